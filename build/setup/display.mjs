// A virtual screen for tests, so that no window jumps up on a desktop and none is needed.
import { spawn } from 'node:child_process';
import { SetupError } from './run.mjs';

/** Starts Xvfb on a number that is free. Resolves with the process and its DISPLAY when it accepts programs. */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const options = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-ac'];
    const child = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.on('error', () =>
      reject(
        new SetupError(
          '缺少 Xvfb，请先安装：apt-get install -y xvfb\nXvfb is missing; install it by the command above.',
        ),
      ),
    );
    child.on('exit', (status) => reject(new SetupError(`Xvfb 启动失败（${status}）。Xvfb did not start.`)));
    let text = '';
    child.stdio[3].on('data', (piece) => {
      text += piece;
      if (text.includes('\n')) resolve({ child, display: `:${text.trim()}` });
    });
  });
}

/**
 * Runs `work` with an environment whose windows open on a virtual screen (Linux; elsewhere on the real one).
 * @param {(env: Record<string, string|undefined>) => Promise<T>} work
 * @template T
 */
export async function onVirtualScreen(work) {
  if (process.platform !== 'linux') return work(process.env);
  const { child, display } = await startXvfb();
  try {
    // An undefined variable is left out: nothing may reach the real screen.
    return await work({ ...process.env, DISPLAY: display, WAYLAND_DISPLAY: undefined });
  } finally {
    child.kill();
  }
}

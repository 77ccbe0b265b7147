// A virtual screen for tests, so that no window jumps up on a desktop and none is needed.
import { run, SetupError } from './run.mjs';

/**
 * The command with which to run a program that opens windows: on Linux inside a virtual screen of its own.
 * @returns {[program: string, args: string[]]}
 */
export async function onVirtualScreen(program, args) {
  if (process.platform !== 'linux') return [program, args];
  const found = await run('xvfb-run', ['--help'], { output: 'collect' }).catch(() => null);
  if (found === null) {
    throw new SetupError(
      '缺少 xvfb-run，请先安装：apt-get install -y xvfb xauth\nxvfb-run is missing; install it as above.',
    );
  }
  return ['xvfb-run', ['-a', '-s', '-screen 0 1920x1080x24', program, ...args]];
}

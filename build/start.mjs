// npm start: installs, compiles and finds Electron where needed, then opens the program.
import { spawn } from 'node:child_process';
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/paths.mjs';
import { main, say } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';
import { checkDisplay, checkLibraries, sandboxArguments } from './setup/system-check.mjs';

/** Opens the program and waits for its end. Returns its exit status. */
function open(program) {
  const child = spawn(program, [...sandboxArguments(), root, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the program as well; it ends by itself and so do we.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 0));
  });
}

await main(async () => {
  await install();
  await compile(['electron', 'renderer']);
  const program = await electronProgram();
  await checkLibraries(program);
  checkDisplay();
  say('打开任务分解台 … opening the window');
  return open(program);
});

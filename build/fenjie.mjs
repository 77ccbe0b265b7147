// npm run --silent fenjie -- …: the program without a window. Only the command itself writes to stdout.
import { compile } from './setup/compile.mjs';
import { onVirtualScreen } from './setup/display.mjs';
import { install } from './setup/install.mjs';
import { inRoot, root } from './setup/paths.mjs';
import { main, run } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';
import { checkLibraries, sandboxArguments } from './setup/system-check.mjs';

/** Runs `work` with an environment; for PDF files one that names the Electron that makes them. */
async function withPrinter(work) {
  if (!process.argv.some((word) => word === '--pdf' || word.startsWith('--pdf='))) return work(process.env);
  await compile(['electron']);
  const program = await electronProgram();
  await checkLibraries(program);
  const command = JSON.stringify([program, ...sandboxArguments(), root]);
  return onVirtualScreen((env) => work({ ...env, FENJIE_PRINT_COMMAND: command }));
}

await main(async () => {
  await install();
  await compile(['cli']);
  // The folder that the clerk typed the command in, so that relative paths mean what she thinks.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status, signal } = await withPrinter((env) =>
    run(process.execPath, [inRoot('dist', 'cli', 'cli.cjs'), ...process.argv.slice(2)], { cwd, env }),
  );
  return signal === null ? status : 1;
});

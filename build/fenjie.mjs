// npm run --silent fenjie -- …: the program without a window. Only the command itself writes to stdout.
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { inRoot } from './setup/paths.mjs';
import { main, run } from './setup/run.mjs';

await main(async () => {
  await install();
  await compile(['cli']);
  // The folder that the clerk typed the command in, so that relative paths mean what she thinks.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status, signal } = await run(process.execPath, [inRoot('dist', 'cli', 'cli.cjs'), ...process.argv.slice(2)], {
    cwd,
  });
  return signal === null ? status : 1;
});

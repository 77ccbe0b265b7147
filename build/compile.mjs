// npm run build: compiles the window, the main process and the command line into dist/.
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { main } from './setup/run.mjs';

await main(async () => {
  await install();
  await compile(['electron', 'renderer', 'cli'], true);
});

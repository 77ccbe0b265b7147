// Prints the path of the Electron program on stdout, after getting one if need be.
import { install } from './setup/install.mjs';
import { main } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';

await main(async () => {
  await install();
  process.stdout.write(`${await electronProgram()}\n`);
});

// npm run e2e: the application itself in a real Electron. Further arguments go to vitest (file names, -t …).
import { compile } from './setup/compile.mjs';
import { onVirtualScreen } from './setup/display.mjs';
import { install } from './setup/install.mjs';
import { inRoot } from './setup/paths.mjs';
import { main, run } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';

await main(async () => {
  await install();
  await compile(['electron', 'renderer']);
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', inRoot('build', 'vitest.e2e.config.mts'), ...process.argv.slice(2)];
  const electron = await electronProgram();
  const { status } = await onVirtualScreen((env) =>
    run(process.execPath, args, { env: { ...env, FENJIE_ELECTRON: electron } }),
  );
  return status;
});

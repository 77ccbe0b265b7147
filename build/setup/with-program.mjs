// The compiled application for scripts that drive it: measurements and pictures.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { compile } from './compile.mjs';
import { onVirtualScreen } from './display.mjs';
import { install } from './install.mjs';
import { root } from './paths.mjs';
import { electronProgram } from './runtime.mjs';
import { sandboxArguments } from './system-check.mjs';

/**
 * Sets up what is missing and hands over `launch`, which starts the application on a new empty data folder (the same one
 * at each start), and `folder`, a temporary folder for files of the script. Both are gone afterwards.
 * @param {(tools: { launch: () => Promise<import('playwright-core').ElectronApplication>, folder: string }) => Promise<T>} work
 * @template T
 */
export async function withProgram(work) {
  await install();
  await compile(['electron', 'renderer']);
  const executablePath = await electronProgram();
  const { _electron } = await import('playwright-core');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
  const dataDir = path.join(folder, 'data');
  try {
    return await onVirtualScreen((env) => {
      const launch = () =>
        _electron.launch({
          executablePath,
          args: [...sandboxArguments(), root],
          cwd: root,
          env: { ...env, FENJIE_DATA_DIR: dataDir },
        });
      return work({ launch, folder });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Answers the next open dialogs of the running application with this path. */
export function answerOpenDialog(app, filePath) {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, filePath);
}

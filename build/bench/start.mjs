// How long the clerk waits: from the start of the process to the first screen that answers.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onVirtualScreen } from '../setup/display.mjs';
import { root } from '../setup/paths.mjs';
import { electronProgram } from '../setup/runtime.mjs';
import { sandboxArguments } from '../setup/system-check.mjs';

/** In the page: the moment when the first button stands there to be pressed, in milliseconds since 1970. */
const firstButton = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('button')) resolve(performance.timeOrigin + performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

/** One start, in milliseconds; what driving the program from outside adds is included. */
async function startOnce(program, dataDir, env) {
  const { _electron } = await import('playwright-core');
  const started = Date.now();
  const app = await _electron.launch({
    executablePath: program,
    args: [...sandboxArguments(), root],
    cwd: root,
    env: { ...env, FENJIE_DATA_DIR: dataDir },
  });
  try {
    const page = await app.firstWindow();
    return (await page.evaluate(firstButton)) - started;
  } finally {
    await app.close();
  }
}

/** Starts measured after the first one, which fills the caches. */
const warmRounds = 5;

/**
 * Measures starts of the compiled program.
 * @returns {Promise<{first: number, median: number, slowest: number}>} milliseconds; `first` with an empty data folder
 */
export async function measureStart() {
  const program = await electronProgram();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
  try {
    return await onVirtualScreen(async (env) => {
      const first = await startOnce(program, dataDir, env);
      const warm = [];
      for (let round = 0; round < warmRounds; round += 1) warm.push(await startOnce(program, dataDir, env));
      warm.sort((a, b) => a - b);
      return { first, median: warm[Math.floor(warmRounds / 2)], slowest: warm[warmRounds - 1] };
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

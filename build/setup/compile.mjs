// Builds the parts of the program, each only when its sources changed.
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { withLock } from './lock.mjs';
import { say } from './run.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

const electronSources = ['electron', 'shared', 'build/vite.electron.config.mjs', 'package-lock.json'];
const electronConfig = 'build/vite.electron.config.mjs';

const parts = {
  renderer: {
    sources: ['renderer', 'shared', 'build/vite.renderer.config.mjs', 'package-lock.json'],
    product: 'dist/renderer/index.html',
    words: '界面 renderer',
    builds: [{ configFile: 'build/vite.renderer.config.mjs', mode: 'production' }],
  },
  electron: {
    sources: electronSources,
    product: 'dist/electron/main.cjs',
    words: '主程序 main, preload, workers',
    builds: [
      { configFile: electronConfig, mode: 'main' },
      { configFile: electronConfig, mode: 'preload' },
    ],
  },
  cli: {
    sources: electronSources,
    product: 'dist/cli/cli.cjs',
    words: '命令行 cli',
    builds: [{ configFile: electronConfig, mode: 'cli' }],
  },
};

async function build(part) {
  const { build: viteBuild } = await import('vite');
  const nodeEnv = process.env.NODE_ENV;
  try {
    for (const { configFile, mode } of part.builds) {
      await viteBuild({ configFile: inRoot(configFile), mode, logLevel: 'error' });
    }
  } finally {
    // Vite sets it to production for good, and the tests that follow would get the React that cannot be tested.
    if (nodeEnv === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = nodeEnv;
  }
}

/**
 * Compiles what is out of date. Progress goes to stderr.
 * @param {('electron'|'renderer'|'cli')[]} names the parts wanted
 * @param {boolean} force compile even when nothing changed
 */
export async function compile(names, force = false) {
  await withLock('compile', async () => {
    for (const name of names) {
      const part = parts[name];
      const print = await fingerprint(part.sources);
      if (!force && existsSync(inRoot(part.product)) && (await readStamp(`compile-${name}`)) === print) continue;
      const started = Date.now();
      say(`编译 compile: ${part.words} …`);
      await writeStamp(`compile-${name}`, '');
      await build(part);
      await writeStamp(`compile-${name}`, print);
      say(`编译完成 compiled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  });
}

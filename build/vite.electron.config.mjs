// Main process, preload, workers and command line (`--mode` says which): CommonJS for the Node 16 line, everything but electron bundled.
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { characterMaps } from './setup/character-maps.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Mode of the build → the files of dist/electron that it makes. Those of one mode may share chunks. */
const programs = {
  main: {
    main: 'electron/main/main.ts',
    'export-worker': 'electron/export/export-worker.ts',
    'import-worker': 'electron/import/import-worker.ts',
  },
  // A sandboxed preload can load no second file, so it is built alone.
  preload: { preload: 'electron/preload/preload.ts' },
  // Alone as well: the command line must not wait for the main process to be compiled.
  cli: { cli: 'electron/cli/cli.ts' },
};

/** The entries whose source exists, as absolute paths. */
function present(entries) {
  const pairs = Object.entries(entries).map(([name, file]) => [name, path.join(root, file)]);
  return Object.fromEntries(pairs.filter(([, file]) => existsSync(file)));
}

export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  // The preload reads no documents.
  plugins: mode === 'preload' ? [] : [characterMaps(root)],
  // No variable of the building machine may end up in the program.
  envDir: false,
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    outDir: path.join(root, 'dist', mode === 'cli' ? 'cli' : 'electron'),
    emptyOutDir: mode !== 'preload',
    target: 'node16',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: present(programs[mode]),
      external: ['electron', ...builtinModules, /^node:/],
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'chunks/[name]-[hash].cjs',
        exports: 'named',
      },
    },
  },
}));

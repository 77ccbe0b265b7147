// Node cannot run the TypeScript sources: scripts that measure them bundle them into .cache first.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { inRoot } from './paths.mjs';

/** Bundles a source file (path from the root, '/' between) for Node and imports it. */
export async function bundle(file) {
  await install();
  const { build } = await import('vite');
  const name = path.basename(file, '.ts');
  const outDir = inRoot(`.cache/bundle/${name}`);
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: inRoot('.'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { [name]: inRoot(file) },
        output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
}

import path from 'node:path';

/**
 * The bundled file of a worker thread. Files inside an installer's archive cannot be started as workers, so
 * electron-builder lays `dist/electron` beside the archive.
 */
export function workerFile(programFolder: string, name: 'export-worker' | 'import-worker'): string {
  const folder = programFolder.replace(/app\.asar$/, 'app.asar.unpacked');
  return path.join(folder, 'dist', 'electron', `${name}.cjs`);
}

// Where things lie in the working tree. Only Node's own modules: used before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Ignored folder for what can be made again: runtimes, stamps, locks. */
export const cache = path.join(root, '.cache');

/** Absolute path of a file of the project. */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

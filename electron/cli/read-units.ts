import path from 'node:path';
import type { Unit } from '../../shared/model/unit.js';
import type { Result } from '../../shared/result.js';
import { readUnitDirectory } from '../import/read-unit-directory.js';
import { readBytes } from './read-file.js';

/** The unit directory of `--units`. */
export async function readUnits(file: string): Promise<Result<Unit[]>> {
  const bytes = await readBytes(file);
  return bytes.ok ? readUnitDirectory(bytes.value, path.basename(file)) : bytes;
}

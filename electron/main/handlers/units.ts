import path from 'node:path';
import type { FileFilter } from 'electron';
import type { Unit } from '../../../shared/model/unit.js';
import { ok, type Result } from '../../../shared/result.js';
import { readBytes } from '../../files/read-bytes.js';
import { runImportJob } from '../import-job.js';
import type { HandlersOf } from '../ipc-server.js';
import { chooseFile } from './choose-file.js';
import type { HandlerNeeds } from './needs.js';

const filters: FileFilter[] = [{ name: '单位名录', extensions: ['xlsx', 'json'] }];

/** Reading unit directories: the chosen file, the sample. */
export function unitsHandlers({ window, programFolder }: HandlerNeeds): HandlersOf<'units.sample' | 'units.open'> {
  async function readDirectory(file: string): Promise<Result<Unit[]>> {
    const bytes = await readBytes(file);
    return bytes.ok ? runImportJob(programFolder, 'units', bytes.value, path.basename(file)) : bytes;
  }

  return {
    'units.sample': () => readDirectory(path.join(programFolder, 'seeds', 'units.json')),
    async 'units.open'() {
      const file = await chooseFile(window(), '打开单位名录', filters);
      return file === null ? ok(null) : readDirectory(file);
    },
  };
}

import path from 'node:path';
import type { FileFilter } from 'electron';
import { ok } from '../../../shared/result.js';
import { readBytes } from '../../files/read-bytes.js';
import { runImportJob } from '../import-job.js';
import type { HandlersOf } from '../ipc-server.js';
import { chooseFile } from './choose-file.js';
import type { HandlerNeeds } from './needs.js';

const filters: FileFilter[] = [
  { name: '意见反馈表', extensions: ['docx', 'xlsx', 'doc', 'wps'] },
  { name: '所有文件', extensions: ['*'] },
];

/** Reading 意见反馈表 that units sent back. The file itself is never changed. */
export function opinionsHandlers({ window, programFolder }: HandlerNeeds): HandlersOf<'opinions.open'> {
  return {
    async 'opinions.open'() {
      const file = await chooseFile(window(), '打开意见反馈表', filters);
      if (file === null) return ok(null);
      const bytes = await readBytes(file);
      if (!bytes.ok) return bytes;
      const fileName = path.basename(file);
      const read = await runImportJob(programFolder, 'opinions', bytes.value, fileName);
      return read.ok ? ok({ fileName, opinions: read.value }) : read;
    },
  };
}

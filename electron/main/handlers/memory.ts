import path from 'node:path';
import type { FileFilter } from 'electron';
import type { MemoryFile } from '../../../shared/model/memory-file.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { memoryOfBreakdown } from '../../../shared/review/memory-of-breakdown.js';
import { readBytes } from '../../files/read-bytes.js';
import { runImportJob } from '../import-job.js';
import type { HandlersOf } from '../ipc-server.js';
import { chooseFile } from './choose-file.js';
import type { HandlerNeeds } from './needs.js';

const filters: FileFilter[] = [
  {
    name: '往年分解表',
    extensions: ['xlsx', 'docx', 'doc', 'wps', 'txt', 'pdf', 'ofd', 'html', 'htm', 'mht', 'mhtml'],
  },
  { name: '所有文件', extensions: ['*'] },
];

/** Reading earlier breakdowns as memory for suggestions; only their rows leave the main process. */
export function memoryHandlers({ window, programFolder }: HandlerNeeds): HandlersOf<'memory.open'> {
  async function readMemory(file: string): Promise<Result<MemoryFile>> {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const name = path.basename(file);
    const read = await runImportJob(programFolder, 'breakdown', bytes.value, name);
    if (!read.ok) return read;
    const stop = read.value.document.findings.find(({ severity }) => severity === 'error');
    if (stop) return fail(stop.code, stop.message, '');
    const rows = memoryOfBreakdown(read.value);
    if (rows.length === 0) {
      return fail('memory-empty', '这份分解表里没有写明单位的任务。', '请换一份写明牵头或责任单位的文件。');
    }
    return ok({ name, title: read.value.title, planYear: read.value.planYear, rows });
  }

  return {
    async 'memory.open'() {
      const file = await chooseFile(window(), '载入往年分解表', filters);
      return file === null ? ok(null) : readMemory(file);
    },
  };
}

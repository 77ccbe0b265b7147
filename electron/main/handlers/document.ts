import path from 'node:path';
import type { FileFilter } from 'electron';
import { ok, type Result } from '../../../shared/result.js';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import { readBytes } from '../../files/read-bytes.js';
import { runImportJob } from '../import-job.js';
import type { HandlersOf } from '../ipc-server.js';
import { chooseFile } from './choose-file.js';
import type { HandlerNeeds } from './needs.js';

const samplePlan = '金安经济开发区2020年工作要点.txt';

const filters: FileFilter[] = [
  {
    name: '工作要点',
    extensions: ['docx', 'doc', 'wps', 'txt', 'pdf', 'ofd', 'html', 'htm', 'mht', 'mhtml', 'xlsx'],
  },
  { name: '所有文件', extensions: ['*'] },
];

/** Reading plans: the chosen file, dropped bytes, the sample. Nothing is stored here. */
export function documentHandlers({
  window,
  programFolder,
}: HandlerNeeds): HandlersOf<'document.open' | 'document.readBytes' | 'document.sample'> {
  const readPlan = (bytes: Uint8Array, fileName: string) => runImportJob(programFolder, 'plan', bytes, fileName);

  async function readPlanFile(file: string): Promise<Result<ReadDocument>> {
    const bytes = await readBytes(file);
    return bytes.ok ? readPlan(bytes.value, path.basename(file)) : bytes;
  }

  return {
    async 'document.open'() {
      const file = await chooseFile(window(), '打开计划文件', filters);
      return file === null ? ok(null) : readPlanFile(file);
    },
    'document.readBytes': ({ name, bytes }) => readPlan(bytes, path.basename(name)),
    'document.sample': () => readPlanFile(path.join(programFolder, 'seeds', samplePlan)),
  };
}

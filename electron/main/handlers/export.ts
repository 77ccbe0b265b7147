import { stat } from 'node:fs/promises';
import { dialog, shell } from 'electron';
import type { ExportReceipt } from '../../../shared/ipc/contract.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { startExportJob } from '../export-job.js';
import type { HandlersOf } from '../ipc-server.js';
import type { HandlerNeeds } from './needs.js';

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
}

const notGranted = fail('folder-not-granted', '这个文件夹没有经您选择，没有写入。', '请用“选择文件夹”选定后再导出。');
const alreadyRunning = fail('export-running', '上一批导出还没有结束。', '请等它完成，或先取消。');

/** Writing breakdowns into a folder that the clerk chose. A page may not name a folder by itself. */
export function exportHandlers({
  window,
  settings,
  send,
  programFolder,
  batch: running,
}: HandlerNeeds): HandlersOf<
  | 'export.chooseFolder'
  | 'export.lastFolder'
  | 'export.start'
  | 'dispatch.start'
  | 'export.cancel'
  | 'export.pause'
  | 'export.reveal'
> {
  const granted = new Set<string>();

  async function lastFolder(): Promise<string | null> {
    const { lastExportFolder } = await settings.read();
    return lastExportFolder !== null && (await isFolder(lastExportFolder)) ? lastExportFolder : null;
  }

  async function checkGranted(folder: string): Promise<Result<void>> {
    return granted.has(folder) || folder === (await lastFolder()) ? ok(undefined) : notGranted;
  }

  async function runBatch(batch: Parameters<typeof startExportJob>[1]): Promise<Result<ExportReceipt>> {
    const allowed = await checkGranted(batch.request.folder);
    if (!allowed.ok) return allowed;
    if (running.job !== null) return alreadyRunning;
    const job = startExportJob(programFolder, batch, (progress) => send('export.progress', progress));
    return running.hold(job, job.receipt);
  }

  return {
    async 'export.chooseFolder'() {
      const start = await lastFolder();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: '选择导出到哪个文件夹',
        ...(start === null ? {} : { defaultPath: start }),
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = canceled ? undefined : filePaths[0];
      if (folder === undefined) return ok(null);
      granted.add(folder);
      // Only a convenience: a full disk shows itself at the export.
      await settings.change({ lastExportFolder: folder });
      return ok(folder);
    },
    'export.lastFolder': async () => ok(await lastFolder()),
    'export.start': (request) => runBatch({ kind: 'start', request }),
    'dispatch.start': (request) => runBatch({ kind: 'dispatch', request }),
    async 'export.cancel'() {
      running.job?.cancel();
      return ok({});
    },
    async 'export.pause'({ paused }) {
      running.job?.pause(paused);
      return ok({});
    },
    async 'export.reveal'({ folder }) {
      const allowed = await checkGranted(folder);
      if (!allowed.ok) return allowed;
      const problem = await shell.openPath(folder);
      if (problem === '') return ok({});
      return fail(
        'reveal-failed',
        '打不开这个文件夹。',
        '请在文件管理器里打开它，路径见详情。',
        `${folder} ${problem}`,
      );
    },
  };
}

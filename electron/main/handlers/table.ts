import path from 'node:path';
import { dialog } from 'electron';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import { ok } from '../../../shared/result.js';
import { safeFileName } from '../../export/file-names.js';
import { writeAtomically } from '../../files/atomic-write.js';
import type { HandlersOf } from '../ipc-server.js';
import { runTableJob } from '../table-job.js';
import type { HandlerNeeds } from './needs.js';

const kinds: Readonly<Record<TableFormat, string>> = { docx: 'Word 文档', xlsx: 'Excel 工作簿' };

/** Saving plain tables (变更对照表, 意见采纳情况表 …) where the clerk says. */
export function tableHandlers({ window, settings, written, programFolder }: HandlerNeeds): HandlersOf<'export.table'> {
  return {
    async 'export.table'({ table, format, suggestedName }) {
      const { lastExportFolder } = await settings.read();
      const name = `${safeFileName(suggestedName) || '表'}.${format}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: '保存到',
        defaultPath: lastExportFolder === null ? name : path.join(lastExportFolder, name),
        filters: [{ name: kinds[format], extensions: [format] }],
      });
      if (canceled || filePath === undefined || filePath === '') return ok(null);
      const bytes = await runTableJob(programFolder, table, format);
      // The dialog has asked about a file of this name.
      const saved = await writeAtomically(filePath, bytes, { overwrite: true });
      if (!saved.ok) return saved;
      written.add(filePath);
      // The next table goes there too, and the page may show this folder.
      await settings.change({ lastExportFolder: path.dirname(filePath) });
      return ok({ path: filePath });
    },
  };
}

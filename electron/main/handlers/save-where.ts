import path from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { ok, type Result } from '../../../shared/result.js';
import { safeFileName } from '../../export/file-names.js';
import { writeAtomically } from '../../files/atomic-write.js';
import type { SettingsFile } from '../../files/settings.js';
import type { WrittenFiles } from '../written-files.js';

interface SaveQuestion {
  readonly window: BrowserWindow;
  readonly settings: SettingsFile;
  readonly written: WrittenFiles;
  /** Without ending. */
  readonly suggestedName: string;
  readonly ending: string;
  /** Kind of file in the clerk's words. */
  readonly kind: string;
  /** Made only when the clerk has said where. */
  readonly make: () => Promise<Uint8Array>;
}

/** Asks where to save a file, makes and writes it whole; its path, or null when the clerk cancelled. */
export async function saveWhere(question: SaveQuestion): Promise<Result<{ path: string } | null>> {
  const { window, settings, suggestedName, ending, kind, make } = question;
  const { lastExportFolder } = await settings.read();
  const name = `${safeFileName(suggestedName) || '文件'}.${ending}`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: '保存到',
    defaultPath: lastExportFolder === null ? name : path.join(lastExportFolder, name),
    filters: [{ name: kind, extensions: [ending] }],
  });
  if (canceled || filePath === undefined || filePath === '') return ok(null);
  const bytes = await make();
  // The dialog has asked about a file of this name.
  const saved = await writeAtomically(filePath, bytes, { overwrite: true });
  if (!saved.ok) return saved;
  question.written.add(filePath);
  return ok({ path: filePath });
}

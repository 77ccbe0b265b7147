import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/** Shows the system's dialog for one file; null when the clerk cancelled. */
export async function chooseFile(window: BrowserWindow, title: string, filters: FileFilter[]): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] });
  return canceled ? null : (filePaths[0] ?? null);
}

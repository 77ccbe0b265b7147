import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type RunningApp } from './harness.js';
import { expectSaved } from './workspace-hands.js';

/** The row of the task table whose text holds these words. */
export function taskRow({ page }: RunningApp, words: string) {
  return page.locator('[data-testid="task-grid"] .grid-row', { hasText: words });
}

/** The cell of 牵头单位 in that row. */
export function leadCell(app: RunningApp, words: string) {
  return taskRow(app, words).locator('[data-column="2"]');
}

/** Types 牵头单位 into the row whose text holds these words. */
export async function assignLead(app: RunningApp, words: string, units: string): Promise<void> {
  await leadCell(app, words).click();
  await app.page.keyboard.type(units);
  await app.page.keyboard.press('Enter');
  await expectSaved(app.page);
}

/** Answers the next save dialogs with this path. */
export async function answerSaveDialog({ app }: RunningApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** Writes the sample plan into `folder` with words changed, as a revised draft; every change must have its place. */
export async function revisedSample(folder: string, changes: readonly (readonly [string, string])[]): Promise<string> {
  let text = await readFile(path.join(root, 'seeds', '金安经济开发区2020年工作要点.txt'), 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`the sample does not say: ${before}`);
    text = text.replace(before, after);
  }
  const file = path.join(folder, '工作要点（送审稿）.txt');
  await writeFile(file, text);
  return file;
}

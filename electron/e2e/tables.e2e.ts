import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ dataDir: await newFolder() });
});
afterAll(async () => {
  await running.kill();
  await removeFolder(running.dataDir);
});

const table: SimpleTable = {
  title: '意见采纳情况表',
  lead: '',
  columns: [
    { heading: '反馈单位', kind: 'names' },
    { heading: '修改意见', kind: 'text' },
  ],
  rows: [
    ['财政局', '改为30个'],
    ['招商局', '无意见'],
  ],
  note: '',
  largeType: false,
};

/** What the page gets for a channel. */
function invoke(channel: string, request: unknown): Promise<unknown> {
  return running.page.evaluate(`window.host.invoke(${JSON.stringify(channel)}, ${JSON.stringify(request)})`);
}

/** The system's save dialog answers with this path; '' cancels. Keeps the name that was proposed. */
async function answerSaveDialog(filePath: string): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen });
  }, filePath);
}

it.each(['docx', 'xlsx'] as const)(
  'saves a table as .%s where the clerk says, and reads it back as a form',
  async (format) => {
    const file = path.join(running.dataDir, `反馈表.${format}`);
    await answerSaveDialog(file);
    const request = { table, format, suggestedName: table.title };
    expect(await invoke('export.table', request)).toEqual({ ok: true, value: { path: file } });
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    await running.answerOpenDialog([file]);
    expect(await invoke('opinions.open', {})).toMatchObject({
      ok: true,
      value: { fileName: `反馈表.${format}`, opinions: [{ unit: '财政局', text: '改为30个' }] },
    });
  },
);

it('gives null when the clerk cancels', async () => {
  await answerSaveDialog('');
  expect(await invoke('export.table', { table, format: 'docx', suggestedName: '表' })).toEqual({
    ok: true,
    value: null,
  });
  await running.answerOpenDialog([]);
  expect(await invoke('opinions.open', {})).toEqual({ ok: true, value: null });
});

it('says why a file could not be written', async () => {
  await answerSaveDialog(path.join(running.dataDir, '没有的文件夹', '表.docx'));
  expect(await invoke('export.table', { table, format: 'docx', suggestedName: '表' })).toMatchObject({ ok: false });
});

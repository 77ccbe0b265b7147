import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp({ dataDir: await newFolder() });
});
afterAll(async () => {
  await running.kill();
  await removeFolder(running.dataDir);
});

/** What the page gets for `host.invoke(...)`; the words are JavaScript of the page. */
function invoke(words: string): Promise<unknown> {
  return running.page.evaluate(`window.host.invoke(${words})`);
}

it('reads the sample plan and the sample units that come with the program', async () => {
  expect(await invoke(`'document.sample', {}`)).toMatchObject({
    ok: true,
    value: { parsed: { title: '金安经济开发区2020年工作要点', docNumber: '金开工〔2020〕1号' } },
  });
  const units = (await invoke(`'units.sample', {}`)) as { ok: boolean; value: unknown[] };
  expect(units.ok).toBe(true);
  expect(units.value.length).toBeGreaterThan(5);
});

it('reads dropped bytes, and says in words what is wrong with them', async () => {
  const text = '一、重点工作\\n1.推进招商。全年引进项目25个。\\n';
  const bytes = `new TextEncoder().encode('${text}')`;
  expect(await invoke(`'document.readBytes', { name: '要点.txt', bytes: ${bytes} }`)).toMatchObject({ ok: true });
  expect(await invoke(`'document.readBytes', { name: '空.txt', bytes: new Uint8Array() }`)).toMatchObject({
    ok: false,
    error: { code: 'file-empty' },
  });
});

it('gives null when the clerk cancels a dialog', async () => {
  await running.answerOpenDialog([]);
  for (const channel of ['document.open', 'units.open', 'export.chooseFolder']) {
    expect(await invoke(`'${channel}', {}`)).toEqual({ ok: true, value: null });
  }
});

it('opens the file that the clerk chose', async () => {
  const file = path.join(running.dataDir, '要点.txt');
  await writeFile(file, '一、重点工作\n1.推进招商。全年引进项目25个。\n');
  await running.answerOpenDialog([file]);
  expect(await invoke(`'document.open', {}`)).toMatchObject({
    ok: true,
    value: { document: { fileName: '要点.txt' } },
  });
});

it('remembers the folder that the clerk chose for exports', async () => {
  expect(await invoke(`'export.lastFolder', {}`)).toEqual({ ok: true, value: null });
  await running.answerOpenDialog([running.dataDir]);
  expect(await invoke(`'export.chooseFolder', {}`)).toEqual({ ok: true, value: running.dataDir });
  expect(await invoke(`'export.lastFolder', {}`)).toEqual({ ok: true, value: running.dataDir });
});

it('writes, lists and reads a backup', async () => {
  const written = await invoke(
    `'backup.write', { reason: 'manual', schemaVersion: 1, counts: { plans: 1 }, content: '{"name":"𠮷"}' }`,
  );
  expect(written).toMatchObject({ ok: true, value: { reason: 'manual', counts: { plans: 1 } } });
  const { id } = (written as { value: { id: string } }).value;
  expect(await invoke(`'backup.list', {}`)).toMatchObject({ ok: true, value: [{ id }] });
  expect(await invoke(`'backup.read', { id: '${id}' }`)).toEqual({
    ok: true,
    value: { schemaVersion: 1, content: '{"name":"𠮷"}' },
  });
});

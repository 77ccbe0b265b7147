import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';

let dataDir: string;
let outDir: string;
let app: RunningApp;

beforeEach(async () => {
  dataDir = await newFolder();
  outDir = await newFolder();
  app = await launchApp({ dataDir });
  await app.page.getByTestId('open-sample').click();
  await app.page.getByTestId('accept-import').click();
  await app.page.getByTestId('workspace').waitFor();
});
afterEach(async () => {
  await app.kill();
  await Promise.all([removeFolder(dataDir), removeFolder(outDir)]);
});

/** To the export page with a folder chosen, ready to start. */
async function chooseFolder(folder: string): Promise<void> {
  await app.answerOpenDialog([folder]);
  await app.page.getByTestId('export-open').click();
  await app.page.getByTestId('export-choose-folder').click();
}

it('names the file that another program holds open, writes the others, and writes it on retry', async () => {
  await chooseFolder(outDir);
  await app.page.getByTestId('export-start').click();
  await app.page.getByTestId('export-receipt').waitFor({ timeout: 60_000 });
  const names = (await readdir(outDir)).sort();
  const held = names.find((name) => name.endsWith('.docx')) ?? '';
  // What LibreOffice leaves beside a document that it has open.
  const lock = path.join(outDir, `.~lock.${held}#`);
  await writeFile(lock, 'x');
  await app.page.getByTestId('export-start').click();
  await app.page.getByTestId('export-replace').click();
  const failures = app.page.getByTestId('export-failures');
  await failures.waitFor({ timeout: 60_000 });
  expect(await failures.innerText()).toContain(held);
  await rm(lock);
  await app.page.getByTestId('export-retry').click();
  await expect
    .poll(() => app.page.getByTestId('export-receipt').getAttribute('data-outcome'), { timeout: 30_000 })
    .toBe('done');
  expect(await app.page.getByTestId('export-failures').count()).toBe(0);
  expect((await readdir(outDir)).sort()).toEqual(names);
});

it('says what to do when the chosen folder is gone, and goes on with another', async () => {
  const gone = path.join(outDir, 'a', 'b');
  await writeFile(path.join(outDir, 'a'), 'a file stands where the folder was');
  await chooseFolder(gone);
  await app.page.getByTestId('export-start').click();
  const notice = app.page.getByTestId('error-notice').first();
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/文件夹.*。/s);
  await app.answerOpenDialog([outDir]);
  await app.page.getByTestId('export-choose-folder').click();
  await app.page.getByTestId('export-start').click();
  await app.page.getByTestId('export-receipt').waitFor({ timeout: 60_000 });
});

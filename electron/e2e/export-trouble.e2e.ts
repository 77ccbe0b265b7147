import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import { importSample } from './workspace-hands.js';

const own = ownApp();
let app: RunningApp;

beforeEach(async () => {
  app = await own.start();
  await importSample(app);
});

/** To the export page with a folder chosen, ready to start. */
async function chooseFolder(folder: string): Promise<void> {
  await app.answerOpenDialog([folder]);
  await app.page.getByTestId('export-open').click();
  await app.page.getByTestId('export-choose-folder').click();
}

it('names the file that another program holds open, writes the others, and writes it on retry', async () => {
  await chooseFolder(own.outDir);
  await app.page.getByTestId('export-start').click();
  await app.page.getByTestId('export-receipt').waitFor({ timeout: 60_000 });
  const names = (await readdir(own.outDir)).sort();
  const held = names.find((name) => name.endsWith('.docx')) ?? '';
  // What LibreOffice leaves beside a document that it has open.
  const lock = path.join(own.outDir, `.~lock.${held}#`);
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
  expect((await readdir(own.outDir)).sort()).toEqual(names);
});

it('says what to do when the chosen folder is gone, and goes on with another', async () => {
  const gone = path.join(own.outDir, 'a', 'b');
  await writeFile(path.join(own.outDir, 'a'), 'a file stands where the folder was');
  await chooseFolder(gone);
  await app.page.getByTestId('export-start').click();
  const notice = app.page.getByTestId('error-notice').first();
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/文件夹.*。/s);
  await app.answerOpenDialog([own.outDir]);
  await app.page.getByTestId('export-choose-folder').click();
  await app.page.getByTestId('export-start').click();
  await app.page.getByTestId('export-receipt').waitFor({ timeout: 60_000 });
});

import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root, type RunningApp } from './harness.js';
import { ownApp } from './own-app.js';

const own = ownApp();
let running: RunningApp;

beforeEach(async () => {
  running = await own.start();
});

/** Each with a sentence of its own that must come out as a task. */
const files: readonly (readonly [name: string, words: string])[] = [
  ['word.docx', '推进项目开工'],
  ['libreoffice.docx', '推进项目开工'],
  ['libreoffice.doc', '落实惠企政策'],
  ['libreoffice.html', '落实惠企政策'],
  ['handmade.mht', '推行帮办代办'],
  ['libreoffice.pdf', '加强调度服务'],
  ['handmade.ofd', '优化营商环境'],
  ['libreoffice.xlsx', ''],
];

describe('plans of every format in the window', () => {
  it('are read, shown and broken down, one after the other', async () => {
    const { page } = running;
    for (const [at, [name, words]] of files.entries()) {
      await running.answerOpenDialog([path.join(root, 'seeds', 'fixtures', name)]);
      await page.getByTestId('go-home').click();
      await page.getByTestId('open-document').click();
      await page.getByTestId('import-page').waitFor();
      if (words !== '') {
        expect(await page.getByTestId('structure').innerText(), name).toContain(words);
      }
      await page.getByTestId('accept-import').click();
      await page.getByTestId('workspace').waitFor();
      const rows = page.getByTestId('task-grid').locator('[data-row]');
      await expect.poll(() => rows.count(), { message: name }).toBeGreaterThan(0);
      await page.getByTestId('go-home').click();
      await expect.poll(() => page.getByTestId('recent-plans').getByRole('listitem').count()).toBe(at + 1);
    }
  });

  it('by their bytes, whatever the name says', async () => {
    const { page } = running;
    const { copyFile } = await import('node:fs/promises');
    const file = path.join(own.outDir, '其实是doc.docx');
    await copyFile(path.join(root, 'seeds', 'fixtures', 'libreoffice.doc'), file);
    await running.answerOpenDialog([file]);
    await page.getByTestId('open-document').click();
    await page.getByTestId('import-page').waitFor();
    expect(await page.getByTestId('import-summary').innerText()).toMatch(/\d 个方面 · \d+ 条/);
  });

  it('of last year serve as memory for suggestions, until they are removed', async () => {
    const { page } = running;
    await running.answerOpenDialog([path.join(root, 'seeds', 'fixtures', 'libreoffice.xlsx')]);
    await page.getByTestId('go-units').click();
    await page.getByTestId('open-memory').click();
    const files = page.getByTestId('memory-files');
    await expect.poll(() => files.innerText()).toMatch(/libreoffice\.xlsx，\d+ 条可参考/);
    await running.screenshot('memory-files');
    await files.locator('.ant-tag-close-icon').click();
    await expect.poll(() => files.innerText()).not.toContain('libreoffice.xlsx');
  });

  it('that cannot be read are refused with the way out', async () => {
    const { page } = running;
    await running.answerOpenDialog([path.join(root, 'seeds', 'fixtures', 'libreoffice.xls')]);
    await page.getByTestId('open-document').click();
    const notice = page.getByTestId('error-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/WPS|另存为/);
    expect(await page.getByTestId('import-page').count()).toBe(0);
  });
});

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbookTexts, readWordText } from './exported-files.js';
import { removeFolder } from './harness.js';
import { ownApp } from './own-app.js';
import { cell, expectSaved, importSample, openFromRecent, typeInto } from './workspace-hands.js';

const own = ownApp();

describe('the main job', () => {
  it('shows the plan as counted by hand before anything is stored, and cancelling leaves no trace', async () => {
    const app = await own.start();
    await app.page.getByTestId('open-sample').click();
    const summary = app.page.getByTestId('import-summary');
    await summary.waitFor();
    expect(await summary.innerText()).toMatch(/7 个方面.*22 条.*82 句/);
    expect(await app.page.getByTestId('structure').getByRole('listitem').count()).toBeGreaterThanOrEqual(22);
    await app.screenshot('import');
    await app.page.getByTestId('cancel-import').click();
    await app.page.getByTestId('open-sample').waitFor();
    expect(await app.page.getByTestId('recent-plans').count()).toBe(0);
  });

  it('imports, assigns, exports files that hold what was assigned, and has everything after a restart', async () => {
    let app = await own.start();
    await importSample(app);
    await typeInto(app, 1, '牵头单位', '招商局、𠮷家湾专班');
    await app.page.getByTestId('accept-high').click();
    await expectSaved(app.page);
    await app.screenshot('workspace');
    expect(await app.page.getByTestId('coverage').innerText()).toMatch(/(\d+)\/\1/);

    await app.answerOpenDialog([own.outDir]);
    await app.page.getByTestId('export-open').click();
    await app.page.getByTestId('export-choose-folder').click();
    await app.page.getByTestId('export-start').click();
    const receipt = app.page.getByTestId('export-receipt');
    await receipt.waitFor({ timeout: 60_000 });
    expect(await receipt.getAttribute('data-outcome')).toBe('done');
    await app.screenshot('export');

    const names = (await readdir(own.outDir)).sort();
    const whole = names.filter((name) => name.startsWith('00-'));
    expect(whole.map((name) => path.extname(name))).toEqual(['.docx', '.xlsx']);
    expect(names.length).toBeGreaterThan(20);
    expect(names.some((name) => name.includes('𠮷家湾专班'))).toBe(true);
    const word = await readWordText(await readFile(path.join(own.outDir, whole[0] ?? '')));
    const excel = await readWorkbookTexts(await readFile(path.join(own.outDir, whole[1] ?? '')));
    for (const text of [word, excel.join('\n')]) {
      expect(text).toContain('招商局、𠮷家湾专班');
      for (const heading of ['一、聚焦产业集聚发展', '七、聚焦全面从严治党']) expect(text).toContain(heading);
    }
    const numbers = new Set(excel.filter((value) => /^\d+$/.test(value)).map(Number));
    for (let number = 1; number <= 82; number++) expect(numbers.has(number), `row ${number}`).toBe(true);

    await app.page.getByTestId('export-start').click();
    await app.page.getByTestId('export-existing').waitFor();
    expect((await readdir(own.outDir)).sort()).toEqual(names);

    await own.quit(app);
    app = await own.start();
    await openFromRecent(app);
    expect(await cell(app.page, 1, '牵头单位').innerText()).toContain('𠮷家湾专班');
  });

  it('has the edit after a kill right behind 已保存, and undo takes it back after the restart', async () => {
    let app = await own.start();
    await importSample(app);
    await typeInto(app, 2, '责任人', '张𬱖');
    await app.kill();
    app = await own.start();
    await openFromRecent(app);
    expect(await cell(app.page, 2, '责任人').innerText()).toContain('张𬱖');
    await app.page.getByTestId('undo').click();
    await expect.poll(() => cell(app.page, 2, '责任人').innerText()).not.toContain('张𬱖');
  });

  it('lights the sentence of the chosen row, and the row of the chosen sentence', async () => {
    const app = await own.start();
    await importSample(app);
    await cell(app.page, 3, '工作任务').click();
    const lit = app.page.getByTestId('document').locator('[aria-current="true"]');
    await expect.poll(() => lit.allInnerTexts()).toEqual([expect.stringContaining('全年力争新引进亿元以上项目25个')]);
    await app.page.getByTestId('document').getByText('出台招商引资考核办法').click();
    const row = app.page.locator('[data-testid="task-grid"] .grid-row.is-current');
    await expect.poll(() => row.allInnerTexts().then((all) => all.join())).toContain('出台招商引资考核办法');
  });

  it('offers the newest backup when the store is gone', async () => {
    let app = await own.start();
    await importSample(app);
    await typeInto(app, 1, '责任人', '李四');
    await own.quit(app);
    await removeFolder(path.join(own.dataDir, 'IndexedDB'));
    app = await own.start();
    await app.page.getByTestId('restore-newest').click();
    await openFromRecent(app);
    expect(await cell(app.page, 1, '责任人').innerText()).toContain('李四');
  });

  it('says in a Chinese sentence why a file cannot be read, and stores nothing', async () => {
    const app = await own.start();
    const { writeFile } = await import('node:fs/promises');
    const bad: [string, Uint8Array][] = [
      ['空.txt', new Uint8Array()],
      ['照片.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ];
    for (const [name, bytes] of bad) {
      const file = path.join(own.outDir, name);
      await writeFile(file, bytes);
      await app.answerOpenDialog([file]);
      await app.page.getByTestId('open-document').click();
      const notice = app.page.getByTestId('error-notice');
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/[\u4e00-\u9fff]+。/);
      await notice.getByRole('button').first().click();
    }
    expect(await app.page.getByTestId('recent-plans').count()).toBe(0);
  });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWordText } from './exported-files.js';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';
import { readPdf } from './read-pdf.js';

let running: RunningApp;
let outDir: string;

beforeAll(async () => {
  outDir = await newFolder();
  running = await launchApp({ dataDir: await newFolder() });
  const { page } = running;
  await page.getByTestId('open-sample').click();
  await page.getByTestId('accept-import').click();
  await page.getByTestId('workspace').waitFor();
  // A table with every column is too wide to stand upright.
  for (const [column, words] of [
    [2, '招商局'],
    [3, '经发局'],
    [4, '王副主任'],
    [5, '李四'],
  ] as const) {
    await page.locator(`[data-testid="task-grid"] [data-row="0"][data-column="${column}"]`).click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
});
afterAll(async () => {
  await running.kill();
  await Promise.all([removeFolder(running.dataDir), removeFolder(outDir)]);
});

/** Answers the next save dialogs with this file. */
async function answerSaveDialog(file: string): Promise<void> {
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

async function drawnPages(): Promise<void> {
  await running.page.locator('[data-testid="pdf-page"] canvas[data-drawn="true"]').first().waitFor({ timeout: 20_000 });
}

describe('print', () => {
  it('shows the breakdown as pages, turns them by key, and saves the same pages as PDF', async () => {
    const { page } = running;
    await page.getByTestId('go-export').click();
    await page.getByTestId('paper-preview').click();
    await drawnPages();
    const count = Number(/共 (\d+) 页/.exec(await page.getByTestId('pdf-count').innerText())?.[1]);
    expect(count).toBeGreaterThan(3);
    await page.getByTestId('pdf-sheets').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.getByTestId('pdf-count').innerText()).toContain('第 2 页');
    await page.getByTestId('export-paper').scrollIntoViewIfNeeded();
    await running.screenshot('print-breakdown');

    const file = path.join(outDir, '分解表.pdf');
    await answerSaveDialog(file);
    await page.getByTestId('paper-save-pdf').click();
    await page.getByTestId('paper-done').waitFor();
    const pages = await readPdf(file);
    expect(pages).toHaveLength(count);
    pages.forEach(({ text, width, height }, index) => {
      expect(text).toContain(`第${index + 1}页共${count}页`);
      expect(text).toContain('牵头单位');
      expect(Math.abs(width - 842)).toBeLessThan(1.5);
      expect(Math.abs(height - 595)).toBeLessThan(1.5);
    });
    const whole = pages.map(({ text }) => text).join('');
    expect(whole).toContain('一、聚焦产业');
    expect(whole).toContain('全年力争新引进亿元以上项目25个');
  });

  it('says in words that there is no printer', async () => {
    const { page } = running;
    const printers = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
    );
    // A machine with printers would open the system's dialog, which nobody answers here.
    if ((printers ?? []).length > 0) return;
    await page.getByTestId('paper-print').click();
    await expect.poll(() => page.getByTestId('error-notice').innerText()).toContain('还没有装打印机');
    await page.getByTestId('error-notice').getByRole('button').last().click();
  });
});

describe('notices', () => {
  it('asks for what is missing, shows the pages, and saves Word and PDF that say the same', async () => {
    const { page } = running;
    await page.getByTestId('go-notices').click();
    await page.getByTestId('notices-page').waitFor();
    await page.getByTestId('notice-save-word').click();
    await expect.poll(() => page.getByTestId('error-notice').innerText()).toContain('方案报送日期');
    for (const [name, words] of [
      ['方案报送日期', '3月20日'],
      ['汇总部门', '党政办公室'],
      ['报送时间', '每月25日'],
      ['联系人', '张三'],
      ['联系电话', '0564-1234567'],
    ] as const) {
      await page.getByTestId(`place-${name}`).fill(words);
    }
    await page.getByTestId('notice-issuers').fill('金安经济开发区管理委员会');
    await page.getByTestId('notice-docNumber').fill('金开工[2020]02号');
    await page.getByTestId('notice-date').fill('2020-03-02');
    await page.keyboard.press('Enter');
    await drawnPages();

    const word = path.join(outDir, '通知.docx');
    await answerSaveDialog(word);
    await page.getByTestId('notice-save-word').click();
    await page.getByTestId('notice-saved').waitFor();
    const pdf = path.join(outDir, '通知.pdf');
    await answerSaveDialog(pdf);
    await page.getByTestId('paper-save-pdf').click();
    await page.getByTestId('paper-done').waitFor();
    await running.screenshot('print-notice');
    // Only files of this start may be shown, whatever a page asks for.
    for (const [asked, code] of [
      ['/etc/hostname', 'file-not-written'],
      [path.join(outDir, '别的.docx'), 'file-not-written'],
    ] as const) {
      const request = JSON.stringify({ path: asked, how: 'file' });
      expect(await page.evaluate(`window.host.invoke('file.show', ${request})`)).toMatchObject({ error: { code } });
    }

    const pages = await readPdf(pdf);
    const printed = pages.map(({ text }) => text).join('');
    const written = (await readWordText(await readFile(word))).replace(/\s/g, '');
    for (const text of [printed, written]) {
      for (const words of ['管理委员会文件', '金开工〔2020〕2号', '2020年3月2日', '3月20日前将落实方案报党政办公室']) {
        expect(text).toContain(words);
      }
    }
    for (const { width, height } of pages) expect(height).toBeGreaterThan(width);
    expect(pages[0]?.text).toContain('—1—');
    // The table behind the notice lies across its sheets and is shown upright.
    expect(pages.some(({ rotate, text }) => rotate === 90 && text.includes('牵头单位'))).toBe(true);
    expect(pages[0]?.rotate).toBe(0);
  });

  it('keeps the draft and the office’s own template when the page is left', async () => {
    const { page } = running;
    await page.getByTestId('go-settings').click();
    await page.getByTestId('office-phone').fill('0564-7654321');
    await page.getByTestId('office-phone').blur();
    const file = path.join(outDir, '公文设置.json');
    await answerSaveDialog(file);
    await page.getByTestId('office-export').click();
    await page.getByTestId('office-done').waitFor();
    expect(await readFile(file, 'utf8')).toContain('0564-7654321');
    await page.getByTestId('office-settings').scrollIntoViewIfNeeded();
    await running.screenshot('print-settings');

    await page.getByTestId('go-notices').click();
    await expect.poll(() => page.getByTestId('place-联系人').inputValue()).toBe('张三');
    await page.getByText('模板文字').click();
    await page.getByTestId('template-note').fill('咨询电话：{{联系电话}}');
    await page.getByTestId('template-save').click();
    await page.getByText('填写', { exact: true }).click();
    await expect.poll(() => page.getByTestId('place-联系人').count()).toBe(0);
    await page.getByRole('tab', { name: '通报' }).click();
    await page.getByTestId('place-总体情况').fill('总体平稳。');
    await expect.poll(() => page.getByTestId('place-汇总部门').inputValue()).toBe('');
  });

  it('enters what left the desk and warns before a number is given twice', async () => {
    const { page } = running;
    await page.getByTestId('go-settings').click();
    await page.getByTestId('office-numberPattern').fill('金开工〔{年}〕{号}号');
    await page.getByTestId('office-numberPattern').blur();
    await page.getByTestId('go-notices').click();
    // Where she was last, not the first kind again.
    await expect.poll(() => page.getByRole('tab', { name: '通报' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tab', { name: '印发通知' }).click();
    await page.getByTestId('notice-docNumber').fill('金开工〔2020〕2号');
    await expect.poll(() => page.getByTestId('number-used').innerText()).toContain('已用于《关于印发');
    await running.screenshot('print-number-used');
    await page.getByTestId('number-take-free').click();
    await expect.poll(() => page.getByTestId('number-used').count()).toBe(0);
    expect(await page.getByTestId('notice-docNumber').inputValue()).toMatch(/^金开工〔\d{4}〕\d+号$/);
    await page.getByTestId('notice-docNumber').fill('乱写');
    await expect.poll(() => page.getByTestId('number-advice').innerText()).toContain('建议写成');

    await page.getByRole('tab', { name: '发文登记' }).click();
    const row = page.getByTestId('notice-register').locator('tbody tr', { hasText: '金开工〔2020〕2号' });
    await expect.poll(() => row.innerText()).toContain('存为 Word、存为 PDF');
    await running.screenshot('print-register');
    await page.getByTestId('register-search').getByRole('searchbox').fill('没有这样的');
    await expect.poll(() => row.count()).toBe(0);
    await page.getByTestId('register-search').getByRole('searchbox').fill('');
  });

  it('loses no word of a template on the way to another kind, and lets no broken place be saved', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '印发通知' }).click();
    await page.getByText('模板文字').click();
    await page.getByTestId('template-title').fill('关于印发《{{计划名称》的通知');
    await expect.poll(() => page.getByTestId('template-fault').innerText()).toContain('{{计划名称》');
    expect(await page.getByTestId('template-save').isDisabled()).toBe(true);
    await running.screenshot('print-template');
    await page.getByRole('tab', { name: '通报' }).click();
    await page.getByRole('tab', { name: '印发通知' }).click();
    await page.getByText('模板文字').click();
    await expect.poll(() => page.getByTestId('template-title').inputValue()).toBe('关于印发《{{计划名称》的通知');
    await page.getByTestId('template-forget').click();
    await expect.poll(() => page.getByTestId('template-title').inputValue()).toBe('关于印发《{{计划名称}}》的通知');
  });

  it('fills a 督办单 from the tasks that the clerk chooses, and 重新填写 can be taken back', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '督办单' }).click();
    await page.getByTestId('notice-tasks').click();
    // Found by 序号.
    await page.keyboard.type('1 ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const place = (name: string) => page.getByTestId(`place-${name}`);
    await expect.poll(() => place('任务来源').inputValue()).toContain('第1项任务');
    expect(await place('承办单位').inputValue()).toBe('招商局');
    expect(await place('协办单位').inputValue()).toBe('经济发展局');
    const matter = await place('督办事项').inputValue();
    expect(matter).not.toBe('');
    await expect.poll(() => page.getByTestId('pdf-count').innerText(), { timeout: 15_000 }).toContain('共 1 页');
    await running.screenshot('print-slip');
    await page.getByTestId('notice-reset').click();
    await expect.poll(() => place('督办事项').inputValue()).toBe('');
    await page.getByTestId('notice-undo-reset').click();
    await expect.poll(() => place('督办事项').inputValue()).toBe(matter);
  });

  it('puts the plan’s text and a form to fill in behind a 征求意见函', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '征求意见函' }).click();
    await expect.poll(() => page.getByTestId('notice-attached-1').innerText()).toContain('附意见反馈表');
    expect(await page.getByTestId('notice-attached-0').innerText()).toContain('附计划全文');
    await page.getByTestId('place-反馈期限').fill('3月10日');
    await expect.poll(() => page.getByTestId('place-联系人').inputValue()).toBe('');
    await page.getByTestId('place-联系人').fill('张三');
    await page.getByTestId('place-汇总部门').fill('党政办公室');
    const pdf = path.join(outDir, '函.pdf');
    await answerSaveDialog(pdf);
    await page.getByTestId('paper-save-pdf').click();
    await page.getByTestId('paper-done').waitFor();
    const pages = await readPdf(pdf);
    const last = pages[pages.length - 1];
    for (const words of ['意见反馈表', '条目', '修改意见', '理由', '反馈单位']) expect(last?.text).toContain(words);
    expect(pages.length).toBeGreaterThan(3);
    await page.getByTestId('paper-done').getByRole('button').last().click();
    const lastPage = async (): Promise<string> => {
      await page.getByTestId('pdf-sheets').press('End');
      return page.getByTestId('pdf-count').innerText();
    };
    await expect.poll(lastPage, { timeout: 15_000 }).toContain(`第 ${pages.length} 页`);
    await page.locator(`[data-page="${pages.length - 1}"] canvas[data-drawn="true"]`).waitFor();
    await running.screenshot('print-opinion-form');
    // A changed letter is not the one that was saved.
    await page.getByTestId('paper-save-pdf').click();
    await page.getByTestId('paper-done').waitFor();
    await page.getByTestId('place-联系人').fill('李四');
    await expect.poll(() => page.getByTestId('paper-done').count()).toBe(0);
  });

  it('asks the network for nothing and breaks no rule of the page', () => {
    expect(running.consoleLines.filter((line) => /Content Security Policy|Refused|error:/i.test(line))).toEqual([]);
  });
});

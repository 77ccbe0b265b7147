import { describe, expect, it } from 'vitest';
import type { RunningApp } from './harness.js';
import { ownApp } from './own-app.js';
import {
  cell,
  cellText,
  chipCount,
  expectCell,
  expectSaved,
  importSample,
  openFromRecent,
  press,
  typeInto,
} from './workspace-hands.js';

const own = ownApp();

/** In the workspace of the sample plan. */
async function started(): Promise<RunningApp> {
  const app = await own.start();
  await importSample(app);
  return app;
}

/** Text on the clipboard of the system, as Excel would have put it there. */
async function copyFromExcel({ app }: RunningApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
}

async function clipboardText({ app }: RunningApp): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Pastes a table as the browser hands it over when text and HTML are on the clipboard. */
async function pasteTable({ page }: RunningApp, text: string, html: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('[data-testid="task-grid-input"]').dispatchEvent(paste);
  })()`);
}

describe('the table of tasks', () => {
  it('is typed into like a spreadsheet: arrows, Tab, Enter, F2, Esc', async () => {
    const app = await started();
    const { page } = app;
    await cell(page, 1, '责任人').click();
    await page.keyboard.type('张三');
    await press(page, 'Enter');
    await page.keyboard.type('李四');
    await press(page, 'ArrowDown', 'ArrowUp', 'ArrowUp');
    await expectCell(page, 1, '责任人', '张三');
    await expectCell(page, 2, '责任人', '李四');
    await press(page, 'F2');
    await page.keyboard.type('丰');
    await press(page, 'Enter');
    await expectCell(page, 1, '责任人', '张三丰');
    await page.keyboard.type('不要的字');
    await press(page, 'Escape');
    await expectCell(page, 2, '责任人', '李四');
    await cell(page, 3, '责任领导').click();
    await page.keyboard.type('王主任');
    await press(page, 'Tab');
    await page.keyboard.type('赵六');
    await press(page, 'Shift+Tab');
    await expectCell(page, 3, '责任人', '赵六');
    await press(page, 'Delete');
    await expectCell(page, 3, '责任领导', '');
    await expectSaved(page);
  });

  it('copies to and pastes from Excel, several rows at once, and fills down', async () => {
    const app = await started();
    const { page } = app;
    await copyFromExcel(app, '张三\t年底\r\n李四\t6月底\r\n');
    await cell(page, 2, '责任人').click();
    await press(page, 'Control+V');
    await expectCell(page, 2, '责任人', '张三');
    await expectCell(page, 3, '责任人', '李四');
    await expect.poll(() => cellText(page, 3, '完成时限')).toMatch(/^6月底\s+2020-06-30$/);
    await press(page, 'Control+C');
    await expect.poll(() => clipboardText(app)).toBe('张三\t年底\r\n李四\t6月底');
    await cell(page, 3, '责任人').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+D');
    await expectCell(page, 4, '责任人', '李四');
    await expectCell(page, 5, '责任人', '李四');
  });

  it('takes merged cells, says what of 10,000 rows found no place, and keeps a cell of 20,000 characters', async () => {
    const app = await started();
    const { page } = app;
    const notice = page.getByTestId('notice');
    await cell(page, 1, '责任领导').click();
    await pasteTable(app, '王主任\r\n\r\n', '<table><tr><td rowspan="2">王主任</td></tr><tr></tr></table>');
    await expectCell(page, 2, '责任领导', '王主任');
    await expect.poll(() => notice.innerText()).toContain('1 处合并单元格');

    const rows = await chipCount(page, 'all');
    await copyFromExcel(app, Array.from({ length: 10_000 }, (_, at) => `备注${at + 1}`).join('\r\n'));
    await cell(page, 1, '备注').click();
    await press(page, 'Control+V');
    await expectCell(page, 2, '备注', '备注2');
    await expect.poll(() => notice.innerText()).toContain(`有 ${10_000 - rows} 行超出表尾`);
    await expectSaved(page);

    await copyFromExcel(app, '字'.repeat(20_000));
    await cell(page, 2, '工作任务').click();
    await press(page, 'Control+V');
    await expect.poll(async () => (await cellText(page, 2, '工作任务')).length).toBe(20_000);
    expect((await cell(page, 2, '工作任务').boundingBox())?.height).toBeLessThan(1_000);
    await press(page, 'Control+Z');
    await expect.poll(async () => (await cellText(page, 2, '工作任务')).length).toBeLessThan(500);
  });

  it('finds words and filters by chips', async () => {
    const app = await started();
    const { page } = app;
    await typeInto(app, 1, '牵头单位', '招商局');
    const all = await chipCount(page, 'all');
    const noLead = await chipCount(page, 'noLead');
    expect(noLead).toBeLessThan(all);
    await page.getByTestId('filter-noLead').click();
    await expect
      .poll(() => page.locator('[role="grid"]').first().getAttribute('aria-rowcount'))
      .toBe(String(noLead + 1));
    await page.getByTestId('filter-noLead').click();
    await cell(page, 1, '工作任务').click();
    await press(page, 'Control+F');
    await page.keyboard.type('考核办法');
    await press(page, 'Enter');
    const current = page.locator('[data-testid="task-grid"] .grid-row.is-current');
    await expect.poll(() => current.innerText()).toContain('考核办法');
  });

  it('takes back one step after the other, over a restart, and does them again', async () => {
    let app = await started();
    await typeInto(app, 1, '责任人', '甲某');
    await typeInto(app, 1, '责任人', '乙某');
    await typeInto(app, 2, '备注', '丙');
    await own.quit(app);
    app = await own.start();
    await openFromRecent(app);
    const { page } = app;
    await cell(page, 5, '责任人').click();
    await press(page, 'Control+Z');
    await expectCell(page, 2, '备注', '');
    await press(page, 'Control+Z');
    await expectCell(page, 1, '责任人', '甲某');
    await press(page, 'Control+Y', 'Control+Y');
    await expectCell(page, 1, '责任人', '乙某');
    await expectCell(page, 2, '备注', '丙');
  });

  it('splits a task at the caret and by its clauses, merges rows, and moves them', async () => {
    const app = await started();
    const { page } = app;
    const all = await chipCount(page, 'all');
    const [second, third] = [await cellText(page, 2, '工作任务'), await cellText(page, 3, '工作任务')];

    await cell(page, 2, '工作任务').click();
    await press(page, 'Alt+ArrowDown');
    await expectCell(page, 3, '工作任务', second);
    await expectCell(page, 2, '工作任务', third);
    await press(page, 'Alt+ArrowUp');
    await expectCell(page, 2, '工作任务', second);

    await press(page, 'F2', 'Control+Home', 'ArrowRight', 'ArrowRight', 'Control+Shift+Enter');
    await expectCell(page, 2, '工作任务', second.slice(0, 2));
    await expectCell(page, 3, '工作任务', second.slice(2));
    expect(await chipCount(page, 'all')).toBe(all + 1);

    await cell(page, 2, '工作任务').click();
    await press(page, 'Shift+ArrowDown');
    await page.getByTestId('row-menu').click();
    await page.getByRole('menuitem', { name: '合并所选 2 行' }).click();
    await expectCell(page, 2, '工作任务', second);
    expect(await chipCount(page, 'all')).toBe(all);
    expect(await page.getByTestId('coverage').innerText()).toMatch(/(\d+)\/\1/);

    await cell(page, 2, '序号').hover();
    const grip = cell(page, 2, '序号').locator('.grid-grip');
    await grip.dragTo(cell(page, 4, '工作任务'), { targetPosition: { x: 20, y: 3 } });
    await expectCell(page, 3, '工作任务', second);
    await cell(page, 3, '工作任务').click();
    await press(page, 'Control+Z');
    await expectCell(page, 2, '工作任务', second);
  });

  it('corrects the plan’s own name, 任务来源 and 密级, and takes them back as one step', async () => {
    const { page } = await started();
    await page.getByTestId('plan-details').click();
    const form = page.getByTestId('plan-details-form');
    await form.getByLabel('计划名称').fill('金安开发区2020年要点');
    await form.getByLabel('任务来源').fill('区委一号文件');
    await form.getByLabel('密级或内部标志').fill('内部资料');
    await page.getByTestId('plan-details-save').click();
    await form.waitFor({ state: 'detached' });
    await expectSaved(page);
    await expect.poll(() => page.getByTestId('plan-title').innerText()).toBe('金安开发区2020年要点');
    expect(await page.getByTestId('plan-secrecy').innerText()).toBe('内部资料');
    await cell(page, 1, '工作任务').click();
    await press(page, 'Control+Z');
    await expect.poll(() => page.getByTestId('plan-title').innerText()).toBe('金安经济开发区2020年工作要点');
    expect(await page.getByTestId('plan-secrecy').count()).toBe(0);
  });

  it('says what another granularity would do, makes the table anew and takes that back', async () => {
    const { page } = await started();
    const count = async (): Promise<number> => chipCount(page, 'all');
    expect(await count()).toBe(82);
    await page.getByTestId('plan-details').click();
    await page.getByTestId('plan-granularity').getByText('按分句').click();
    await expect.poll(() => page.getByTestId('plan-granularity').innerText()).toMatch(/任务由 82 项变为 \d+ 项/);
    await page.getByTestId('plan-regranulate').click();
    await page.getByTestId('plan-details-form').waitFor({ state: 'detached' });
    await expect.poll(count).toBeGreaterThan(82);
    await cell(page, 1, '工作任务').click();
    await press(page, 'Control+Z');
    await expect.poll(count).toBe(82);
  });

  it('keeps 节点 with their result, and shows what happened to one task', async () => {
    const app = await started();
    const { page } = app;
    await typeInto(app, 1, '责任人', '张三');
    await cell(page, 1, '工作任务').click();
    await page.getByTestId('detail-milestones').click();
    await page.getByTestId('add-milestone').click();
    await page.getByLabel('第 1 个节点的内容').fill('完成签约');
    await page.getByLabel('第 1 个节点的日期').fill('2020-06-30');
    await press(page, 'Enter');
    await page.getByLabel('第 1 个节点的结果').fill('已签约');
    await press(page, 'Enter');
    await expectSaved(page);
    await app.screenshot('milestones');
    await page.getByTestId('detail-history').click();
    const history = page.getByTestId('task-history');
    await expect.poll(() => history.innerText()).toContain('2020-06-30 完成签约（已签约）');
    expect(await history.innerText()).toContain('责任人：（空） → 张三');
  });
});

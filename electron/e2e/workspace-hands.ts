import { expect } from 'vitest';
import type { RunningApp } from './harness.js';

/** The hands of the clerk in 审核分解, shared by the tests of the window. */

type Page = RunningApp['page'];

/** Where the headings stand before the clerk moves a column. */
const columnsInOrder = { 序号: 0, 工作任务: 1, 牵头单位: 2, 配合单位: 3, 责任领导: 4, 责任人: 5, 完成时限: 6, 备注: 7 };
export type Heading = keyof typeof columnsInOrder;

/** From the first page into the workspace of the sample plan. */
export async function importSample({ page }: RunningApp): Promise<void> {
  await page.getByTestId('open-sample').click();
  await page.getByTestId('accept-import').click();
  await page.getByTestId('workspace').waitFor();
  await cell(page, 1, '工作任务').waitFor();
}

/** From the first page, or at once, into the workspace of the plan that was edited last. */
export async function openFromRecent({ page }: RunningApp): Promise<void> {
  const recent = page.getByTestId('recent-plans');
  const workspace = page.getByTestId('workspace');
  await recent.or(workspace).first().waitFor();
  if (await recent.isVisible()) await recent.getByRole('button').first().click();
  await workspace.waitFor();
}

/** The cell of the nth row (counted from 1) under a heading, columns in their first order. */
export function cell(page: Page, row: number, heading: Heading) {
  return page.locator(`[data-testid="task-grid"] [data-row="${row - 1}"][data-column="${columnsInOrder[heading]}"]`);
}

/** What a cell reads, without the words of a suggestion. */
export async function cellText(page: Page, row: number, heading: Heading): Promise<string> {
  const found = cell(page, row, heading);
  return (await found.locator('.grid-suggestion').count()) > 0 ? '' : (await found.innerText()).replace('⠿', '').trim();
}

export async function expectCell(page: Page, row: number, heading: Heading, words: string): Promise<void> {
  await expect.poll(() => cellText(page, row, heading), { timeout: 10_000 }).toBe(words);
}

/** 已保存: everything so far is on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout: 5_000 });
}

/** Goes to a cell by a click and types into it as the clerk does. */
export async function typeInto({ page }: RunningApp, row: number, heading: Heading, words: string): Promise<void> {
  await cell(page, row, heading).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expectSaved(page);
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Leaves for a place of the rail by its words. */
export async function goTo({ page }: RunningApp, place: string): Promise<void> {
  await page.locator('nav').getByRole('button', { name: place }).first().click();
}

/** The number behind a chip of the workspace's filters. */
export async function chipCount(page: Page, filter: string): Promise<number> {
  return Number(/(\d+)$/.exec((await page.getByTestId(`filter-${filter}`).innerText()).trim())?.[1]);
}

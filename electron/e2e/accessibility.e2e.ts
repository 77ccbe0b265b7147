import { describe, expect, it } from 'vitest';
import { seriousFindings } from './axe-findings.js';
import { ownApp } from './own-app.js';
import { cell, importSample, typeInto } from './workspace-hands.js';

const own = ownApp();

describe('a screen reader finds its way', () => {
  it('on every place of the rail, in the dialogs, and with a panel open', async () => {
    const running = await own.start();
    const { page } = running;
    await page.getByTestId('open-sample').waitFor();
    const found: Record<string, string[]> = { 开始: await seriousFindings(running) };
    await importSample(running);
    await typeInto(running, 1, '责任人', '张三');
    await cell(page, 1, '工作任务').click();
    await page.getByTestId('detail-milestones').click();
    await page.getByTestId('add-milestone').click();
    await page.getByLabel('第 1 个节点的内容').waitFor();
    found['节点'] = await seriousFindings(running);

    const places = await page
      .locator('nav .rail-place')
      .evaluateAll((all) =>
        all.map((place) => ({ id: place.getAttribute('data-testid') ?? '', words: place.textContent ?? '' })),
      );
    expect(places.length).toBeGreaterThan(7);
    for (const { id, words } of places) {
      await page.getByTestId(id).click();
      await page.locator(`[data-testid="${id}"][aria-current="page"]`).waitFor();
      await page.locator('main .ant-spin-spinning').waitFor({ state: 'detached' });
      found[words] = await seriousFindings(running);
    }

    await page.getByTestId('go-issue').click();
    await page.getByTestId('marks-open').click();
    await page.getByTestId('marks-text').fill('1 牵头 招商局\n999 备注 无');
    found['回录批注'] = await seriousFindings(running);
    await page.getByRole('button', { name: '不录了' }).click();
    await page.getByTestId('issue-open').click();
    await page.getByTestId('issue-number').waitFor();
    found['印发'] = await seriousFindings(running);

    expect(Object.fromEntries(Object.entries(found).filter(([, findings]) => findings.length > 0))).toEqual({});
  });

  it('reaches every place of the rail by the keyboard alone', async () => {
    const running = await own.start();
    const { page } = running;
    await page.getByTestId('open-sample').waitFor();
    await page.locator('nav .rail-place').first().focus();
    const reached = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      reached.add((await page.locator(':focus').getAttribute('data-testid')) ?? '');
      await page.keyboard.press('Tab');
    }
    for (const place of ['go-home', 'go-search', 'go-units', 'go-settings', 'go-manual'])
      expect(reached).toContain(place);
    await page.getByTestId('go-manual').focus();
    await page.keyboard.press('Enter');
    await page.locator('main h1').first().waitFor();
  });

  it('fits a screen of 1366×768 at 125 %: no place scrolls sideways as a whole', async () => {
    const running = await own.start();
    const { app, page } = running;
    await importSample(running);
    await app.evaluate(({ BrowserWindow }) => {
      // 1366×768 less the bar of the system, in the pixels that a page has at 125 %.
      BrowserWindow.getAllWindows()[0]?.setContentSize(1093, 582);
    });
    const places = await page
      .locator('nav .rail-place')
      .evaluateAll((all) => all.map((place) => place.getAttribute('data-testid') ?? ''));
    const wide: string[] = [];
    for (const id of places) {
      await page.getByTestId(id).click();
      await page.locator(`[data-testid="${id}"][aria-current="page"]`).waitFor();
      const over = await page
        .locator('html, .page-scroll')
        .evaluateAll((all) => all.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1));
      if (over) wide.push(id);
      if (['go-review', 'go-issue', 'go-history', 'go-search'].includes(id)) await running.screenshot(`small-${id}`);
    }
    expect(wide).toEqual([]);
  });
});

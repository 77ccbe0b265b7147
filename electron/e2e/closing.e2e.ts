import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchApp, newFolder, removeFolder } from './harness.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await newFolder();
});
afterEach(() => removeFolder(dataDir));

it('closes when the page has saved, and opens at the same size next time', async () => {
  const first = await launchApp({ dataDir });
  await first.page.locator('#root > *').first().waitFor();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1200, 700));
  const started = Date.now();
  await first.close();
  expect(Date.now() - started).toBeLessThan(8_000);
  const settings = JSON.parse(await readFile(path.join(dataDir, 'settings.json'), 'utf8'));
  expect(settings.window).toEqual({ width: 1200, height: 700, maximized: false });

  const second = await launchApp({ dataDir });
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
  ).toMatchObject({ width: 1200, height: 700 });
  await second.kill();
});

it('asks the clerk when the page does not answer, and closes when she says so', async () => {
  const running = await launchApp({ dataDir });
  await running.answerMessageBox(1);
  await running.page.evaluate('setTimeout(() => { for (;;) {} })');
  await sleep(300);
  await running.close();
  expect(await readFile(path.join(dataDir, 'logs', 'main.log'), 'utf8')).toContain('did not answer app.closing');
});

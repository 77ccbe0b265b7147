import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ownApp } from './own-app.js';

const own = ownApp();

it('closes when the page has saved, and opens at the same size next time', async () => {
  const first = await own.start();
  await first.page.locator('#root > *').first().waitFor();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1200, 700));
  const started = Date.now();
  await own.quit(first);
  expect(Date.now() - started).toBeLessThan(8_000);
  const settings = JSON.parse(await readFile(path.join(own.dataDir, 'settings.json'), 'utf8'));
  expect(settings.window).toEqual({ width: 1200, height: 700, maximized: false });

  const second = await own.start();
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
  ).toMatchObject({ width: 1200, height: 700 });
});

it('asks the clerk when the page does not answer, and closes when she says so', async () => {
  const running = await own.start();
  await running.answerMessageBox(1);
  await running.page.evaluate('setTimeout(() => { for (;;) {} })');
  await sleep(300);
  await own.quit(running);
  expect(await readFile(path.join(own.dataDir, 'logs', 'main.log'), 'utf8')).toContain('did not answer app.closing');
});

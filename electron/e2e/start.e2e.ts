import { expect, it } from 'vitest';
import { ended } from './harness.js';
import { ownApp } from './own-app.js';
import { startPlainly, waitForLog } from './plain-start.js';

const own = ownApp();

it('opens its window within 20 seconds, in Chinese, without a complaint in the console', async () => {
  const started = Date.now();
  const running = await own.start();
  expect(Date.now() - started).toBeLessThan(20_000);
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe(
    '任务分解台',
  );
  await running.page.reload();
  await running.page.locator('#root > *').first().waitFor();
  const complaints = running.consoleLines.filter((line) => /^error|^warning|Content Security Policy/.test(line));
  expect(complaints).toEqual([]);
  await running.screenshot('start');
});

it('runs once: a second start ends by itself and the first window stays', async () => {
  const running = await own.start();
  expect(await ended(startPlainly(own.dataDir))).toBe(0);
  expect(await running.page.title()).toBe('任务分解台');
});

it('refuses a data folder that a newer Electron has opened', async () => {
  const first = startPlainly(own.dataDir);
  await waitForLog(own.dataDir, 'window shown', 20_000);
  first.kill('SIGKILL');
  await ended(first);
  const { writeFile } = await import('node:fs/promises');
  await writeFile(`${own.dataDir}/profile.json`, JSON.stringify({ electron: '999.0.0', app: '9.0.0' }));
  const running = startPlainly(own.dataDir);
  await waitForLog(own.dataDir, '更新的版本', 20_000);
  running.kill('SIGKILL');
  await ended(running);
});

// npm run screenshots: renews the pictures of the manual (and of the README) from the running application.
// Each picture is named after its topic in renderer/screens/manual/manual-topics.ts.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { compile } from './setup/compile.mjs';
import { onVirtualScreen } from './setup/display.mjs';
import { install } from './setup/install.mjs';
import { inRoot } from './setup/paths.mjs';
import { main, say } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';

const folder = inRoot('renderer', 'screens', 'manual', 'pictures');

/** The clerk's way through the program; a name takes a picture of what is then on the screen. */
async function walk(page, picture) {
  const go = (place) => page.getByTestId(`go-${place}`).click();
  const cell = (row, column) =>
    page.locator(`[data-testid="task-grid"] [data-row="${row}"][data-column="${column}"]`).first();
  await page.getByTestId('open-sample').click();
  await page.getByTestId('import-page').waitFor();
  await picture('open');
  await page.getByTestId('accept-import').click();
  await page.getByTestId('workspace').waitFor();
  await cell(2, 2).click();
  await picture('suggest');
  await cell(0, 2).click();
  await page.keyboard.type('zsj');
  await picture('assign');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByTestId('accept-high').click();
  await cell(2, 1).click();
  await picture('coverage');
  for (const [place, topic] of [
    ['export', 'export'],
    ['history', 'undo'],
    ['units', 'units'],
  ]) {
    await go(place);
    await picture(topic);
  }
}

async function takePictures(env) {
  const { _electron } = await import('playwright-core');
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-pictures-'));
  const app = await _electron.launch({
    executablePath: await electronProgram(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), inRoot('.')],
    cwd: inRoot('.'),
    env: { ...env, FENJIE_DATA_DIR: dataDir },
  });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    await mkdir(folder, { recursive: true });
    await walk(page, async (name) => {
      // Until messages have gone and the table has settled.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      say(`${name}.png`);
    });
  } finally {
    app.process().kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

await main(async () => {
  await install();
  await compile(['electron', 'renderer']);
  await onVirtualScreen(takePictures);
  return 0;
});

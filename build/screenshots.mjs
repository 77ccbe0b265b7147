// npm run screenshots: renews the pictures of the manual (and of the README) from the running application.
// Each picture is named after its topic in renderer/screens/manual/manual-topics.ts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './setup/paths.mjs';
import { main, say } from './setup/run.mjs';
import { answerOpenDialog, withProgram } from './setup/with-program.mjs';

const folder = inRoot('renderer', 'screens', 'manual', 'pictures');

/** The sample plan as it might come back from 送审: one number raised, one sentence added, one left out. */
async function revisedSample(files) {
  const sample = await readFile(inRoot('seeds', '金安经济开发区2020年工作要点.txt'), 'utf8');
  const file = path.join(files, '工作要点（送审稿）.txt');
  const revised = sample
    .replace('亿元以上项目25个', '亿元以上项目30个')
    .replace('维护制度权威。', '维护制度权威。开展制度执行情况第三方评估。')
    .replace('规范外出考察机制,实行外出考察备案制和线索项目考察后报告制。', '');
  await writeFile(file, revised);
  return file;
}

/** The clerk's way through the program; a name takes a picture of what is then on the screen. */
async function walk(page, picture, openRevision) {
  const go = (place) => page.getByTestId(`go-${place}`).click();
  const cell = (row, column) =>
    page.locator(`[data-testid="task-grid"] [data-row="${row}"][data-column="${column}"]`).first();
  await page.getByTestId('open-sample').click();
  await page.getByTestId('import-page').waitFor();
  await picture('open');
  await page.locator('[data-testid="import-page"] .document-view [data-sentence]').nth(3).click();
  await picture('correct');
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
  await page.keyboard.press('Control+f');
  await page.getByTestId('find-bar').getByRole('textbox').first().fill('亿元');
  await picture('find');
  await page.keyboard.press('Escape');
  await cell(2, 1).click();
  await page.getByTestId('row-menu').click();
  await picture('rows');
  await page.keyboard.press('Escape');
  for (const [place, topic] of [
    ['ledgers', 'ledgers'],
    ['issue', 'issue'],
    ['export', 'export'],
    ['dispatch', 'dispatch'],
    ['notices', 'notices'],
    ['history', 'history'],
    ['search', 'search-all'],
    ['units', 'units'],
    ['settings', 'settings'],
  ]) {
    await go(place);
    await picture(topic);
  }
  await go('export');
  await page.getByTestId('paper-preview').click();
  await page.locator('[data-testid="export-paper"] canvas').first().waitFor();
  await picture('print');
  await go('revision');
  await openRevision();
  await page.getByTestId('pairing-list').waitFor();
  await picture('revision');
  await page.getByTestId('cancel-revision').click();
  await go('review');
  await cell(2, 2).click();
  await page.getByTestId('row-add-opinion').click();
  await page.getByTestId('new-opinion-unit').locator('input').fill('财政局');
  await page.getByTestId('new-opinion-text').fill('目标偏低，建议提高到30个');
  await page.getByTestId('new-opinion-proposed').fill('全年力争新引进亿元以上项目30个');
  await page.getByTestId('save-opinion').click();
  await page.getByTestId('outcome').getByText('采纳', { exact: true }).click();
  await picture('opinions');
}

async function takePictures({ launch, folder: files }) {
  const app = await launch();
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    await mkdir(folder, { recursive: true });
    const picture = async (name) => {
      // Until messages have gone and the table has settled.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      say(`${name}.png`);
    };
    const revised = await revisedSample(files);
    await walk(page, picture, async () => {
      await answerOpenDialog(app, revised);
      await page.getByTestId('open-revision').click();
    });
  } finally {
    app.process().kill('SIGKILL');
  }
}

await main(async () => {
  await withProgram(takePictures);
  return 0;
});

// The table of a plan of 5,000 tasks in the real Electron, beside a plain HTML table of the same texts.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, withProgram } from '../setup/with-program.mjs';
import { editPlain, openPlain, openPlan, scrollFrames, watchEdit } from './workspace/in-page.mjs';
import { planText, taskTexts } from './workspace/large-plan.mjs';

const openings = 7;
const edits = 20;

function percentile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}

const percentiles = (times) =>
  [50, 95, 99].map((part) => `p${part} ${percentile(times, part / 100).toFixed(1)}`).join('，') + ' ms';

async function importFile(app, page, file) {
  await answerOpenDialog(app, file);
  await page.getByTestId('go-home').click();
  await page.getByTestId('open-document').click();
  await page.getByTestId('accept-import').click({ timeout: 60_000 });
  await page.getByTestId('workspace').waitFor({ timeout: 60_000 });
  await page.locator('[data-testid="task-grid"] [data-row="0"]').first().waitFor({ timeout: 60_000 });
}

/** Opening the large plan after the small one, so that nothing of it is still in memory. */
async function measureOpening(page) {
  const times = [];
  for (let round = 0; round < openings; round += 1) {
    await page.getByTestId('go-home').click();
    await page.evaluate(openPlan, '小型');
    await page.getByTestId('go-home').click();
    await page.getByTestId('recent-plans').waitFor();
    times.push(await page.evaluate(openPlan, '大型'));
  }
  return times;
}

async function measureEdits(page) {
  const shown = [];
  const saved = [];
  for (let round = 0; round < edits; round += 1) {
    await page.locator(`[data-testid="task-grid"] [data-row="${round % 5}"][data-column="5"]`).click();
    const text = `责任人${round}`;
    await page.evaluate(watchEdit, text);
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    const times = await page.evaluate(() => window.benchEdit);
    shown.push(times.shown);
    saved.push(times.saved);
    // The suggestions that follow an edit belong to no edit's time.
    await page.waitForTimeout(600);
  }
  return { shown, saved };
}

async function measurePlain(page) {
  const opened = [];
  for (let round = 0; round < openings; round += 1) opened.push(await page.evaluate(openPlain, taskTexts));
  const edited = [];
  for (let round = 0; round < edits; round += 1) {
    edited.push(await page.evaluate(`(${editPlain})(${round}, '责任人${round}')`));
  }
  return { opened, edited, frames: await page.evaluate(scrollFrames, '#bench-plain') };
}

function row(what, times, plain, target) {
  const ratio = percentile(times, 0.5) / percentile(plain, 0.5);
  const worst = percentile(times, 0.95);
  return {
    what,
    time: percentile(times, 0.5),
    figure: `${percentiles(times)}；${ratio.toFixed(2)} × 普通网页表格`,
    target: `95% ≤ ${target} ms`,
    met: worst <= target,
  };
}

async function measure({ launch, folder }) {
  const app = await launch();
  try {
    const page = await app.firstWindow();
    await page.getByTestId('open-sample').waitFor();
    for (const [name, text] of [
      ['小型.txt', '某某区小型工作要点\n一、抓好落实\n1.修路。完成道路改造工程。\n'],
      ['大型.txt', planText()],
    ]) {
      await writeFile(path.join(folder, name), text);
      await importFile(app, page, path.join(folder, name));
    }
    const opened = await measureOpening(page);
    await page.waitForTimeout(3_000);
    const { shown, saved } = await measureEdits(page);
    const frames = await page.evaluate(scrollFrames, '[data-testid="task-grid"] .grid-scroller');
    const plain = await measurePlain(page);
    return [
      row(`打开 ${taskTexts.length.toLocaleString('en')} 条任务的计划`, opened, plain.opened, 1_000),
      row('改一格，到屏幕上', shown, plain.edited, 50),
      row('改一格，到存盘', saved, plain.edited, 200),
      row('滚动，每帧', frames, plain.frames, 20),
      { what: '  普通网页表格：打开', time: percentile(plain.opened, 0.5), figure: percentiles(plain.opened) },
      { what: '  普通网页表格：改一格', time: percentile(plain.edited, 0.5), figure: percentiles(plain.edited) },
      { what: '  普通网页表格：滚动，每帧', time: percentile(plain.frames, 0.5), figure: percentiles(plain.frames) },
    ];
  } finally {
    await app.close();
  }
}

export const section = { title: '审核分解', run: () => withProgram(measure) };

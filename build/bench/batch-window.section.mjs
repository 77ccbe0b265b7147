// How the window feels while 100 units get their files: how late its next turn comes, in the real Electron.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, withProgram } from '../setup/with-program.mjs';
import { unitPlanText } from './workspace/unit-plan.mjs';

const units = 100;

/** In the page: the gaps between turns of its event loop, in milliseconds, until `window.benchTurns()` is called. */
function watchTurns() {
  const gaps = [];
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let running = true;
  port1.onmessage = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    // A pause between turns, so that watching is not itself the load.
    if (running) setTimeout(() => ((last = performance.now()), port2.postMessage(null)), 2);
  };
  port2.postMessage(null);
  window.benchTurns = () => {
    running = false;
    return gaps;
  };
}

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}

async function measure({ launch, folder }) {
  const out = path.join(folder, 'out');
  const file = path.join(folder, '计划.txt');
  await mkdir(out);
  await writeFile(file, unitPlanText(units));
  const app = await launch();
  try {
    const page = await app.firstWindow();
    await answerOpenDialog(app, file);
    await page.getByTestId('open-document').click();
    await page.getByTestId('accept-import').click();
    await page.getByTestId('export-open').click();
    await answerOpenDialog(app, out);
    await page.getByTestId('export-choose-folder').click();
    await page.waitForTimeout(2_000);
    await page.evaluate(watchTurns);
    const started = performance.now();
    await page.getByTestId('export-start').click();
    await page.getByTestId('export-receipt').waitFor({ timeout: 120_000 });
    const time = performance.now() - started;
    const gaps = await page.evaluate(() => window.benchTurns());
    const words = (await page.getByTestId('export-receipt').innerText()).match(/生成 (\d+) 个文件/);
    const p99 = percentile(gaps, 0.99);
    return [
      { what: `${units} 个单位分表和总表，从点击到收据`, time, figure: `${words?.[1] ?? 0} 个文件` },
      {
        what: '  其间窗口每一轮',
        time: p99,
        figure: `p50 ${percentile(gaps, 0.5).toFixed(1)}，p99 ${p99.toFixed(1)}，最长 ${Math.max(...gaps).toFixed(1)} ms`,
        target: '99% ≤ 16 ms',
        met: p99 <= 16,
      },
    ];
  } finally {
    await app.close();
  }
}

export const section = { title: '批量导出时的窗口', run: () => withProgram(measure) };

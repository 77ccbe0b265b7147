// What reading a plan's structure costs: the sample plan warm, a long plan, and how the time grows with the length.
import { readFile } from 'node:fs/promises';
import { bundle } from '../setup/bundle.mjs';
import { inRoot } from '../setup/paths.mjs';

const sample = 'seeds/金安经济开发区2020年工作要点.txt';
const growthFrom = 10_000;
const growthTo = 400_000;
/** Forty times the characters may take this many times as long and still be called linear. */
const mostGrowth = 48;

/** A plan of at least `length` characters: the sample's items again and again, numbered on, so that nothing repeats a number. */
function longPlan(text, length) {
  const body = text.slice(text.indexOf('一、'), text.indexOf('文件下载'));
  const parts = [text.slice(0, text.indexOf('一、'))];
  let item = 0;
  for (let size = parts[0].length; size < length;) {
    const part = body.replace(/^(\d+)([.、])/gm, (_, number, mark) => `${++item}${mark}`);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Fastest of `runs`, in milliseconds. */
function fastest(runs, work) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

async function run() {
  const { parsePlan } = await bundle('shared/parsing/parse-plan.ts');
  const { textDocument } = await bundle('shared/parsing/text-document.ts');
  const text = await readFile(inRoot(...sample.split('/')), 'utf8');
  const timeOf = (words, runs) => {
    const document = textDocument(words);
    return fastest(runs, () => parsePlan(document));
  };
  const warm = timeOf(text, 20);
  const long = timeOf(longPlan(text, 200_000), 3);
  const short = timeOf(longPlan(text, growthFrom), 10);
  const longest = timeOf(longPlan(text, growthTo), 3);
  const growth = longest / short;
  const speed = Math.round(growthTo / (longest / 1000));
  return [
    { what: `示例计划（${text.length} 字）`, time: warm, target: '≤ 20 ms', met: warm <= 20 },
    { what: '20 万字', time: long, target: '< 1 s', met: long < 1000 },
    { what: '40 万字', time: longest, figure: `每秒 ${speed.toLocaleString('en')} 字` },
    {
      what: '1 万 → 40 万字（40 倍）',
      figure: `时间 × ${growth.toFixed(1)}`,
      target: `≤ × ${mostGrowth}`,
      met: growth <= mostGrowth,
    },
  ];
}

export const section = { title: '读出计划的结构', run };

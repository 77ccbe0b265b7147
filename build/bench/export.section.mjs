// What the exports cost: tables of 100, 2,000 and 20,000 rows, and a batch of 100 units, against both yardsticks.
import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { bundleCases, runCase } from './run-case.mjs';

const kinds = [
  { key: 'excel', name: 'Excel', library: 'exceljs', targets: { 20000: { ratio: 0.4, memory: 200 } } },
  { key: 'word', name: 'Word', library: 'docx', targets: { 20000: { ratio: 0.08, memory: 500 } } },
];
const sizes = [100, 2000, 20000];
/** Ten times the rows may take twelve times as long and still be called linear. */
const mostGrowth = 12;

/** The three ways of one case, and the product's row with its ratios. */
async function compare(bundle, key, argument, label, library, target) {
  const ours = await runCase(bundle, `${key}-ours`, argument);
  const plain = await runCase(bundle, `${key}-plain`, argument);
  const floor = await runCase(bundle, `${key}-floor`, argument);
  const ratio = ours.time / plain.time;
  const rows = [
    {
      what: label,
      ...ours,
      figure: `${ratio.toFixed(3)} × ${library}，${(ours.time / floor.time).toFixed(1)} × 手写 XML`,
      ...(target ? judge(ratio, ours.memory, target) : {}),
    },
    { what: `  ${library} 直接用`, ...plain },
    { what: '  手写 XML + zlib', ...floor },
  ];
  return { rows, time: ours.time };
}

function judge(ratio, memory, target) {
  const words = [`≤ ${target.ratio.toFixed(2)}`, target.memory ? `≤ ${target.memory} MB` : ''].filter(Boolean);
  return { target: words.join('，'), met: ratio <= target.ratio && memory <= (target.memory ?? Infinity) };
}

async function run() {
  const bundle = await bundleCases('export', path.join(root, 'build', 'bench', 'export', 'cases.mjs'));
  const rows = [];
  for (const { key, name, library, targets } of kinds) {
    const times = {};
    for (const size of sizes) {
      const label = `${name} ${size.toLocaleString('en')} 行`;
      const result = await compare(bundle, key, String(size), label, library, targets[size]);
      rows.push(...result.rows);
      times[size] = result.time;
    }
    const growth = times[20000] / times[2000];
    rows.push({
      what: `${name} 2,000 → 20,000 行`,
      figure: `时间 × ${growth.toFixed(1)}`,
      target: `≤ × ${mostGrowth}`,
      met: growth <= mostGrowth,
    });
  }
  const batch = await compare(bundle, 'batch', '', '100 个单位 × (xlsx + docx)', 'exceljs + docx', { ratio: 0.2 });
  return [...rows, ...batch.rows];
}

export const section = { title: '导出', run };

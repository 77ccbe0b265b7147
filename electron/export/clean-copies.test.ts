import { describe, expect, it } from 'vitest';
import { layoutPresets } from '../../shared/model/layout.js';
import { unitBreakdowns, wholeBreakdown } from '../../shared/review/breakdown.js';
import { breakdownWorkbook } from './excel/breakdown-workbook.js';
import { samplePlan } from './testing/sample-plan.js';
import { breakdownDocument } from './word/breakdown-document.js';
import { readZip } from './zip/read-zip.js';

const now = new Date(2020, 2, 2);
const plan = samplePlan({ tasks: 30 });
// Ids that no text can hold by chance.
const snapshot = {
  ...plan,
  plan: { ...plan.plan, id: 'plan-7f3a', series: 'series-7f3a' },
  tasks: plan.tasks.map((task, index) => ({ ...task, id: `task-${index}-7f3a`, lineage: `line-${index}-7f3a` })),
};

/** What a copy for publication may not hold: our ids, authors, hidden sheets and text, comments, properties of our own. */
const revealing = [
  /7f3a/,
  /<(?:dc:creator|cp:lastModifiedBy|Manager|Company)>[^<]/,
  /state="(?:hidden|veryHidden)"/,
  /<w:vanish|w:rsid|comments\d*\.xml/,
  /<property /,
];

/** Every part of a package as text. */
function allText(bytes: Uint8Array): string {
  return [...readZip(bytes)].map(([name, content]) => `${name}\n${Buffer.from(content).toString('utf8')}`).join('\n');
}

/** The page's text in its order. */
function shownText(bytes: Uint8Array): string {
  const parts = readZip(bytes);
  return Buffer.from(parts.get('word/document.xml') ?? parts.get('xl/sharedStrings.xml') ?? []).toString('utf8');
}

describe('copies for publication', () => {
  it.each(layoutPresets)('$name carries no author, no hidden sheet, no id, no comment', async ({ layout }) => {
    const tables = [wholeBreakdown(snapshot, layout), ...unitBreakdowns(snapshot, layout).map((one) => one.breakdown)];
    for (const table of tables.slice(0, 2)) {
      for (const make of [breakdownDocument, breakdownWorkbook]) {
        const text = allText(await make(table, { paper: 'A4', now }));
        expect(revealing.filter((pattern) => pattern.test(text)).map(String)).toEqual([]);
      }
    }
  });

  it.each(layoutPresets)('$name has 内部 or 密级 above its title when it is set, and only then', async ({ layout }) => {
    for (const mark of ['秘密★1年', '']) {
      const table = wholeBreakdown(snapshot, { ...layout, mark });
      for (const make of [breakdownDocument, breakdownWorkbook]) {
        const shown = shownText(await make(table, { paper: 'A4', now }));
        expect(shown.includes('秘密★1年')).toBe(mark !== '');
        expect(shown.indexOf('秘密★1年')).toBeLessThan(shown.indexOf(table.title));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { columnWidths } from './column-widths.js';
import { heightOfLines, linesNeeded } from './row-height.js';
import { layoutTable, type TableLayout, type TableMetrics } from './table-layout.js';

const metrics: TableMetrics = {
  sizePt: 10.5,
  lineHeightPt: 14,
  cellPaddingPt: 5,
  rowPaddingPt: 6,
  heightStepPt: 0.75,
  spareLines: true,
  keepGroups: true,
  maxRowPt: 380,
  firstPagePt: 420,
  pagePt: 470,
  tailPt: 20,
};
const lay = (breakdown = sampleBreakdown(), change: Partial<TableMetrics> = {}): TableLayout =>
  layoutTable(breakdown, columnWidths(breakdown, 750, metrics), { ...metrics, ...change });
const rowsOf = (layout: TableLayout) => layout.pages.flatMap((page) => page.flatMap((segment) => segment.rows));

describe('columnWidths', () => {
  it('fills the width whatever the columns', () => {
    const whole = sampleBreakdown();
    for (let count = 1; count <= whole.columns.length; count++) {
      const widths = columnWidths({ ...whole, columns: whole.columns.slice(0, count) }, 750, metrics);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(750, 3);
    }
  });

  it('gives the task most room and no column less than two characters', () => {
    const { columns, ...rest } = sampleBreakdown();
    const widths = columnWidths({ columns, ...rest }, 750, metrics);
    expect(widths[columns.indexOf('text')]).toBe(Math.max(...widths));
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(2 * metrics.sizePt + metrics.cellPaddingPt);
  });

  it('works without rows', () => {
    const widths = columnWidths({ ...sampleBreakdown(), groups: [] }, 750, metrics);
    expect(widths.every((width) => width > 0)).toBe(true);
  });
});

describe('layoutTable', () => {
  it('keeps every row, once and in order', () => {
    expect(rowsOf(lay()).map(({ row }) => row.number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('fills no page beyond its height, header and note included', () => {
    const { pages, header } = lay(sampleBreakdown({ tasks: 300 }));
    pages.forEach((page, index) => {
      const used = page.flatMap((segment) => segment.rows).reduce((sum, row) => sum + row.heightPt, header.heightPt);
      const note = index === pages.length - 1 ? metrics.tailPt : 0;
      expect(used + note).toBeLessThanOrEqual(index === 0 ? metrics.firstPagePt : metrics.pagePt);
    });
  });

  it('names a group again with （续） where it goes on on the next page, and only there', () => {
    const { pages } = lay(sampleBreakdown({ tasks: 100 }));
    let before = '';
    for (const page of pages) {
      page.forEach(({ heading }, index) => {
        const continues = heading.endsWith('（续）');
        expect(continues).toBe(index === 0 && heading.replace('（续）', '') === before);
        before = heading.replace('（续）', '');
      });
    }
    expect(pages.flat().some(({ heading }) => heading.endsWith('（续）'))).toBe(true);
  });

  it('gives a merged cell the height that its heading needs', () => {
    const breakdown = sampleBreakdown({ tasks: 7 });
    const short = {
      ...breakdown,
      groups: breakdown.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, text: '短' })) })),
    };
    const groupEm = ((columnWidths(short, 750, metrics)[0] ?? 0) - metrics.cellPaddingPt) / metrics.sizePt;
    for (const { heading, rows } of lay(short).pages.flat()) {
      const need = heightOfLines(linesNeeded(heading, groupEm, metrics), metrics);
      expect(rows.reduce((sum, row) => sum + row.heightPt, 0)).toBeGreaterThanOrEqual(need);
    }
  });

  it('cuts a task of 5,000 characters into rows of one page, and loses no character', () => {
    const text = '统筹做好招商引资、项目建设、企业服务等各项工作𠮷。'.repeat(200).slice(0, 5000);
    const breakdown = sampleBreakdown({ tasks: 3 });
    const [first, ...others] = breakdown.groups;
    const long = {
      ...breakdown,
      groups: [
        { heading: first?.heading ?? '', rows: (first?.rows ?? []).map((row) => ({ ...row, text })) },
        ...others,
      ],
    };
    const pieces = rowsOf(lay(long)).filter(({ row }) => row.number === 1);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ cells }) => cells[2]).join('')).toBe(text);
    expect(pieces.map(({ cells }) => cells[1])).toEqual(['1', ...pieces.slice(1).map(() => '1\n续')]);
    for (const { heightPt } of pieces) expect(heightPt).toBeLessThanOrEqual(380);
  });

  it('lets a row run over the page where rows may', () => {
    const breakdown = sampleBreakdown({ tasks: 3 });
    const groups = breakdown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, text: '长'.repeat(5000) })),
    }));
    expect(rowsOf(lay({ ...breakdown, groups }, { maxRowPt: null })).map(({ row }) => row.number)).toEqual([1, 2, 3]);
  });

  it('merges nothing when the group is no column', () => {
    const { pages } = lay({ ...sampleBreakdown(), columns: ['number', 'text', 'leadUnits'] });
    expect(pages.flat().every(({ heading }) => heading === '')).toBe(true);
  });
});

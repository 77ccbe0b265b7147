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

  it('does not widen the 配合单位 of all tasks for one with thirty of them', () => {
    const breakdown = sampleBreakdown({ tasks: 40 });
    const withUnits = (count: number) => ({
      ...breakdown,
      groups: breakdown.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) =>
          row.number === 7 && count > 0
            ? { ...row, supportUnits: Array.from({ length: count }, (_, at) => `第${at}协同单位`).join('、') }
            : row,
        ),
      })),
    });
    const supportAt = breakdown.columns.indexOf('supportUnits');
    const [usual, crowded] = [0, 30].map((count) => columnWidths(withUnits(count), 750, metrics)[supportAt] ?? 0);
    expect(Math.abs((crowded ?? 0) - (usual ?? 0))).toBeLessThan(metrics.sizePt);
  });

  it('gives a document number one line that is not nearly full, also in a wider face', () => {
    const { groups, ...rest } = sampleBreakdown();
    const breakdown = { ...rest, columns: ['number', 'text', 'leadUnits', 'origin'] as const, groups };
    const width = columnWidths(breakdown, 750, metrics)[3] ?? 0;
    const text = groups[0]?.rows[0]?.origin ?? '';
    expect(text).toBe('金开工〔2020〕1号');
    expect(linesNeeded(text, (width - metrics.cellPaddingPt) / metrics.sizePt, metrics)).toBe(1);
  });

  it('keeps the numbers whole where the columns together have too little room', () => {
    const breakdown = sampleBreakdown({ tasks: 120 });
    const widths = columnWidths(breakdown, 430, metrics);
    const numberEm = ((widths[breakdown.columns.indexOf('number')] ?? 0) - metrics.cellPaddingPt) / metrics.sizePt;
    expect(numberEm).toBeGreaterThanOrEqual(2.2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(430, 3);
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

  it('cuts a task of 5,000 characters where the pages end, and loses no character', () => {
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
    // Also where the page would hold a higher row than the program has (409.5 pt in Excel).
    for (const { heightPt } of rowsOf(lay(long, { maxRowPt: 200 }))) expect(heightPt).toBeLessThanOrEqual(200);
  });

  it('ends every page between two rows, and repeats the 类别 where a cut task goes on', () => {
    const breakdown = sampleBreakdown({ tasks: 9 });
    const groups = breakdown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, text: '长'.repeat(row.number % 2 === 0 ? 1500 : 40) })),
    }));
    const { pages, header } = lay({ ...breakdown, groups }, { maxRowPt: 470 });
    for (const [index, page] of pages.entries()) {
      const used = page.flatMap(({ rows }) => rows).reduce((sum, { heightPt }) => sum + heightPt, header.heightPt);
      expect(used).toBeLessThanOrEqual(index === 0 ? metrics.firstPagePt : metrics.pagePt);
      expect(page.every(({ heading }) => heading !== '')).toBe(true);
      const goesOn = page[0]?.rows[0]?.continued === true;
      if (goesOn) expect(page[0]?.heading).toContain('（续）');
    }
    expect(pages.some((page) => page[0]?.rows[0]?.continued)).toBe(true);
  });

  it('leaves the next row no room on the page before, where the program fills pages by itself', () => {
    const footReservePt = 12;
    for (const tasks of [40, 60, 100, 150]) {
      for (const pagePt of [440, 455, 470]) {
        const own = { spareLines: false, keepGroups: false, footReservePt, pagePt, firstPagePt: pagePt - 50 };
        const { pages, header } = lay(sampleBreakdown({ tasks }), own);
        pages.slice(0, -1).forEach((page, index) => {
          const used = page.flatMap(({ rows }) => rows).reduce((sum, { heightPt }) => sum + heightPt, header.heightPt);
          const left = (index === 0 ? pagePt - 50 : pagePt) + footReservePt - used;
          expect(left).toBeLessThan(pages[index + 1]?.[0]?.rows[0]?.heightPt ?? 0);
          expect(left).toBeGreaterThanOrEqual(footReservePt - metrics.heightStepPt);
        });
      }
    }
  });

  it('prints a heading that is too long for its rows in a row of its own, with its opening beside them', () => {
    const heading = `二、聚焦第二方面${'，这是一个特别特别长的方面标题'.repeat(14)}`;
    const breakdown = sampleBreakdown({ tasks: 14 });
    const groups = breakdown.groups.map((group, index) => (index === 1 ? { ...group, heading } : group));
    const { pages, header } = lay({ ...breakdown, groups });
    const rows = pages.flat().flatMap((segment) => segment.rows);
    expect(rows.filter(({ band }) => band !== undefined).map(({ band }) => band?.text)).toEqual([heading]);
    expect(pages.flat().map((segment) => segment.heading)).toContain('二、聚焦第二方面');
    for (const row of rows) expect(row.heightPt).toBeLessThanOrEqual(metrics.maxRowPt);
    for (const page of pages) {
      const used = page.flatMap((segment) => segment.rows).reduce((sum, row) => sum + row.heightPt, header.heightPt);
      expect(used).toBeLessThanOrEqual(metrics.pagePt);
    }
  });

  it('shortens the opening of a heading without marks that no merged cell holds', () => {
    const heading = `三、${'长'.repeat(400)}`;
    const breakdown = sampleBreakdown({ tasks: 7 });
    const groups = breakdown.groups.map((group, index) => (index === 2 ? { ...group, heading } : group));
    const shown = lay({ ...breakdown, groups })
      .pages.flat()
      .map((segment) => segment.heading);
    expect(shown.find((text) => text.startsWith('三、'))).toMatch(/^三、长{5,60}…$/);
  });

  it('merges nothing when the group is no column', () => {
    const { pages } = lay({ ...sampleBreakdown(), columns: ['number', 'text', 'leadUnits'] });
    expect(pages.flat().every(({ heading }) => heading === '')).toBe(true);
  });
});

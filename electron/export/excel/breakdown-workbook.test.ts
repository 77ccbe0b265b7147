import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow } from '../../../shared/model/breakdown.js';
import { readBreakdown } from '../../import/read-breakdown.js';
import { childNames, partText } from '../testing/package-text.js';
import { readWithPython } from '../testing/read-with-python.js';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { verifyPackage } from '../verify/verify-package.js';
import { breakdownWorkbook } from './breakdown-workbook.js';

const now = new Date(2020, 2, 2, 10, 0, 0);
const make = (breakdown: Breakdown, paper: 'A4' | 'A3' = 'A4'): Promise<Uint8Array> =>
  breakdownWorkbook(breakdown, { paper, now });
const sheet = async (breakdown: Breakdown, number: 1 | 2): Promise<string> =>
  partText(await make(breakdown), `xl/worksheets/sheet${number}.xml`);
const load = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
};

describe('the print sheet', () => {
  it('has its parts in the order that Excel wants', async () => {
    expect(childNames(await sheet(sampleBreakdown(), 1), 'worksheet')).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
    ]);
  });

  it('is set up for A4 or A3 across, fitted to the width, headings repeated, page x of y', async () => {
    for (const [paper, code] of [
      ['A4', 9],
      ['A3', 8],
    ] as const) {
      const workbook = await load(await make({ ...sampleBreakdown(), subtitle: '招商局' }, paper));
      const { pageSetup, headerFooter, views } = workbook.worksheets[0] as ExcelJS.Worksheet;
      expect(pageSetup).toMatchObject({
        paperSize: code,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '3:3',
      });
      expect(headerFooter.oddFooter).toBe('&C&"宋体"&10第 &P 页 共 &N 页');
      expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    }
  });

  it('fits the paper without shrinking the type', async () => {
    const widths = [...(await sheet(sampleBreakdown(), 1)).matchAll(/<col [^>]*width="([\d.]+)"/g)];
    const pixels = widths.reduce((sum, found) => sum + Math.trunc(((256 * Number(found[1]) + 16) / 256) * 8), 0);
    // 267 mm between the margins of A4 across.
    expect(pixels).toBeLessThanOrEqual((267 / 25.4) * 96);
    expect(pixels).toBeGreaterThan((267 / 25.4) * 96 * 0.97);
  });

  it('gives every row a height, four rules to every cell of the table, and no empty text', async () => {
    const workbook = await load(await make(sampleBreakdown()));
    const printed = workbook.worksheets[0] as ExcelJS.Worksheet;
    for (let row = 1; row <= printed.rowCount; row++) {
      expect(printed.getRow(row).height).toBeGreaterThan(12);
      expect(printed.getRow(row).height).toBeLessThan(409.5);
    }
    for (let row = 2; row < printed.rowCount; row++) {
      for (let column = 1; column <= 9; column++) {
        const { border, value } = printed.getCell(row, column);
        expect(Object.keys(border).sort()).toEqual(['bottom', 'left', 'right', 'top']);
        expect(value).not.toBe('');
      }
    }
  });

  it('merges a group over its rows on a page, never over a page break', async () => {
    const xml = await sheet(sampleBreakdown({ tasks: 200 }), 1);
    const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map((found) => Number(found[1]));
    const merges = [...xml.matchAll(/<mergeCell ref="A(\d+):A(\d+)"/g)].map((found) => [
      Number(found[1]),
      Number(found[2]),
    ]);
    expect(breaks.length).toBeGreaterThan(5);
    expect(merges.length).toBeGreaterThan(breaks.length - 1);
    for (const [first = 0, last = 0] of merges) expect(breaks.some((row) => row >= first && row < last)).toBe(false);
  });

  it('has no more page breaks than Excel keeps', async () => {
    const xml = await sheet(sampleBreakdown({ tasks: 12_000 }), 1);
    expect(xml).toContain('<rowBreaks count="1023"');
  });
});

describe('the filter sheet', () => {
  it('has one row per task with its group, a filter and frozen headings', async () => {
    const workbook = await load(await make(sampleBreakdown()));
    const flat = workbook.worksheets[1] as ExcelJS.Worksheet;
    expect(flat.rowCount).toBe(61);
    expect(flat.autoFilter).toBe('A1:I61');
    expect(flat.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 });
    for (let row = 2; row <= 61; row++) {
      expect(flat.getCell(row, 1).value).toMatch(/^[一二三四五六七]、/);
      expect(flat.getCell(row, 2).value).toBe(row - 1);
    }
  });
});

describe('a task too long for the highest row', () => {
  const text = '推进电子信息产业园二期建设，年内新建标准化厂房20万平方米；\n'.repeat(160);
  const supportUnits = Array.from({ length: 30 }, (_, unit) => `金安经济开发区第${unit}建设投资集团公司`).join('、');
  const withLong = (long: Partial<BreakdownRow>): Breakdown => {
    const breakdown = sampleBreakdown({ tasks: 20 });
    const groups = breakdown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => (row.number === 2 ? { ...row, ...long } : row)),
    }));
    return { ...breakdown, groups };
  };

  it('is shown whole on the filter sheet, its rows kept together by what stands in each', async () => {
    const bytes = await make(withLong({ text }));
    const flat = (await load(bytes)).worksheets[1] as ExcelJS.Worksheet;
    const all = Array.from({ length: flat.rowCount - 1 }, (_, index) => flat.getRow(2 + index));
    const rows = all.filter((row) => /^2(?:\n续)?$/.test(row.getCell(2).text));
    expect(rows.length).toBeGreaterThan(5);
    expect(all).toHaveLength(19 + rows.length);
    expect(rows.map((row) => row.getCell(3).text).join('')).toBe(text);
    for (const column of [1, 4, 5, 6, 7])
      expect(new Set(rows.map((row) => row.getCell(column).value)).size, String(column)).toBe(1);
    expect(flat.autoFilter).toBe(`A1:I${flat.rowCount}`);
    expect(verifyPackage(bytes)).toEqual([]);
    const read = await readBreakdown(bytes, '表.xlsx');
    if (!read.ok) throw new Error(read.error.title);
    expect(read.value.records).toHaveLength(20);
    expect(read.value.records[1]?.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('has its list of thirty units in one cell, for which the column grows; print stays at 小五 or more', async () => {
    const bytes = await make(withLong({ supportUnits }));
    const flat = (await load(bytes)).worksheets[1] as ExcelJS.Worksheet;
    expect(flat.rowCount).toBe(21);
    const row = flat.getRow(3);
    expect(row.getCell(5).value).toBe(supportUnits);
    expect(row.height).toBeLessThan(405);
    const widths = [...partText(bytes, 'xl/worksheets/sheet2.xml').matchAll(/<col [^>]*width="([\d.]+)"/g)];
    const pixels = widths.reduce((sum, found) => sum + Number(found[1]) * 8, 0);
    expect((((267 / 25.4) * 96) / pixels) * 10.5).toBeGreaterThanOrEqual(9);
  });
});

describe('the workbook', () => {
  it('is read by openpyxl: every task once on both sheets, rare characters whole, names right', async () => {
    const breakdown = sampleBreakdown({ tasks: 90 });
    const read = readWithPython(
      await make(breakdown),
      'xlsx',
      `import openpyxl
book = openpyxl.load_workbook(path)
first, second = book.worksheets
print(json.dumps({
  'names': book.sheetnames, 'title': first['A1'].value, 'area': first.print_area, 'rows': first.print_title_rows,
  'printed': [row[2].value for row in first.iter_rows(min_row=3) if isinstance(row[1].value, int)],
  'flat': [row[2].value for row in second.iter_rows(min_row=2)],
  'leader': [row[5].value for row in second.iter_rows(min_row=2)],
}))`,
    ) as Record<string, unknown>;
    const rows = breakdown.groups.flatMap((group) => group.rows);
    expect(read).toMatchObject({
      names: ['任务分解表', '筛选表'],
      title: breakdown.title,
      rows: '$2:$2',
    });
    expect(read['printed']).toEqual(rows.map(({ text }) => text));
    expect(read['flat']).toEqual(rows.map(({ text }) => text));
    expect(read['leader']).toEqual(rows.map(({ leader }) => leader));
  });

  it('says how far each sheet reaches: who reads row by row sees every row', async () => {
    const script = `import openpyxl
book = openpyxl.load_workbook(path, read_only=True)
print(json.dumps([[sheet.max_row, sheet.max_column, len(list(sheet.iter_rows()))] for sheet in book.worksheets]))`;
    const bytes = await make(sampleBreakdown({ tasks: 90 }));
    const printed = [...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row /g)].length;
    expect(readWithPython(bytes, 'xlsx', script)).toEqual([
      [printed, 9, printed],
      [91, 9, 91],
    ]);
  });

  it('keeps rare characters whole in small and large files', async () => {
    for (const tasks of [1, 30, 400, 3000]) {
      const breakdown = sampleBreakdown({ tasks });
      const rare = {
        ...breakdown,
        groups: breakdown.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({
            ...row,
            text: `${'a'.repeat(row.number % 7)}${'𠮷𬱖'.repeat(40)}${row.number}`,
          })),
        })),
      };
      const xml = partText(await make(rare), 'xl/sharedStrings.xml');
      expect(xml).not.toContain('\ufffd');
      expect(xml.match(/(?:𠮷𬱖){40}\d+</gu)).toHaveLength(tasks);
    }
  });

  it('shows texts as they are that Excel would read as something else', async () => {
    const breakdown = sampleBreakdown({ tasks: 3 });
    const texts = ['=1+1', '_x000D_不是回车', '<任务>&"引号"\n第二行'];
    let next = 0;
    const odd = {
      ...breakdown,
      groups: breakdown.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, text: texts[next++] ?? '' })),
      })),
    };
    const script = `import openpyxl
sheet = openpyxl.load_workbook(path).worksheets[1]
print(json.dumps([[row[2].value, row[2].data_type] for row in sheet.iter_rows(min_row=2)]))`;
    expect(readWithPython(await make(odd), 'xlsx', script)).toEqual(texts.map((text) => [text, 's']));
  });

  it('can be made without rows', async () => {
    const workbook = await load(await make({ ...sampleBreakdown(), groups: [], note: '' }));
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([2, 1]);
  });

  it('names no author', async () => {
    expect(partText(await make(sampleBreakdown()), 'docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
  });

  it('is the same, byte for byte, for the same data and clock', async () => {
    expect(Buffer.compare(await make(sampleBreakdown()), await make(sampleBreakdown()))).toBe(0);
  });
});

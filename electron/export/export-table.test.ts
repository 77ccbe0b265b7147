import { describe, expect, it } from 'vitest';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { exportTable } from './export-table.js';
import { childNames, partText, textsOf } from './testing/package-text.js';
import { readWithPython } from './testing/read-with-python.js';

const now = new Date(2020, 2, 2, 10, 0, 0);
const table: SimpleTable = {
  title: '某某区2020年工作要点意见采纳情况表',
  lead: '共收到意见 3 条：采纳 1 条，部分采纳 1 条，不采纳 1 条。',
  columns: [
    { heading: '序号', kind: 'number' },
    { heading: '反馈人', kind: 'names' },
    { heading: '意见内容', kind: 'text' },
    { heading: '是否采纳', kind: 'short' },
  ],
  rows: [
    ['一、聚焦产业集聚发展'],
    ['1', '财政局', '建议将“25个”改为“30个”，理由是 <招商> & 落地加快。', '采纳'],
    ['2', '招商局、王𠮷', '新增条款。\n另起一行。', '部分采纳'],
    ['3', '经发局', '建'.repeat(3_000), '不采纳'],
  ],
  note: '区政府办公室',
  largeType: false,
};

describe('a plain table in Word', () => {
  const make = async (own = table): Promise<string> =>
    partText(await exportTable(own, 'docx', now), 'word/document.xml');

  it('holds every cell once, in order', async () => {
    const texts = textsOf(await make());
    expect(texts.slice(0, 7)).toEqual([
      table.title,
      table.lead,
      '序号',
      '反馈人',
      '意见内容',
      '是否采纳',
      '一、聚焦产业集聚发展',
    ]);
    expect(texts).toContain('招商局、王𠮷');
    expect(texts).toContain('另起一行。');
    expect(texts[texts.length - 1]).toBe(table.note);
  });

  it('has rows, cells and bands as Word wants them, in widths that fill the page', async () => {
    const xml = await make();
    expect(childNames(xml, 'w:tblPr')[0]).toBe('w:tblW');
    const [header = '', band = '', ...rows] = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(header).toContain('<w:tblHeader/>');
    expect(childNames(band, 'w:tcPr')).toEqual(['w:tcW', 'w:gridSpan', 'w:vAlign']);
    expect(rows).toHaveLength(3);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((found) => Number(found[1]));
    expect(grid.reduce((sum, one) => sum + one, 0)).toBe(15_138);
    expect(grid[2]).toBe(Math.max(...grid));
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
  });

  it('is read by another program', async () => {
    const read = readWithPython(
      await exportTable(table, 'docx', now),
      'docx',
      'import docx\nt = docx.Document(path).tables[0]\nprint(json.dumps([[c.text for c in r.cells] for r in t.rows][2]))',
    );
    expect(read).toEqual(table.rows[1]);
  });

  it('sets 清样 in large type with room for the pen', async () => {
    const xml = await make({ ...table, largeType: true });
    const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)"/g)].map((found) => Number(found[1]));
    expect(heights[2]).toBeGreaterThanOrEqual(2.5 * 20 * 20);
    const styles = partText(await exportTable({ ...table, largeType: true }, 'docx', now), 'word/styles.xml');
    expect(styles).toContain('<w:sz w:val="32"/>');
  });
});

describe('a plain table in Excel', () => {
  const read = async (own: SimpleTable): Promise<unknown> =>
    readWithPython(
      await exportTable(own, 'xlsx', now),
      'xlsx',
      [
        'import openpyxl',
        'sheet = openpyxl.load_workbook(path).worksheets[0]',
        'rows = [[cell.value for cell in row] for row in sheet.iter_rows()]',
        'print(json.dumps({"rows": rows, "merged": [str(one) for one in sheet.merged_cells.ranges], "titles": sheet.print_title_rows}))',
      ].join('\n'),
    );

  it('holds the same cells, 序号 as numbers, a text too high for one row cut into several', async () => {
    const { rows, merged, titles } = (await read(table)) as { rows: unknown[][]; merged: string[]; titles: string };
    expect(rows[0]?.[0]).toBe(table.title);
    expect(rows[2]).toEqual(['序号', '反馈人', '意见内容', '是否采纳']);
    expect(rows[4]).toEqual([1, '财政局', table.rows[1]?.[2], '采纳']);
    expect(rows[5]?.[1]).toBe('招商局、王𠮷');
    expect(
      rows
        .slice(6, -1)
        .map((row) => row[2])
        .join(''),
    ).toBe('建'.repeat(3_000));
    expect(rows.slice(6, -1).length).toBeGreaterThan(1);
    expect(new Set(merged)).toEqual(new Set(['A1:D1', 'A2:D2', 'A4:D4', `A${rows.length}:D${rows.length}`]));
    expect(titles).toBe('$3:$3');
  });

  it('writes a table of one column and without rows', async () => {
    const bare = { ...table, lead: '', note: '', columns: table.columns.slice(0, 1), rows: [] };
    expect(((await read(bare)) as { rows: unknown[][] }).rows).toEqual([[table.title], ['序号']]);
  });
});

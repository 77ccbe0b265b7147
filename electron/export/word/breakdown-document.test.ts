import { describe, expect, it } from 'vitest';
import type { Breakdown } from '../../../shared/model/breakdown.js';
import { childNames, partText, textsOf } from '../testing/package-text.js';
import { readWithPython } from '../testing/read-with-python.js';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { breakdownDocument } from './breakdown-document.js';

const now = new Date(2020, 2, 2, 10, 0, 0);
const make = (breakdown: Breakdown, paper: 'A4' | 'A3' = 'A4'): Promise<Uint8Array> =>
  breakdownDocument(breakdown, { paper, now });
const document = async (breakdown: Breakdown, paper?: 'A4' | 'A3'): Promise<string> =>
  partText(await make(breakdown, paper), 'word/document.xml');
const rowsOf = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const textAreaOf = (xml: string): number => {
  const value = (name: string): number => Number(new RegExp(`<w:pg(?:Sz|Mar)[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1]);
  return value('w') - value('left') - value('right');
};

describe('breakdownDocument', () => {
  it('has the children of table, row, cell and paragraph in the order that Word wants', async () => {
    const xml = await document(sampleBreakdown());
    expect(childNames(xml, 'w:tblPr')).toEqual(['w:tblW', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar']);
    expect(childNames(xml, 'w:tbl').slice(0, 3)).toEqual(['w:tblPr', 'w:tblGrid', 'w:tr']);
    for (const row of rowsOf(xml)) {
      for (const [properties = ''] of row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/g)) {
        expect(['w:tcW,w:vAlign', 'w:tcW,w:vMerge,w:vAlign']).toContain(childNames(properties, 'w:tcPr').join());
      }
      for (const [properties = ''] of row.matchAll(/<w:pPr>.*?<\/w:pPr>/g)) {
        expect(['w:pStyle', 'w:pStyle,w:pageBreakBefore']).toContain(childNames(properties, 'w:pPr').join());
      }
    }
    const body = childNames(xml, 'w:body');
    expect(body).toEqual(['w:p', 'w:tbl', 'w:p', 'w:p', 'w:sectPr']);
  });

  it('repeats the heading row, keeps rows whole and sets widths that fill the text', async () => {
    for (const [paper, width] of [
      ['A4', 15_138],
      ['A3', 22_111],
    ] as const) {
      const xml = await document(sampleBreakdown(), paper);
      const [header = '', ...rows] = rowsOf(xml);
      expect(header).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>') && !row.includes('w:tblHeader'))).toBe(true);
      expect(rows.every((row) => row.includes('w:hRule="atLeast"'))).toBe(true);
      const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((found) => Number(found[1]));
      expect(grid.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(textAreaOf(xml)).toBe(width);
      expect(xml).toContain(`<w:tblW w:w="${width}" w:type="dxa"/>`);
      const cells = [...header.matchAll(/<w:tcW w:w="(\d+)"/g)].map((found) => Number(found[1]));
      expect(cells).toEqual(grid);
    }
  });

  it('merges each group over its rows and begins again, with （续）, where a page begins', async () => {
    const rows = rowsOf(await document(sampleBreakdown({ tasks: 100 }))).slice(1);
    let heading = '';
    for (const row of rows) {
      const beginsPage = row.includes('<w:pageBreakBefore/>');
      const restarts = row.includes('<w:vMerge w:val="restart"/>');
      if (beginsPage) expect(restarts).toBe(true);
      if (!restarts) continue;
      const [text = ''] = textsOf(row);
      expect(text).toMatch(/^[一二三四五六七]、/);
      expect(text.endsWith('（续）')).toBe(beginsPage && text.replace('（续）', '') === heading);
      heading = text.replace('（续）', '');
    }
    expect(rows.some((row) => row.includes('（续）'))).toBe(true);
  });

  it('names a Chinese face for every script and no theme face', async () => {
    const bytes = await make(sampleBreakdown());
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml']) {
      const xml = partText(bytes, name);
      expect(xml).not.toMatch(/asciiTheme|eastAsiaTheme|hAnsiTheme|cstheme/);
    }
    expect(partText(bytes, 'word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(partText(bytes, 'word/fontTable.xml')).toContain('<w:altName w:val="华文中宋"/>');
  });

  it('counts pages in the footer and ends in a paragraph of one point', async () => {
    const bytes = await make(sampleBreakdown());
    expect(textsOf(partText(bytes, 'word/footer1.xml')).join('')).toBe('第  页 共  页');
    expect(partText(bytes, 'word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</s);
    expect(partText(bytes, 'word/document.xml')).toMatch(
      /<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:sectPr>/,
    );
  });

  it('is read by python-docx: every task once, rare characters whole', async () => {
    const breakdown = sampleBreakdown({ tasks: 90 });
    const script = `import docx
document = docx.Document(path)
section = document.sections[0]
print(json.dumps({
  'title': document.paragraphs[0].text, 'author': document.core_properties.author, 'wide': section.page_width > section.page_height,
  'texts': [row.cells[2].text for row in document.tables[0].rows][1:],
  'groups': sorted(set(row.cells[0].text.replace('（续）', '') for row in document.tables[0].rows[1:])),
}))`;
    const read = readWithPython(await make(breakdown), 'docx', script) as Record<string, unknown>;
    expect(read).toMatchObject({ title: breakdown.title, author: '', wide: true });
    expect(read['texts']).toEqual(breakdown.groups.flatMap((group) => group.rows.map(({ text }) => text)));
    expect(read['groups']).toHaveLength(7);
  });

  it('keeps rare characters whole in small and large files', async () => {
    for (const tasks of [1, 30, 400, 3000]) {
      const breakdown = sampleBreakdown({ tasks });
      const groups = breakdown.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, text: `${'a'.repeat(row.number % 7)}${'𠮷𬱖'.repeat(40)}` })),
      }));
      const xml = await document({ ...breakdown, groups });
      expect(xml).not.toContain('\ufffd');
      expect(xml.match(/(?:𠮷𬱖){40}</gu)).toHaveLength(tasks);
    }
  });

  it('writes markup characters, line ends and tabs as text, not as markup', async () => {
    const breakdown = sampleBreakdown({ tasks: 1 });
    const groups = breakdown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, text: '<任务>&一\n二\t三\u0001' })),
    }));
    const read = readWithPython(
      await make({ ...breakdown, groups }),
      'docx',
      `import docx\nprint(json.dumps(docx.Document(path).tables[0].rows[1].cells[2].text))`,
    );
    expect(read).toBe('<任务>&一\n二\t三');
  });

  it('makes the upright table as wide as its text area, to the twip', async () => {
    for (const paper of ['A4', 'A3'] as const) {
      const xml = await document({ ...sampleBreakdown({ tasks: 3 }), orientation: 'portrait' }, paper);
      expect(xml).toContain(`<w:tblW w:w="${textAreaOf(xml)}" w:type="dxa"/>`);
    }
  });

  it('lets a task of 5,000 characters run over the pages in one cell, and goes on under its 类别 behind it', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const breakdown = sampleBreakdown({ tasks: 3 });
    const [group] = breakdown.groups;
    if (group === undefined) throw new Error('no group');
    const rows = breakdown.groups
      .flatMap((one) => one.rows)
      .map((row, index) => (index === 0 ? { ...row, text } : row));
    const [long = '', ...others] = rowsOf(await document({ ...breakdown, groups: [{ ...group, rows }] })).slice(1);
    expect(textsOf(long)).toContain(text);
    expect(long).not.toContain('<w:cantSplit/>');
    expect(long).not.toContain('<w:trHeight');
    expect(others).toHaveLength(2);
    for (const row of others) {
      expect(row).toContain('<w:cantSplit/>');
      expect(row).toContain('<w:vMerge/>');
      expect(row).not.toContain('（续）');
    }
  });

  it('is the same, byte for byte, for the same data and clock', async () => {
    expect(Buffer.compare(await make(sampleBreakdown()), await make(sampleBreakdown()))).toBe(0);
  });
});

import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixtures.js';
import { readDocument } from '../read-document.js';

async function rowsOf(bytes: Uint8Array) {
  const read = await readDocument(bytes, '表.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.tables.map((table) => table.rows.map((row) => row.map((cell) => cell.text)));
}

async function workbookOf(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('表'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('reading workbooks', () => {
  it.each(['exceljs.xlsx', 'libreoffice.xlsx'])(
    'reads %s: merged cells, dates and percentages as shown',
    async (name) => {
      expect(await rowsOf(fixture(name))).toEqual([
        [
          Array(4).fill('2021年任务分解表'),
          ['类别', '工作任务', '牵头单位', '完成时限'],
          ['项目建设', '新开工亿元项目8个', '经济发展局、建设局', '2021年9月30日'],
          ['项目建设', '召开调度会，单独考核𠮷家湾片区', '党政办公室', '每季度'],
          ['营商环境', '办结时间压缩一半', '政务服务中心', '50%'],
        ],
      ]);
    },
  );

  it('takes values of formulas, numbers without binary noise and rich text, and leaves hidden sheets out', async () => {
    const bytes = await workbookOf((sheet, book) => {
      sheet.addRow([
        0.1 + 0.2,
        { formula: '1+1', result: 2 },
        { richText: [{ text: '经济' }, { text: '发展局' }] },
        true,
      ]);
      sheet.addRow(['第一行\n第二行']);
      book.addWorksheet('暗').addRow(['不读']);
      const hidden = book.getWorksheet('暗');
      if (hidden) hidden.state = 'hidden';
    });
    expect(await rowsOf(bytes)).toEqual([
      [
        ['0.3', '2', '经济发展局', '是'],
        ['第一行 第二行', '', '', ''],
      ],
    ]);
  });

  it('reads a workbook whose tags carry a prefix and whose cells have no reference', async () => {
    const parts = unzipSync(fixture('exceljs.xlsx'));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const prefixed = sheet
      .replace(/<(\/?)([a-zA-Z]+)/g, '<$1x:$2')
      .replace(/xmlns="/, 'xmlns:x="')
      .replace(/<\?x:xml/, '<?xml')
      .replace(/<x:c r="[A-Z]+[0-9]+"/g, '<x:c');
    parts['xl/worksheets/sheet1.xml'] = strToU8(prefixed);
    expect((await rowsOf(zipSync(parts)))[0]?.[1]).toEqual(['类别', '工作任务', '牵头单位', '完成时限']);
  });

  it('does not choke on merges of whole columns', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.addRow(['甲', '乙']);
      sheet.mergeCells('A1:A9');
    });
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('A1:A9', 'A1:A1048576'));
    expect(await rowsOf(zipSync(parts))).toEqual([[['甲', '乙']]]);
  });
});

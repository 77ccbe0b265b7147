import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../shared/model/span.js';
import { fixture } from '../testing/fixtures.js';
import { readDocument } from '../read-document.js';

const read = (bytes: Uint8Array, name = '要点.doc') => readDocument(bytes, name);

describe('reading Word 97–2003 documents', () => {
  it('reads what LibreOffice writes: automatic numbers, final text, notes, whatever the name says', async () => {
    const result = await read(fixture('libreoffice.doc'), '要点.docx');
    if (!result.ok) throw new Error(result.error.code);
    const { text, format, footnotes, findings, headings } = result.value;
    expect(format).toBe('doc');
    expect(text.split('\n').slice(0, 10)).toEqual([
      '测试开发区2021年工作要点',
      '2021年，全区新开工项目20个以上，其中工业项目12个，完成投资30亿元，增长8%左右。',
      '一、狠抓项目建设',
      '1.推进项目开工。9月底前新开工亿元项目8个。',
      '2.加强调度服务。每季度召开一次调度会。',
      '二、优化营商环境',
      '3.推行帮办代办。年底前办结时间压缩一半。',
      '（一）落实惠企政策。',
      '（二）开展走访服务。',
      '4.严格考核奖惩。𠮷家湾片区单独考核。',
    ]);
    expect(headings.map(({ span }) => sliceSpan(text, span))).toEqual(['一、狠抓项目建设', '二、优化营商环境']);
    expect(footnotes).toEqual(['调度会由党政办公室召集。']);
    expect(text).toContain('文本框里的说明只出现一次');
    expect(findings.map(({ code }) => code)).toContain('tracked-changes');
  });

  it('gives the table with its merged cells', async () => {
    const result = await read(fixture('libreoffice.doc'));
    expect(result.ok && result.value.tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['类别', '工作任务', '牵头单位', '完成时限'],
      ['项目建设', '新开工亿元项目8个', '经济发展局 建设局', '9月底'],
      ['项目建设', '召开调度会', '党政办公室', '每季度'],
      ['合计两项', '合计两项', '', '全年'],
    ]);
  });

  it('names an old workbook as what it is and gives the steps to save it', async () => {
    const result = await read(fixture('libreoffice.xls'), '要点.doc');
    expect(!result.ok && result.error.code).toBe('unsupported-et');
    expect(!result.ok && result.error.hint).toContain('另存为');
  });

  it('says that a document needs a password', async () => {
    const bytes = fixture('libreoffice.doc');
    const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Buffer.from([0xec, 0xa5]));
    bytes[header + 11] = (bytes[header + 11] ?? 0) | 1;
    const result = await read(bytes);
    expect(!result.ok && result.error.code).toBe('encrypted');
  });

  it('ends on chains that run in a circle', async () => {
    const bytes = fixture('libreoffice.doc');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 16; sector += 1) view.setUint32(table + sector * 4, (sector + 1) % 8, true);
    const result = await read(bytes);
    expect(!result.ok && result.error.code).toBe('damaged');
  });
});

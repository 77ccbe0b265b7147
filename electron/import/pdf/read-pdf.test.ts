import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixtures.js';
import { readDocument } from '../read-document.js';
import { paragraphsOf, printedLines, withoutMargins, type TextPiece } from './pdf-lines.js';

const line = (text: string, x: number, y: number, size = 16): TextPiece => ({
  text,
  x,
  y,
  size,
  width: text.length * size,
});

describe('reading PDF files', () => {
  it('reads the text layer of what LibreOffice writes', async () => {
    const result = await readDocument(Buffer.from(fixture('libreoffice.pdf')), '要点.pdf');
    if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
    const lines = result.value.text.split('\n');
    expect(result.value.format).toBe('pdf');
    for (const expected of [
      '测试开发区2021年工作要点',
      '2021年，全区新开工项目20个以上，其中工业项目12个，完成投资30亿元，增长8%左右。',
      '一、狠抓项目建设',
      '4.严格考核奖惩。𠮷家湾片区单独考核。',
      '三、强化组织保障。各单位要把工作任务细化到月、落实到人，每月25日前报送进展情况；党政办公室每季度通报一次，年底前对照任务分解表逐项考核，考核结果与年度绩效挂钩。对进展缓慢的，由管委会分管负责同志约谈主要负责人。',
    ]) {
      expect(lines).toContain(expected);
    }
  });

  it('says that a PDF is cut off, or has no text', async () => {
    const cut = await readDocument(fixture('libreoffice.pdf').slice(0, 3000), '要点.pdf');
    expect(!cut.ok && cut.error.code).toMatch(/damaged|scan-without-text/);
    const blank = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>`;
    const scan = await readDocument(new Uint8Array(Buffer.from(blank)), '要点.pdf');
    expect(!scan.ok && scan.error.code).toBe('scan-without-text');
  });

  it('joins wrapped lines, keeps indented starts apart and drops page numbers', () => {
    const pages = [
      [
        line('工作要点', 200, 700, 22),
        line('一、抓项目。全区新开工项目二十个，其中工业', 82, 660),
        line('项目十二个。', 50, 640),
        line('二、抓服务。全面推行帮办代办，办结时间再压缩', 82, 620),
        line('— 1 —', 240, 40),
      ],
      [line('一半以上。', 50, 700), line('— 2 —', 240, 40)],
    ];
    expect(paragraphsOf(withoutMargins(pages.map(printedLines)))).toEqual([
      '工作要点',
      '一、抓项目。全区新开工项目二十个，其中工业项目十二个。',
      '二、抓服务。全面推行帮办代办，办结时间再压缩一半以上。',
    ]);
  });
});

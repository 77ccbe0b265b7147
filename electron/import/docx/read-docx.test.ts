import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../shared/model/span.js';
import { fixture } from '../testing/fixtures.js';
import { readDocument } from '../read-document.js';

async function read(bytes: Uint8Array) {
  const result = await readDocument(bytes, '要点.docx');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The hand-written Word fixture with its body replaced. */
function wordWith(body: string, numbering?: string): Uint8Array {
  const parts = unzipSync(fixture('word.docx'));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(document.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`));
  if (numbering !== undefined) parts['word/numbering.xml'] = strToU8(numbering);
  return zipSync(parts);
}

const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const lvl = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numberingOf = (content: string) =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:numbering>`;

describe.each(['word.docx', 'libreoffice.docx'])('reading %s', (name) => {
  it('writes automatic numbers, the final text of tracked changes and text boxes once', async () => {
    const { text, findings, footnotes } = await read(fixture(name));
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
    expect(text.split('文本框里的说明只出现一次')).toHaveLength(2);
    expect(findings.map((finding) => finding.code)).toEqual(['tracked-changes']);
    expect(footnotes).toEqual(['调度会由党政办公室召集。']);
  });

  it('gives tables with merged cells filled and every cell at its place in the text', async () => {
    const { text, tables, headings } = await read(fixture(name));
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['类别', '工作任务', '牵头单位', '完成时限'],
      ['项目建设', '新开工亿元项目8个', '经济发展局 建设局', '9月底'],
      ['项目建设', '召开调度会', '党政办公室', '每季度'],
      ['合计两项', '合计两项', '', '全年'],
    ]);
    const cells = tables.flatMap((table) => table.rows.flat());
    expect(cells.every((cell) => sliceSpan(text, cell.span) === cell.text)).toBe(true);
    expect(headings.map(({ span, level }) => [sliceSpan(text, span), level])).toEqual([
      ['一、狠抓项目建设', 1],
      ['二、优化营商环境', 1],
    ]);
  });
});

describe('automatic numbering', () => {
  it('restarts lower levels, counts on across lists of one kind and starts again at an override', async () => {
    const numbering = numberingOf(
      `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '第%1条')}${lvl(1, 'decimalEnclosedCircle', '%2')}${lvl(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    );
    const body = [
      item('甲', 1),
      item('乙', 1, 1),
      item('丙', 1, 1),
      item('丁', 2),
      item('戊', 2, 1),
      item('己', 2, 2),
      item('庚', 3),
    ];
    const { text } = await read(wordWith(body.join(''), numbering));
    expect(text.trim().split('\n')).toEqual(['第一条 甲', '①乙', '②丙', '第二条 丁', '①戊', '2.1 己', '第五条 庚']);
  });
});

describe('what a Word document hides', () => {
  it('leaves out field codes and hidden text, joins paragraphs whose mark was deleted, and says so', async () => {
    const { text, findings } = await read(
      wordWith(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3月2日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
          '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>可见</w:t></w:r></w:p>' +
          '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>' +
          p('后半句。'),
      ),
    );
    expect(text).toBe('3月2日\n可见\n前半句，后半句。\n');
    expect(findings.map((finding) => finding.code)).toEqual(['tracked-changes', 'hidden-text']);
  });

  it('reads 200,000 characters in well under a second', async () => {
    const body = Array.from({ length: 4000 }, (_, index) => item(`推进项目建设${index}。`.repeat(5), 2)).join('');
    const bytes = wordWith(body);
    const start = performance.now();
    const { text } = await read(bytes);
    expect(text.length).toBeGreaterThan(200_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

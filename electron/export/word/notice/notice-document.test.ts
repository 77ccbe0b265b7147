import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../shared/model/notice.js';
import { standardLook } from '../../../../shared/notices/notice-look.js';
import { sampleBreakdown } from '../../testing/sample-plan.js';
import { sampleNotice, sampleTime } from '../../verify/sample-notices.js';
import { allNamed, child, descendants, parseXml, type XmlElement } from '../../verify/xml-tree.js';
import { readZip } from '../../zip/read-zip.js';
import type { AttachmentContent } from '../../../../shared/notices/attachment-content.js';
import { redRule } from '../../../../shared/notices/head-layout.js';
import { page } from '../../../../shared/notices/page-geometry.js';
import { textEnd } from '../../../../shared/notices/signature-fit.js';
import { noticeDocument } from './notice-document.js';

interface Made {
  readonly part: (name: string) => XmlElement;
  readonly names: readonly string[];
  readonly body: readonly XmlElement[];
}

async function make(notice: Notice, attachmentContents: readonly (AttachmentContent | null)[] = []): Promise<Made> {
  const parts = readZip(await noticeDocument(notice, { now: sampleTime, attachmentContents }));
  const part = (name: string) => parseXml(Buffer.from(parts.get(name) ?? []).toString('utf8'));
  const body = child(part('word/document.xml'), 'w:body')?.children ?? [];
  return { part, names: [...parts.keys()], body };
}

/** Text of an element with its tabs; tab stops (which have a place) are not tabs. */
const textOf = (element: XmlElement): string =>
  [...descendants(element)]
    .map(({ name, text, attributes }) => {
      if (name === 'w:t') return text;
      return name === 'w:tab' && attributes['w:pos'] === undefined ? '\t' : '';
    })
    .join('');
const paragraph = ({ body }: Made, start: string): XmlElement => {
  const found = body.find((element) => element.name === 'w:p' && textOf(element).startsWith(start));
  if (!found) throw new Error(`no paragraph ${start}`);
  return found;
};
const property = (element: XmlElement, name: string): Readonly<Record<string, string>> =>
  child(child(element, 'w:pPr'), name)?.attributes ?? {};
const run = (element: XmlElement, index = 0): XmlElement | undefined => child(allNamed(element, 'w:r')[index], 'w:rPr');
const face = (element: XmlElement, index = 0) => child(run(element, index), 'w:rFonts')?.attributes['w:eastAsia'];
const halfPoints = (element: XmlElement) => child(run(element), 'w:sz')?.attributes['w:val'];
/** Twips of blank above a paragraph. */
const before = (element: XmlElement) => Number(property(element, 'w:spacing')['w:before'] ?? 0);

const classified = { copyNumber: '12', secrecy: '机密★1年', urgency: '特急' };

describe('page and grid (clause 5)', async () => {
  const made = await make(sampleNotice('印发通知'));
  const section = allNamed(made.part('word/document.xml'), 'w:sectPr')[0];

  it('is A4 with 37 and 28 mm at top and left and a type area of 156 × 225 mm', () => {
    const size = child(section, 'w:pgSz')?.attributes ?? {};
    const margin = child(section, 'w:pgMar')?.attributes ?? {};
    expect([size['w:w'], size['w:h']]).toEqual(['11906', '16838']);
    expect([margin['w:top'], margin['w:left'], margin['w:right'], margin['w:bottom']]).toEqual([
      '2098',
      '1588',
      '1474',
      '1984',
    ]);
    const perMm = 1440 / 25.4;
    expect((11906 - 1588 - 1474) / perMm).toBeCloseTo(156, 1);
    expect((16838 - 2098 - 1984) / perMm).toBeCloseTo(225, 1);
  });

  it('has a pitch that makes 22 lines, without a typed grid that LibreOffice would round to', () => {
    expect(child(section, 'w:docGrid')?.attributes).toEqual({ 'w:linePitch': '579' });
    expect(Math.floor(12756 / 579)).toBe(22);
    expect(property(paragraph(made, '现将'), 'w:spacing')).toMatchObject({ 'w:line': '579', 'w:lineRule': 'exact' });
  });

  it('sets 28 characters: 16 pt type closer by a quarter point, two characters in by Word’s own measure', () => {
    const text = paragraph(made, '现将');
    expect(halfPoints(text)).toBe('32');
    expect(child(run(text), 'w:spacing')?.attributes['w:val']).toBe('-5');
    expect(Math.floor(8844 / (320 - 5))).toBe(28);
    expect(property(text, 'w:ind')).toMatchObject({ 'w:firstLineChars': '200', 'w:firstLine': '640' });
  });

  it('names one Chinese face for all scripts, with the hint that keeps “ ” … — in it, and no theme', () => {
    const fonts = child(run(paragraph(made, '现将')), 'w:rFonts')?.attributes;
    expect(fonts).toEqual({
      'w:ascii': '仿宋_GB2312',
      'w:cs': '仿宋_GB2312',
      'w:eastAsia': '仿宋_GB2312',
      'w:hAnsi': '仿宋_GB2312',
      'w:hint': 'eastAsia',
    });
    const altNames = allNamed(made.part('word/fontTable.xml'), 'w:altName').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(altNames).toEqual(expect.arrayContaining(['仿宋', '楷体', '华文中宋']));
  });

  it('switches off what breaks the grid in every paragraph that a clerk will add', () => {
    const style = allNamed(made.part('word/styles.xml'), 'w:style')[0];
    const properties = child(style, 'w:pPr');
    for (const name of ['w:widowControl', 'w:autoSpaceDE', 'w:autoSpaceDN']) {
      expect(child(properties, name)?.attributes['w:val']).toBe('0');
    }
  });
});

describe('head (clause 7.2)', async () => {
  const made = await make(sampleNotice('印发通知', classified));

  it('begins with copy number, secrecy and urgency, flush left, from top to bottom', () => {
    expect(made.body.slice(0, 3).map(textOf)).toEqual(['000012', '机密★1年', '特急']);
    expect(made.body.slice(0, 3).map((element) => face(element))).toEqual(['仿宋_GB2312', '黑体', '黑体']);
  });

  it('has the mark in red 小标宋, its upper edge 35 mm below the type area’s', () => {
    const mark = paragraph(made, '金安经济开发区管理委员会文件');
    expect(face(mark)).toBe('方正小标宋简体');
    expect(child(run(mark), 'w:color')?.attributes['w:val']).toBe('FF0000');
    const size = Number(halfPoints(mark)) * 10;
    const leading = (Number(property(mark, 'w:spacing')['w:line']) - size) / 2;
    expect((3 * 579 + before(mark) + leading) / (1440 / 25.4)).toBeCloseTo(35, 1);
    expect(property(mark, 'w:jc')['w:val']).toBe('center');
  });

  it('has the number two lines below the mark, with six-corner brackets, and the red rule under it', () => {
    const number = paragraph(made, '金开工〔2020〕1号');
    const mark = Number(halfPoints(paragraph(made, '金安经济开发区管理委员会文件'))) * 10;
    // Two lines of them from the mark's glyphs: its own line leaves 0.12 em blank below.
    expect(Math.abs(before(number) + 0.12 * mark - 2 * 579)).toBeLessThanOrEqual(1);
    expect(property(number, 'w:jc')['w:val']).toBe('center');
    const rule = made.body[made.body.indexOf(number) + 1];
    const border = rule && allNamed(rule, 'w:top')[0]?.attributes;
    expect(border).toMatchObject({ 'w:val': 'single', 'w:color': 'FF0000', 'w:sz': '12' });
  });

  it('moves the number to the left, level with the last signatories, in a 上行文', async () => {
    const upward = await make(sampleNotice('印发通知', { signatory: '张三、李四四、王五' }));
    const first = paragraph(upward, '\t签发人：张　三');
    const last = paragraph(upward, '金开工〔2020〕1号');
    expect(upward.body.indexOf(last)).toBe(upward.body.indexOf(first) + 1);
    expect(textOf(last)).toBe('金开工〔2020〕1号\t王　五');
    expect(property(last, 'w:ind')['w:left']).toBe('315');
    expect(face(first, 1)).toBe('楷体_GB2312');
  });

  it('stacks the organs of a joint issue with 文件 in a merged cell beside them', async () => {
    const joint = await make(sampleNotice('通报', { issuers: ['市发展改革委', '市财政局'] }));
    const table = joint.body.find(({ name }) => name === 'w:tbl');
    expect(table && textOf(table)).toBe('市发展改革委文件市财政局');
    expect(table && allNamed(table, 'w:vMerge')).toHaveLength(2);
    expect(table && allNamed(table, 'w:jc').map(({ attributes }) => attributes['w:val'])).toContain('distribute');
  });

  it('leaves the red parts out on pre-printed paper and keeps every position', async () => {
    const preprinted = await make(sampleNotice('印发通知', { ...classified, head: 'preprinted' }));
    const heights = ({ body }: Made) =>
      body.slice(0, 6).reduce((sum, element) => {
        const border = Number(allNamed(element, 'w:top')[0]?.attributes['w:sz'] ?? 0) * 2.5;
        return sum + before(element) + border + Number(property(element, 'w:spacing')['w:line'] ?? 0);
      }, 0);
    expect(heights(preprinted)).toBe(heights(made));
    expect(JSON.stringify(preprinted.body)).not.toContain('FF0000');
    expect(JSON.stringify(preprinted.body)).not.toContain('文件');
  });

  it('leaves the height that the office has measured on its pre-printed paper', async () => {
    const notice = sampleNotice('印发通知', { ...classified, head: 'preprinted' });
    const parts = readZip(
      await noticeDocument(notice, { now: sampleTime, look: { ...standardLook, preprintedMarkEndMm: 100 } }),
    );
    const document = parseXml(Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8'));
    const blank = child(document, 'w:body')?.children[3];
    const height = 3 * 579 + Number(blank && property(blank, 'w:spacing')['w:line']);
    expect(37 + height / (1440 / 25.4)).toBeCloseTo(100, 1);
  });

  it('has nothing red in a plain copy', async () => {
    const plain = await make(sampleNotice('印发通知', { head: 'plain' }));
    expect(JSON.stringify(plain.body)).not.toContain('FF0000');
  });
});

describe('text (clause 7.3)', async () => {
  const notice = sampleNotice('分解通知', {
    title: '关于某事的通知',
    to: ['各单位'],
    body: ['现通知如下。', '一、总体要求', '（一）提高认识', '1.建立台账。逐项登记。', '（1）按月更新。'],
    attachments: [{ title: '任务分解表' }, { title: '联络员名单' }],
    note: '此件公开发布',
  });
  const made = await make(notice);

  it('has the title two lines below the rule, 2号小标宋, centred', () => {
    const title = paragraph(made, '关于某事的通知');
    expect(before(title) + redRule.room).toBe(2 * 579);
    expect([face(title), halfPoints(title), property(title, 'w:jc')['w:val']]).toEqual([
      '方正小标宋简体',
      '44',
      'center',
    ]);
  });

  it('has the addressees one line below the title, flush left, with a full-width colon', () => {
    const to = paragraph(made, '各单位：');
    expect(before(to)).toBe(579);
    expect(property(to, 'w:ind')).toEqual({});
  });

  it('sets 一、 in 黑体, （一） in 楷体, the others in 仿宋, none of them bold', () => {
    const faces = ['一、', '（一）', '1.', '（1）'].map((start) => face(paragraph(made, start)));
    expect(faces).toEqual(['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']);
    expect(allNamed(made.part('word/document.xml'), 'w:b')).toEqual([]);
    expect(property(paragraph(made, '一、'), 'w:outlineLvl')['w:val']).toBe('0');
  });

  it('lists the attachments one line below the text, numbers under each other', () => {
    const first = paragraph(made, '附件：1.任务分解表');
    const second = paragraph(made, '2.联络员名单');
    expect(before(first)).toBe(579);
    const start = (element: XmlElement) =>
      Number(property(element, 'w:ind')['w:left']) - Number(property(element, 'w:ind')['w:hanging']);
    expect(start(first)).toBe(2 * 315);
    expect(start(second)).toBe(5 * 315);
    expect(property(first, 'w:ind')['w:left']).toBe(property(second, 'w:ind')['w:left']);
  });

  it('keeps the last text paragraph, the list, the signature and the note together', () => {
    const kept = made.body.filter((element) => child(child(element, 'w:pPr'), 'w:keepNext') !== undefined).map(textOf);
    expect(kept).toEqual(
      expect.arrayContaining([
        '（1）按月更新。',
        '附件：1.任务分解表',
        '2.联络员名单',
        '金安经济开发区管理委员会',
        '2020年3月2日',
      ]),
    );
    expect(kept).not.toContain('关于某事的通知');
  });

  it('makes the first page’s footer higher where the end of an only paragraph goes over to the signature', async () => {
    const clause = '各地各部门要提高政治站位，强化责任担当，对照任务清单逐项细化措施。';
    const single = sampleNotice('分解通知', {
      title: '关于某事的通知',
      to: ['各单位'],
      body: [clause.repeat(7)],
      attachments: [],
      note: '',
      cc: [],
      printOrg: '',
      printDate: '',
    });
    const { firstPageHeight } = textEnd(single);
    expect(firstPageHeight).toBeLessThan(page.textHeight);
    const document = await make(single);
    expect(allNamed(document.part('word/document.xml'), 'w:titlePg')).toHaveLength(1);
    const heights = document.names
      .filter((name) => /^word\/footer\d+\.xml$/.test(name))
      .map((name) =>
        allNamed(document.part(name), 'w:spacing').reduce(
          (sum, { attributes }) => sum + Number(attributes['w:line'] ?? 0),
          0,
        ),
      );
    // With the footer's distance from the paper's edge: what the text does not use, and the margin below it.
    expect(Math.max(...heights) + 1417).toBe(page.bottom + page.textHeight - firstPageHeight);
    expect(property(paragraph(document, clause), 'w:ind')).toMatchObject({ 'w:firstLineChars': '200' });
    expect(child(child(paragraph(document, clause), 'w:pPr'), 'w:keepNext')).toBeUndefined();
  });

  it('puts the date four characters from the edge and the note below it in brackets', () => {
    const date = paragraph(made, '2020年3月2日');
    const name = made.body[made.body.indexOf(date) - 1];
    // Centred between blanks whose middle is that of a date of six characters four from the edge.
    expect(property(date, 'w:jc')['w:val']).toBe('center');
    expect(property(date, 'w:ind')).toEqual({ 'w:left': String((28 - 2 * (4 + 3)) * 315), 'w:right': '0' });
    expect(name && property(name, 'w:ind')).toEqual(property(date, 'w:ind'));
    const note = made.body[made.body.indexOf(date) + 1];
    expect(note && textOf(note)).toBe('（此件公开发布）');
  });

  it('begins each attachment on a page of its own: label in 黑体, title on the third line', () => {
    const label = paragraph(made, '附件1');
    expect([face(label), halfPoints(label)]).toEqual(['黑体', '32']);
    expect(child(child(label, 'w:pPr'), 'w:pageBreakBefore')).toBeDefined();
    const title = made.body[made.body.indexOf(label) + 1];
    expect(title && textOf(title)).toBe('任务分解表');
    expect(title && before(title)).toBe(579);
  });
});

describe('imprint (clause 7.4)', async () => {
  const made = await make(sampleNotice('督办单'));
  const box = allNamed(made.part('word/document.xml'), 'w:txbxContent')[0];
  const table = box && child(box, 'w:tbl');

  it('stands at the foot of the last page’s type area, in 4号', () => {
    const vertical = allNamed(made.part('word/document.xml'), 'wp:positionV')[0];
    expect(vertical?.attributes['relativeFrom']).toBe('margin');
    expect(vertical && allNamed(vertical, 'wp:align')[0]?.text).toBe('bottom');
    expect(table && new Set(allNamed(table, 'w:sz').map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set(['28']),
    );
  });

  it('reserves its height in the text, so that it never covers a line', () => {
    const anchor = made.body.find((element) => allNamed(element, 'w:txbxContent').length > 0);
    const height = Number(anchor && property(anchor, 'w:spacing')['w:line']) * 635;
    expect(allNamed(made.part('word/document.xml'), 'wp:extent')[0]?.attributes['cy']).toBe(String(height));
  });

  it('has lines of 0.35 mm outside and 0.25 mm inside, none upright', () => {
    const border = (name: string) => table && allNamed(child(table, 'w:tblPr') ?? table, name)[0]?.attributes;
    expect(border('w:top')?.['w:sz']).toBe('8');
    expect(border('w:bottom')?.['w:sz']).toBe('8');
    expect(border('w:insideH')?.['w:sz']).toBe('6');
    for (const name of ['w:left', 'w:right', 'w:insideV']) expect(border(name)?.['w:val']).toBe('none');
  });

  it('prints copies with 。 and the office with the date, one character in on both sides', () => {
    const [copies, print] = table ? allNamed(table, 'w:p') : [];
    expect(copies && textOf(copies)).toMatch(/^抄送：区委办公室、.*。$/);
    expect(copies && property(copies, 'w:ind')).toMatchObject({
      'w:right': '280',
      'w:left': '1120',
      'w:hanging': '840',
    });
    expect(print && textOf(print)).toBe('金安经济开发区党政办公室\t2020年3月3日印发');
  });

  it('is absent when there is nothing to print', async () => {
    const without = await make(sampleNotice('督办单', { cc: [], printOrg: '', printDate: '' }));
    expect(allNamed(without.part('word/document.xml'), 'w:txbxContent')).toEqual([]);
  });
});

describe('page numbers and landscape tables (clauses 7.5, 8)', async () => {
  const wide: AttachmentContent = { kind: 'breakdown', breakdown: sampleBreakdown({ tasks: 12 }) };
  const made = await make(sampleNotice('分解通知'), [wide]);
  const sections = allNamed(made.part('word/document.xml'), 'w:sectPr');
  const relations = allNamed(made.part('word/_rels/document.xml.rels'), 'rel:Relationship');
  const referred = (section: XmlElement | undefined, kind: string, type: string): XmlElement => {
    const id = section?.children.find(({ name, attributes }) => name === kind && attributes['w:type'] === type)
      ?.attributes['r:id'];
    const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
    return made.part(`word/${target}`);
  };

  it('are — 1 — in 4号宋体, odd pages right and even pages left, one character in', () => {
    expect(allNamed(made.part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    for (const [type, side, blank] of [
      ['default', 'right', 'w:right'],
      ['even', 'left', 'w:left'],
    ] as const) {
      const footer = referred(sections[0], 'w:footerReference', type);
      const line = allNamed(footer, 'w:p')[0];
      if (!line) throw new Error('empty footer');
      expect(textOf(line)).toBe('—  —');
      expect(allNamed(line, 'w:instrText')[0]?.text).toBe('PAGE');
      expect([face(line), halfPoints(line)]).toEqual(['宋体', '28']);
      expect(property(line, 'w:jc')['w:val']).toBe(side);
      expect(property(line, 'w:ind')[blank]).toBe('280');
    }
  });

  it('have their middle 7 mm below the type area', () => {
    const footer = Number(child(sections[0], 'w:pgMar')?.attributes['w:footer']);
    const middle = footer + 320 / 2;
    expect(Math.abs((1984 - middle) / (1440 / 25.4) - 7)).toBeLessThan(0.2);
  });

  it('run on: no section starts anew or hides its first page', () => {
    for (const section of sections) {
      expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBeUndefined();
      expect(child(section, 'w:titlePg')).toBeUndefined();
    }
  });

  it('turn the sheet for a wide table: binding edge at the top, head of the table at the left of the upright sheet', () => {
    const size = child(sections[1], 'w:pgSz')?.attributes;
    const margin = child(sections[1], 'w:pgMar')?.attributes;
    expect(size).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    expect(margin).toMatchObject({ 'w:top': '1588', 'w:bottom': '1474', 'w:left': '1984', 'w:right': '2098' });
  });

  it('stand at the left edge of a landscape page, turned, low on odd and high on even pages', () => {
    const at = (type: string) => {
      const header = referred(sections[1], 'w:headerReference', type);
      expect(allNamed(header, 'w:textDirection')[0]?.attributes['w:val']).toBe('tbRl');
      return allNamed(header, 'w:tblpPr')[0]?.attributes ?? {};
    };
    const odd = at('default');
    const even = at('even');
    expect(Number(odd['w:tblpX']) + 160).toBe(1588);
    expect(Number(odd['w:tblpY']) + 1600 + 280).toBe(11906 - 1474);
    expect(Number(even['w:tblpY'])).toBe(1588 + 280);
    expect(textOf(referred(sections[1], 'w:footerReference', 'default'))).toBe('');
  });

  it('carry the breakdown as wide as the turned type area, heading row repeated', () => {
    const table = made.body.find(({ name }) => name === 'w:tbl');
    expect(table && allNamed(table, 'w:tblW')[0]?.attributes['w:w']).toBe(String(16838 - 1984 - 2098));
    expect(table && allNamed(table, 'w:tblHeader')).toHaveLength(1);
  });

  it('give the imprint an upright page behind a landscape table', () => {
    expect(sections).toHaveLength(3);
    expect(child(sections[2], 'w:pgSz')?.attributes['w:orient']).not.toBe('landscape');
  });
});

describe('letter form (clause 10.1)', async () => {
  const made = await make(sampleNotice('征求意见函', { attachments: [] }));
  const section = allNamed(made.part('word/document.xml'), 'w:sectPr')[0];

  it('has mark and red double line in the first page’s header, the second double line in its footer, no number', () => {
    expect(child(section, 'w:titlePg')).toBeDefined();
    const reds = made.names
      .filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name))
      .map((name) => allNamed(made.part(name), 'w:top').map(({ attributes }) => attributes['w:sz']))
      .filter((weights) => weights.length > 0);
    expect(reds).toEqual(
      expect.arrayContaining([
        ['18', '6'],
        ['6', '18'],
      ]),
    );
  });

  it('has the number flush right, and an imprint without lines and without 印发', () => {
    const first = made.body[0];
    expect(first && textOf(first)).toBe('\t金开工〔2020〕1号');
    const box = allNamed(made.part('word/document.xml'), 'w:txbxContent')[0];
    expect(box && textOf(box)).toMatch(/^抄送：/);
    expect(box && textOf(box)).not.toContain('印发');
    expect(
      box && allNamed(box, 'w:tblBorders')[0]?.children.every(({ attributes }) => attributes['w:val'] === 'none'),
    ).toBe(true);
  });
});

describe('the file', () => {
  it('is the same for the same notice and time, and names no author', async () => {
    const options = { now: sampleTime };
    const notice = sampleNotice('印发通知');
    expect(Buffer.compare(await noticeDocument(notice, options), await noticeDocument(notice, options))).toBe(0);
    const { part } = await make(notice);
    expect(allNamed(part('docProps/core.xml'), 'dc:creator')).toEqual([]);
  });

  it('writes the office’s own faces and bold levels where they are set', async () => {
    const parts = readZip(
      await noticeDocument(sampleNotice('通报'), {
        now: sampleTime,
        look: { ...standardLook, boldHeadings: true },
        fonts: {
          body: '仿宋',
          firstLevel: '黑体',
          secondLevel: '楷体',
          title: '华文中宋',
          mark: '华文中宋',
          pageNumber: '宋体',
        },
      }),
    );
    const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
    expect(xml).not.toContain('GB2312');
    expect(xml).toContain('<w:b/>');
  });
});

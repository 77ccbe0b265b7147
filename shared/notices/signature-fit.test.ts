import { describe, expect, it } from 'vitest';
import type { Notice } from '../model/notice.js';
import { addresseeMovesToImprint, heightAboveAddressee, spaceAboveMark } from './head-layout.js';
import { imprintHeight, imprintNameLines, imprintPitch, imprintPrintLine } from './imprint-layout.js';
import { linePitch, markTop, page } from './page-geometry.js';
import { textEnd } from './signature-fit.js';
import { textWidth } from './text-width.js';

const notice: Notice = {
  kind: '印发通知',
  form: 'document',
  head: 'red',
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: ['某某管理委员会'],
  docNumber: '某工〔2020〕1号',
  signatory: [],
  title: '关于某事的通知',
  to: ['各单位'],
  body: ['现就某事通知如下。'],
  attachments: [],
  seal: true,
  date: '2020-03-02',
  note: '',
  cc: [],
  printOrg: '',
  printDate: '',
};
const gap = (made: Notice): number => textEnd(made).signature[0]?.blankLines ?? -1;

describe('the head', () => {
  it('keeps the mark 35 mm down whatever stands above it', () => {
    const size = 40;
    const leading = (Math.round(size * 20 * 1.2) - size * 20) / 2;
    for (const lines of [0, 1, 2, 3]) expect(spaceAboveMark(size, lines) + lines * 579 + leading).toBe(markTop);
  });

  it('sends a list of addressees that leaves no text on the first page to the imprint', () => {
    const crowded = { ...notice, to: Array.from({ length: 60 }, (_, index) => `第${index + 1}街道办事处`) };
    expect(addresseeMovesToImprint(notice)).toBe(false);
    expect(addresseeMovesToImprint(crowded)).toBe(true);
    expect(imprintNameLines({ ...crowded, cc: ['区委办公室'] }).map(([first]) => first?.slice(0, 3))).toEqual([
      '主送：',
      '抄送：',
    ]);
  });
});

describe('the seal', () => {
  it('usually has three blank lines above its name', () => {
    expect(gap(notice)).toBe(3);
  });

  it('gets two or one where that keeps signature and imprint on the page, and three again where it would not help', () => {
    const gaps = Array.from({ length: 14 }, (_, lines) =>
      gap({ ...notice, body: Array.from({ length: lines + 1 }, () => '短句。') }),
    );
    expect(gaps.join('')).toMatch(/^3+21+3+$/);
  });

  it('is not asked for room when there is none', () => {
    expect(gap({ ...notice, seal: false, body: Array.from({ length: 8 }, () => '短句。') })).toBe(1);
  });
});

describe('the imprint', () => {
  it('is as high as its lines', () => {
    expect(imprintHeight(notice)).toBe(0);
    const one = imprintHeight({ ...notice, printOrg: '办公室', printDate: '2020-03-02' });
    const two = imprintHeight({ ...notice, printOrg: '办公室', printDate: '2020-03-02', cc: ['区委办公室'] });
    expect(two - one).toBeGreaterThanOrEqual(480);
  });
});

describe('the end of the text', () => {
  const clause = '各地各部门要提高政治站位，强化责任担当，对照任务清单逐项细化措施。';
  const ends = (body: string[]) => textEnd({ ...notice, body });

  it('goes over to the signature with its last lines where a single paragraph would leave it alone, text staying', () => {
    const shortened = Array.from({ length: 12 }, (_, index) => ends([clause.repeat(index + 1)]).firstPageHeight);
    const cut = shortened.filter((height) => height < page.textHeight);
    expect(cut.length).toBeGreaterThan(0);
    // At least the addressees and one line of text stay.
    for (const height of cut) expect(height).toBeGreaterThan(heightAboveAddressee(notice) + 3 * linePitch);
    for (let index = 0; index < 12; index++) expect(ends([clause.repeat(index + 1)]).keepsLast).toBeNull();
  });

  it('keeps a short last paragraph whole, a long one on the first page never', () => {
    expect(ends([clause.repeat(3), clause]).keepsLast).toBe('whole');
    expect(ends(['现通知如下：', clause]).keepsLast).toBeNull();
    expect(ends(['现通知如下：', clause.repeat(5)]).keepsLast).toBeNull();
  });

  it('takes the last line of a long paragraph along on a later page', () => {
    const kept = Array.from({ length: 40 }, (_, index) => ends([clause.repeat(6), clause.repeat(4 + index)]).keepsLast);
    expect(kept).toContain('end');
  });
});

describe('a long imprint', () => {
  const long = '青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组办公室综合协调组';

  it('counts the hanging lines of its names', () => {
    const cc = Array.from({ length: 20 }, (_, index) => `第${'一二三四五六七八九十'.charAt(index % 10)}乡人民政府`);
    const [first, ...rest] = imprintNameLines({ ...notice, cc })[0] ?? [];
    expect(textWidth(first ?? '')).toBeLessThanOrEqual(30.6);
    for (const line of rest) expect(textWidth(line)).toBeLessThanOrEqual(27.6);
    expect(imprintHeight({ ...notice, cc })).toBeGreaterThanOrEqual((1 + rest.length) * imprintPitch);
  });

  it('turns a long organ over and keeps its date on the last line', () => {
    const printed = { ...notice, printOrg: long, printDate: '2020-03-03' };
    const print = imprintPrintLine(printed);
    expect(print?.organ.join('')).toBe(long);
    expect(print?.organ).toHaveLength(2);
    for (const line of print?.organ ?? []) expect(textWidth(line) + 1 + 8).toBeLessThanOrEqual(29.6);
    const one = { ...printed, printOrg: '办公室' };
    expect(imprintHeight(printed) - imprintHeight(one)).toBe(imprintPitch);
    expect(imprintPrintLine({ ...printed, form: 'letter' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Notice } from '../model/notice.js';
import { addresseeMovesToImprint, spaceAboveMark } from './head-layout.js';
import { imprintHeight, imprintNameLines } from './imprint-layout.js';
import { markTop } from './page-geometry.js';
import { signatureLines } from './signature-fit.js';

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
const gap = (made: Notice): number => signatureLines(made)[0]?.blankLines ?? -1;

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
    expect(imprintNameLines({ ...crowded, cc: ['区委办公室'] }).map(({ label }) => label)).toEqual([
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
    expect(gaps.join('')).toMatch(/^3+213+$/);
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

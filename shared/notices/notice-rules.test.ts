import { describe, expect, it } from 'vitest';
import { attachmentLabel, attachmentLines } from './attachment-list.js';
import { readBodyParagraph } from './body-heading.js';
import { formatCopyNumber, formatDocumentNumber } from './document-number.js';
import { chooseFonts, defaultFonts } from './font-set.js';
import { chineseDate, isCalendarDay } from './notice-date.js';
import { addresseeLine, bracketedNote, imprintNames } from './organ-lists.js';
import { textWidth } from './text-width.js';

describe('document number', () => {
  it('takes six-corner brackets, the full year and no leading zeros', () => {
    expect(formatDocumentNumber('金开工〔2020〕1号')).toBe('金开工〔2020〕1号');
    expect(formatDocumentNumber('金开工[2020]第01号')).toBe('金开工〔2020〕1号');
    expect(formatDocumentNumber('金开工（2020）012 号')).toBe('金开工〔2020〕12号');
    expect(formatDocumentNumber('金开工【２０２０】３号')).toBe('金开工〔2020〕3号');
  });

  it('leaves a number that is still open or of another kind as written', () => {
    expect(formatDocumentNumber('金开工〔2020〕 号')).toBe('金开工〔2020〕 号');
    expect(formatDocumentNumber('督字第3号')).toBe('督字第3号');
  });

  it('gives the copy number six digits', () => {
    expect(formatCopyNumber('12')).toBe('000012');
    expect(formatCopyNumber('')).toBe('');
  });
});

describe('dates', () => {
  it('are Arabic, with the full year and no leading zeros', () => {
    expect(chineseDate('2020-03-02')).toBe('2020年3月2日');
    expect(chineseDate('2021-12-10')).toBe('2021年12月10日');
  });

  it('must be in the calendar', () => {
    expect(isCalendarDay('2020-02-29')).toBe(true);
    expect(isCalendarDay('2021-02-29')).toBe(false);
    expect(isCalendarDay('2020-3-2')).toBe(false);
    expect(isCalendarDay('0000-01-01')).toBe(false);
  });
});

describe('headings in the body', () => {
  it('are recognised at all four levels and numbered as the standard writes them', () => {
    expect(readBodyParagraph('一、提高认识')).toEqual({ level: 1, heading: '一、提高认识', text: '' });
    expect(readBodyParagraph('(二)加强领导')).toEqual({ level: 2, heading: '（二）加强领导', text: '' });
    expect(readBodyParagraph('3、建立台账')).toEqual({ level: 3, heading: '3.建立台账', text: '' });
    expect(readBodyParagraph('(4) 按月调度')).toEqual({ level: 4, heading: '（4）按月调度', text: '' });
    expect(readBodyParagraph('十二、附则').level).toBe(1);
    expect(readBodyParagraph('一.提高认识').heading).toBe('一、提高认识');
    expect(readBodyParagraph('3)建立台账').heading).toBe('3.建立台账');
  });

  it('end with their first sentence when text follows on the line', () => {
    expect(readBodyParagraph('1.建立台账。按照要求逐项登记。')).toEqual({
      level: 3,
      heading: '1.建立台账。',
      text: '按照要求逐项登记。',
    });
  });

  it('are not seen in decimals, years, amounts or a long numbered sentence', () => {
    expect(readBodyParagraph('1.5亿元以上项目').level).toBe(0);
    expect(readBodyParagraph('2020年是收官之年。').level).toBe(0);
    expect(readBodyParagraph(`一、${'各单位要认真抓好落实，'.repeat(8)}确保完成。`).heading).toBe('');
    expect(readBodyParagraph('一是加强领导。').level).toBe(0);
  });
});

describe('lists of organs', () => {
  it('end the addressees with a full-width colon and the copies with a full stop', () => {
    expect(addresseeLine(['各区人民政府', '市政府各部门：'])).toBe('各区人民政府、市政府各部门：');
    expect(addresseeLine(['各市、县人民政府', '各直属机构'])).toBe('各市、县人民政府，各直属机构：');
    expect(addresseeLine([])).toBe('');
    expect(imprintNames(['区委办公室', '区政府办公室。'])).toBe('区委办公室、区政府办公室。');
  });

  it('put the note in full-width brackets once', () => {
    expect(bracketedNote('此件公开发布')).toBe('（此件公开发布）');
    expect(bracketedNote('(此件公开发布)')).toBe('（此件公开发布）');
    expect(bracketedNote('')).toBe('');
  });
});

describe('list of attachments', () => {
  it('begins two characters in; one attachment has no number', () => {
    expect(attachmentLines(['《任务分解表》。'])).toEqual([{ text: '附件：任务分解表', left: 5, hanging: 3 }]);
    expect(attachmentLabel(0, 1)).toBe('附件');
    expect(attachmentLines(['任务分解表', '附件2：名单'])[1]?.text).toBe('2.名单');
  });

  it('puts several numbers under each other, five characters in, and turn-over lines under the name', () => {
    expect(attachmentLines(['任务分解表', '联络员名单'])).toEqual([
      { text: '附件：1.任务分解表', left: 6, hanging: 4 },
      { text: '2.联络员名单', left: 6, hanging: 1 },
    ]);
    expect(attachmentLabel(1, 2)).toBe('附件2');
    const tenth = attachmentLines(Array.from({ length: 10 }, () => '名单'))[9];
    expect(tenth && tenth.left - tenth.hanging).toBe(5);
  });
});

describe('widths', () => {
  it('count Chinese characters and marks as one, Latin and digits as half', () => {
    expect(textWidth('2020年3月2日')).toBe(6);
    expect(textWidth('“一区一极”——𠮷')).toBe(9);
  });
});

describe('faces', () => {
  it('are taken in the order 仿宋_GB2312, 仿宋, FangSong, and missing roles are named', () => {
    expect(chooseFonts(['仿宋_GB2312', '仿宋', '黑体']).fonts.body).toBe('仿宋_GB2312');
    expect(chooseFonts(['fangsong', '黑体']).fonts.body).toBe('FangSong');
    const none = chooseFonts(['黑体']);
    expect(none.fonts.title).toBe(defaultFonts.title);
    expect(none.missing).toContain('title');
    expect(none.missing).not.toContain('firstLevel');
  });
});

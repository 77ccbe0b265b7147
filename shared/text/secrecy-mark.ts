import type { Span } from '../model/span.js';

/** 密级标志 as found in a text. */
export interface SecrecyMark {
  readonly level: '绝密' | '机密' | '秘密';
  /** Where the mark stands in the text. */
  readonly span: Span;
}

/** How far from the start a bare 密级 counts as the mark of the document (版头 stands at the very top, GB/T 9704—2012, 7.2.2). */
const headLength = 1_500;

/** 密级 and 保密期限 divided by ★, as GB/T 9704 prints them: 机密★1年. Nothing else in an office text looks like this. */
const starred =
  /(绝|机|秘)[ \u3000]*密[ \u3000]*[★☆][ \u3000]*(?:长期|[0-9０-９一二三五十]+[ \u3000]*(?:年|个月|月))?/u;

/** A line of the head that says the 密级 and nothing but what stands beside it (份号, 紧急程度). */
const bare =
  /^[ \t\u3000]*(?:[0-9０-９]{1,6}[ \t\u3000]+)?(?:密[ \u3000]*级[ \t\u3000]*[:：][ \t\u3000]*)?(绝|机|秘)[ \u3000]*密[ \t\u3000]*(?:特急|加急|急件|特提|平急|长期|[0-9０-９]+年)?[ \t\u3000]*\r?$/mu;

/**
 * Finds the mark of 秘密/机密/绝密 that an official document carries: with ★ anywhere (an attachment may have its own),
 * or alone on a line of the head. Words such as 商业秘密 or 保守国家秘密 in the running text are no marks.
 */
export function findSecrecyMark(text: string): SecrecyMark | null {
  const match = starred.exec(text) ?? bare.exec(text.slice(0, headLength));
  if (!match) return null;
  const level = match[1] === '绝' ? '绝密' : match[1] === '机' ? '机密' : '秘密';
  return { level, span: [match.index, match.index + match[0].length] };
}

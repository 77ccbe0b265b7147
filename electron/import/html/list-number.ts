import { formatNumber } from '../number-format.js';

/** An open list of a web page: the number of its next item and how it is written. */
export interface OpenList {
  next: number;
  /** null for a list with bullets. */
  readonly format: string | null;
}

/** `type` of an ol, and `list-style-type` of its style, to the number formats of Word. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'cjk-decimal': 'ideographDigital',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
};

/** Opens an ol or ul by its attributes. */
export function openList(name: string, attributes: Readonly<Record<string, string>>): OpenList {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes['style'] ?? '')?.[1]?.toLowerCase();
  const format = formats[style ?? ''] ?? (name === 'ol' ? (formats[attributes['type'] ?? '1'] ?? 'decimal') : null);
  return { next: Number.parseInt(attributes['start'] ?? '1', 10) || 1, format };
}

/** The words that a browser prints before the item: `3.`, `三、`; '' for bullets. Counts the item. */
export function nextItem(list: OpenList | undefined, value: string | undefined): string {
  if (!list) return '';
  const given = Number.parseInt(value ?? '', 10);
  const number = Number.isFinite(given) ? given : list.next;
  list.next = number + 1;
  if (list.format === null || list.format === 'none') return '';
  return formatNumber(number, list.format) + (/^(?:chinese|ideograph)/.test(list.format) ? '、' : '.');
}

import type { Block } from './block.js';
import { compact } from './compact.js';
import { CHROME_RULES, CLOSING_LINE, isIndexRow } from './rules/chrome-rules.js';
import {
  ADDRESSEE,
  ADDRESSEE_WORD,
  DATE_LINE,
  DOC_NUMBER,
  GREETING,
  NOT_ADDRESSEE,
  REPORT_LINE,
  SIGNATURE_LINE,
} from './rules/head-rules.js';

/** What a paragraph outside the body looks like. */
export type LineClass =
  | 'chrome'
  | 'date'
  | 'report'
  | 'number'
  | 'signature'
  | 'addressee'
  | 'greeting'
  | 'closing'
  | 'letterhead'
  | 'prose'
  | 'short';

/** Longer paragraphs are running text, whatever they end in. */
const LONGEST_TITLE_LINE = 90;

/** Why the line belongs to a web page rather than to the document; null when it does not. */
export function chromeReason(half: string, block: Block): string | null {
  const [start, end] = block.span;
  if (end - start > 400) return null;
  const line = compact(half.slice(start, end));
  if (isIndexRow(line)) return '网页信息索引表';
  return CHROME_RULES.find(({ pattern }) => pattern.test(line))?.why ?? null;
}

/** True when the line is little more than a document number. */
function isNumberLine(line: string): boolean {
  const match = DOC_NUMBER.exec(line);
  return match !== null && line.length - match[0].length <= 12 && !/[。,;]/.test(line);
}

/** The look of a paragraph at the head or the end of a document. */
export function classifyLine(half: string, block: Block): LineClass {
  if (chromeReason(half, block) !== null) return 'chrome';
  const line = compact(half.slice(block.span[0], Math.min(block.span[1], block.span[0] + 400)));
  if (DATE_LINE.test(line)) return 'date';
  if (REPORT_LINE.test(line)) return 'report';
  if (SIGNATURE_LINE.test(line)) return 'signature';
  if (CLOSING_LINE.test(line)) return 'closing';
  if (isNumberLine(line)) return 'number';
  if (GREETING.test(line)) return 'greeting';
  if (ADDRESSEE.test(line) && ADDRESSEE_WORD.test(line) && !NOT_ADDRESSEE.test(line)) return 'addressee';
  if (/文件$/.test(line) && line.length <= 30 && !/[《。,]/.test(line)) return 'letterhead';
  if (line.length > LONGEST_TITLE_LINE || /[。;!?]/.test(line) || /[:,]$/.test(line)) return 'prose';
  return 'short';
}

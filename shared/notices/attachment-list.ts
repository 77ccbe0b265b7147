import { textWidth } from './text-width.js';

/** One line of the 附件说明, in characters from the left edge of the 版心. */
export interface AttachmentLine {
  readonly text: string;
  /** Where turn-over lines start: under the name's own first character. */
  readonly left: number;
  /** How far the first line starts before `left`. */
  readonly hanging: number;
}

const prefix = '附件：';
/** 左空二字. */
const indent = 2;

/**
 * 附件说明 (clause 7.3.4): 附件：name, or 附件：1.name with the following numbers under the first. No mark after a name;
 * 《》 around the whole name goes, because the attachment's own title page has none.
 */
export function attachmentLines(titles: readonly string[]): AttachmentLine[] {
  const names = titles.map(attachmentName);
  if (names.length === 1) {
    return [{ text: prefix + (names[0] ?? ''), left: indent + textWidth(prefix), hanging: textWidth(prefix) }];
  }
  return names.map((name, index) => {
    const number = `${index + 1}.`;
    const hanging = textWidth(number) + (index === 0 ? textWidth(prefix) : 0);
    return {
      text: (index === 0 ? prefix : '') + number + name,
      left: indent + textWidth(prefix) + textWidth(number),
      hanging,
    };
  });
}

/** Items of a list that goes to the signature's page as a whole; of a longer one the last item goes. */
const shortList = 4;

/** true when a name of the list stays on a page, whole, with what follows: the signature is not without the list's end. */
export function keepsListItem(index: number, count: number): boolean {
  return count <= shortList || index === count - 1;
}

/** An attachment's name as it stands in the list and over the attachment itself. */
export function attachmentName(title: string): string {
  return title
    .trim()
    .replace(/^附件\s*[0-9一二三四五六七八九十]*\s*[：:]\s*/, '')
    .replace(/[。，、；：;,.]+$/, '')
    .replace(/^《([^《》]*)》$/, '$1');
}

/** Label on the attachment's first line: 附件, or 附件1 … where there are several (clause 7.3.6); no colon. */
export function attachmentLabel(index: number, count: number): string {
  return count === 1 ? '附件' : `附件${index + 1}`;
}

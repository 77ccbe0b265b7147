import type { ByteView } from './byte-view.js';
import { tablePart, type DocStreams } from './doc-streams.js';
import { eachSprm, sprm } from './sprm.js';

/** What paragraph properties say about numbering and outline; undefined where they say nothing. */
export interface DocParagraphProperties {
  list?: number;
  listLevel?: number;
  /** Outline level from 0; 9 is body text. */
  outline?: number;
}

interface DocStyle extends DocParagraphProperties {
  readonly base: number;
}

const stylesPair = 0xa2;
const noStyle = 0xfff;
const paragraphKind = 1;

/** Reads the list of a property run or style, beginning at a place, into the properties. */
export function readProperties(grpprl: ByteView, from: number, into: DocParagraphProperties): void {
  eachSprm(grpprl, from, (code, at) => {
    if (code === sprm.list) into.list = grpprl.u16(at);
    else if (code === sprm.listLevel) into.listLevel = grpprl.u8(at);
    else if (code === sprm.outline) into.outline = grpprl.u8(at);
  });
}

/** Style sheet ([MS-DOC] 2.9.271): properties of each paragraph style with what it inherits. */
export function readDocStyles(streams: DocStreams): (style: number) => DocParagraphProperties {
  const sheet = tablePart(streams, stylesPair);
  const styles = new Map<number, DocStyle>();
  const headerSize = sheet.length >= 6 ? sheet.u16(0) : 0;
  const baseSize = headerSize >= 4 ? sheet.u16(4) : 0;
  let at = 2 + headerSize;
  for (let index = 0; index < (headerSize >= 2 ? sheet.u16(2) : 0) && at + 2 <= sheet.length; index += 1) {
    const size = sheet.u16(at);
    const style = size > baseSize ? readStyle(sheet.part(at + 2, size), baseSize) : null;
    if (style) styles.set(index, style);
    at += 2 + size;
  }
  return (index) => inherit(styles, index);
}

function readStyle(entry: ByteView, baseSize: number): DocStyle | null {
  if (entry.length < baseSize + 4) return null;
  const identifier = entry.u16(0) & 0xfff;
  const kindAndBase = entry.u16(2);
  if ((kindAndBase & 0xf) !== paragraphKind) return null;
  const style: DocStyle = { base: kindAndBase >> 4 };
  // Identifiers 1 to 9 are the built-in headings.
  if (identifier >= 1 && identifier <= 9) style.outline = identifier - 1;
  const listAt = baseSize + 2 + entry.u16(baseSize) * 2 + 2;
  const even = listAt + (listAt % 2);
  if (even + 4 <= entry.length) readProperties(entry.part(even + 2, entry.u16(even)), 2, style);
  return style;
}

function inherit(styles: ReadonlyMap<number, DocStyle>, index: number): DocParagraphProperties {
  const merged: DocParagraphProperties = {};
  const seen = new Set<number>();
  for (let next = index; next !== noStyle && !seen.has(next);) {
    seen.add(next);
    const style = styles.get(next);
    if (!style) break;
    if (merged.list === undefined && style.list !== undefined) merged.list = style.list;
    if (merged.listLevel === undefined && style.listLevel !== undefined) merged.listLevel = style.listLevel;
    if (merged.outline === undefined && style.outline !== undefined) merged.outline = style.outline;
    next = style.base;
  }
  return merged;
}

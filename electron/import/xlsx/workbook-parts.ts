import { localName, scanXml, type XmlAttributes } from '../scan-xml.js';
import { generalStyle, numberStyle, unescapeText, type NumberStyle } from './cell-text.js';

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Sheets in their order, and the calendar in use. */
export function readWorkbook(part: Uint8Array, form: string): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanXml(part, form, {
    open: (name, attributes) => {
      if (localName(name) === 'workbookPr') date1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (localName(name) !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const state = attributes['state'] ?? 'visible';
      sheets.push({ name: attributes['name'] ?? '', relation, hidden: state !== 'visible' });
    },
  });
  return { sheets, date1904 };
}

/** Shared strings, rich text joined, phonetic signs left out. */
export function readSharedStrings(part: Uint8Array | null, form: string): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let text = '';
  let takes = false;
  let phonetic = 0;
  scanXml(part, form, {
    open: (name) => {
      const local = localName(name);
      if (local === 'si') text = '';
      if (local === 'rPh') phonetic += 1;
      takes = local === 't' && phonetic === 0;
    },
    text: (chunk) => {
      if (takes) text += chunk;
    },
    close: (name) => {
      const local = localName(name);
      takes = false;
      if (local === 'rPh') phonetic -= 1;
      if (local === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** Number style of each cell format (index = the `s` of a cell). */
export function readNumberStyles(part: Uint8Array | null, form: string): NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  if (!part) return styles;
  let inCellFormats = false;
  const formatOf = (attributes: XmlAttributes) => Number(attributes['numFmtId'] ?? 0);
  scanXml(part, form, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === 'cellXfs') inCellFormats = true;
      if (local === 'numFmt') codes.set(formatOf(attributes), attributes['formatCode'] ?? '');
      if (local === 'xf' && inCellFormats) {
        const id = formatOf(attributes);
        styles.push(id === 0 ? generalStyle : numberStyle(id, codes.get(id) ?? null));
      }
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

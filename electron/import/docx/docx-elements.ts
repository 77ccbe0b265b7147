import type { XmlAttributes } from '../scan-xml.js';
import type { DocxBody } from './docx-body.js';
import { symbolCharacter } from './symbol-character.js';

/** Widest cell that is believed. */
const maxSpan = 200;

type Handlers = Readonly<Record<string, (body: DocxBody, attributes: XmlAttributes) => void>>;

/** What each element does when it opens. */
export const opening: Handlers = {
  'w:p': (body) => {
    body.paragraphs.push({
      parts: [],
      boxes: [],
      style: null,
      numId: undefined,
      numLevel: undefined,
      outline: undefined,
      markDeleted: false,
    });
  },
  'w:pStyle': (body, attributes) => {
    const open = body.paragraph();
    if (open) open.style = attributes['w:val'] ?? null;
  },
  'w:numId': (body, attributes) => {
    const open = body.paragraph();
    if (open) open.numId = Number(attributes['w:val']);
  },
  'w:ilvl': (body, attributes) => {
    const open = body.paragraph();
    if (open) open.numLevel = Number(attributes['w:val']);
  },
  'w:outlineLvl': (body, attributes) => {
    const open = body.paragraph();
    if (open) open.outline = Number(attributes['w:val']);
  },
  'w:del': (body) => {
    body.counts.deleted += 1;
    const table = body.table();
    if (body.path.includes('w:trPr')) {
      if (table) table.rowDeleted = true;
      return;
    }
    const open = body.paragraph();
    if (open && body.path.includes('w:pPr')) open.markDeleted = true;
  },
  'w:ins': (body) => {
    body.counts.inserted += 1;
  },
  'w:moveTo': (body) => {
    body.counts.inserted += 1;
  },
  'w:r': (body) => {
    body.hiddenRun = false;
  },
  'w:vanish': (body, attributes) => {
    const off = attributes['w:val'] === '0' || attributes['w:val'] === 'false';
    if (!off && !body.path.includes('w:pPr')) body.hiddenRun = true;
  },
  'w:t': (body) => {
    body.takesText = true;
  },
  'm:t': (body) => {
    body.takesText = true;
  },
  'w:tab': (body) => {
    if (!body.path.includes('w:pPr')) body.put('\t');
  },
  'w:ptab': (body) => body.put('\t'),
  'w:br': (body) => body.put('\n'),
  'w:cr': (body) => body.put('\n'),
  'w:noBreakHyphen': (body) => body.put('-'),
  'w:sym': (body, attributes) => body.put(symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
  'w:fldChar': (body, attributes) => {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') body.fields.push('code');
    else if (type === 'end') body.fields.pop();
    else if (type === 'separate' && body.fields.length > 0) body.fields[body.fields.length - 1] = 'result';
  },
  'mc:AlternateContent': (body) => {
    body.alternatives.push({ chosen: false });
  },
  'w:txbxContent': (body) => body.pushContainer(),
  'w:footnote': (body) => body.pushContainer(),
  'w:endnote': (body) => body.pushContainer(),
  'w:tbl': (body) => {
    body.tables.push({ rows: [], row: [], rowDeleted: false, columns: 1, continues: false });
  },
  'w:tr': (body) => {
    const table = body.table();
    if (table) Object.assign(table, { row: [], rowDeleted: false });
  },
  'w:tc': (body) => {
    const table = body.table();
    if (table) Object.assign(table, { columns: 1, continues: false });
    body.pushContainer();
  },
  'w:gridSpan': (body, attributes) => {
    const table = body.table();
    if (table) table.columns = Math.min(maxSpan, Math.max(1, Number(attributes['w:val']) || 1));
  },
  'w:vMerge': (body, attributes) => {
    const table = body.table();
    if (table) table.continues = attributes['w:val'] !== 'restart';
  },
  'pic:pic': (body) => {
    body.counts.pictures += 1;
  },
  'v:imagedata': (body) => {
    body.counts.pictures += 1;
  },
  'w:object': (body) => {
    body.counts.embedded += 1;
  },
  'w:altChunk': (body) => {
    body.counts.embedded += 1;
  },
};

/** What each element does when it closes. */
export const closing: Handlers = {
  'w:p': (body) => body.closeParagraph(),
  'w:t': (body) => {
    body.takesText = false;
  },
  'm:t': (body) => {
    body.takesText = false;
  },
  'w:r': (body) => {
    body.hiddenRun = false;
  },
  'mc:AlternateContent': (body) => {
    body.alternatives.pop();
  },
  'w:txbxContent': (body) => {
    const blocks = body.popContainer();
    const open = body.paragraph();
    (open ? open.boxes : body.container().blocks).push(...blocks);
  },
  'w:footnote': (body) => body.closeNote(),
  'w:endnote': (body) => body.closeNote(),
  'w:tc': (body) => {
    const blocks = body.popContainer();
    const table = body.table();
    table?.row.push({ blocks, columns: table.columns, continues: table.continues });
  },
  'w:tr': (body) => {
    const table = body.table();
    if (table && !table.rowDeleted && table.row.length > 0) table.rows.push(table.row);
  },
  'w:tbl': (body) => {
    const table = body.tables.pop();
    if (table && table.rows.length > 0) body.container().blocks.push({ kind: 'table', rows: table.rows });
  },
};

import { paragraph, type Block } from '../blocks.js';
import type { ListNumbering } from '../list-numbering.js';
import { ByteView } from './byte-view.js';
import { readMarkedRuns, readParagraphRuns, runAt, type CharacterMark, type FormattedRun } from './doc-formatting.js';
import { readDocLists } from './doc-lists.js';
import type { DocStreams } from './doc-streams.js';
import { readDocStyles, readProperties, type DocParagraphProperties } from './doc-styles.js';
import { docTable, rowDefinition, type DocRow } from './doc-table.js';
import { readDocText, type DocText } from './doc-text.js';
import { eachSprm, sprm } from './sprm.js';

/** Signs that stand in the text of a .doc file ([MS-DOC] 2.4.1). */
const sign = { cell: '\x07', fieldBegin: '\x13', fieldSeparator: '\x14', fieldEnd: '\x15' };
const paragraphEnds = new Set(['\r', '\x07', '\x0c']);
const replacements: Readonly<Record<string, string>> = {
  '\x0b': '\n',
  '\x0e': '\n',
  '\x1e': '-',
  '\x1f': '',
  '\n': '\n',
};

interface ParagraphState extends DocParagraphProperties {
  inTable: boolean;
  rowEnd: boolean;
  depth: number;
  grpprl: ByteView | null;
}

/** What was met on the way. */
export interface DocCounts {
  deleted: number;
  inserted: number;
  hidden: number;
  pictures: number;
}

/** Turns stories of a .doc file (body, notes, headers) into blocks. */
export class DocBody {
  readonly counts: DocCounts = { deleted: 0, inserted: 0, hidden: 0, pictures: 0 };
  readonly text: DocText;
  private readonly runs: FormattedRun[];
  private readonly styles: (style: number) => DocParagraphProperties;
  private readonly lists: ListNumbering;
  /** Mark of each character that has one, by its place. */
  private readonly marks = new Map<number, CharacterMark>();

  constructor(private readonly streams: DocStreams) {
    this.text = readDocText(streams);
    this.runs = readParagraphRuns(streams);
    this.styles = readDocStyles(streams);
    this.lists = readDocLists(streams);
    this.markCharacters();
  }

  /** Blocks of the characters `[from, to)`. */
  blocks(from: number, to: number): Block[] {
    const blocks: Block[] = [];
    let rows: DocRow[] = [];
    let cells: Block[][] = [];
    let cell: Block[] = [];
    const endTable = () => {
      if (cell.length > 0) cells.push(cell);
      if (cells.length > 0) rows.push({ cells, definition: null });
      if (rows.length > 0) blocks.push(docTable(rows));
      [rows, cells, cell] = [[], [], []];
    };
    let carry = '';
    for (const { start, end } of this.paragraphs(from, Math.min(to, this.text.text.length))) {
      const state = this.stateAt(end);
      const content = carry + this.content(start, end);
      carry = '';
      const ending = this.text.text[end];
      // A deleted paragraph mark joins its text to the next paragraph; a cell's mark cannot be deleted so.
      if (this.marks.get(end) === 'deleted' && ending === '\r') {
        carry = content;
        continue;
      }
      if (!state.inTable) {
        endTable();
        blocks.push(this.paragraph(content, state));
      } else if (ending !== sign.cell || state.depth > 1) cell.push(this.paragraph(content, state));
      else if (state.rowEnd) {
        rows.push({ cells, definition: state.grpprl && rowDefinition(state.grpprl, 2) });
        [cells, cell] = [[], []];
      } else {
        cells.push([...cell, this.paragraph(content, state)]);
        cell = [];
      }
    }
    endTable();
    return blocks;
  }

  /** Runs come sorted; one that lies over its predecessor is damage and would cost its length again. */
  private markCharacters(): void {
    let marked = 0;
    for (const { start, end, mark } of readMarkedRuns(this.streams)) {
      if (start < marked) continue;
      marked = end;
      for (const { from, to } of this.text.charactersIn(start, end)) {
        for (let cp = from; cp < to; cp += 1) this.marks.set(cp, mark);
      }
    }
  }

  /** Ranges up to the end mark of each paragraph. */
  private *paragraphs(from: number, to: number): Generator<{ start: number; end: number }> {
    let start = from;
    for (let cp = from; cp < to; cp += 1) {
      if (!paragraphEnds.has(this.text.text[cp] ?? '')) continue;
      yield { start, end: cp };
      start = cp + 1;
    }
    if (start < to) yield { start, end: to };
  }

  private paragraph(content: string, state: ParagraphState): Block {
    const list = state.list ?? 0;
    const number = list > 0 ? this.lists.next(list, state.listLevel ?? 0) : '';
    const outline = state.outline ?? 9;
    return paragraph(number + content, outline < 9 ? outline + 1 : null);
  }

  /** Properties of the paragraph whose end mark stands at `cp`: its style's, then its own. */
  private stateAt(cp: number): ParagraphState {
    const run = runAt(this.runs, this.text.offsetOf(cp));
    const own = run && run.grpprl.length >= 2 ? this.wholeList(run.grpprl) : null;
    const state: ParagraphState = {
      ...(own ? this.styles(own.u16(0)) : {}),
      inTable: false,
      rowEnd: false,
      depth: 1,
      grpprl: own,
    };
    if (!own) return state;
    readProperties(own, 2, state);
    eachSprm(own, 2, (code, at) => {
      if (code === sprm.inTable) state.inTable = own.u8(at) === 1;
      if (code === sprm.rowEnd) state.rowEnd = own.u8(at) === 1;
      if (code === sprm.tableDepth) state.depth = own.u32(at);
    });
    return state;
  }

  /** A list that is too long for its page stands in the Data stream. */
  private wholeList(grpprl: ByteView): ByteView {
    let whole = grpprl;
    eachSprm(grpprl, 2, (code, at) => {
      const place = code === sprm.hugeProperties ? grpprl.u32(at) : -1;
      if (place < 0 || place + 2 > this.streams.data.length) return;
      // The two bytes of its length take the place of the style number, so that offsets stay the same.
      const bytes = this.streams.data.part(place, 2 + this.streams.data.u16(place)).bytes.slice();
      bytes.set(grpprl.bytes.subarray(0, 2));
      whole = new ByteView(bytes);
    });
    return whole;
  }

  /** Text as printed: no field codes, no deleted or hidden characters, no marks. */
  private content(from: number, to: number): string {
    let content = '';
    let codes = 0;
    const open: boolean[] = [];
    for (let cp = from; cp < to; cp += 1) {
      const character = this.text.text[cp] ?? '';
      if (character === sign.fieldBegin) {
        open.push(true);
        codes += 1;
      } else if (character === sign.fieldSeparator) {
        if (open[open.length - 1]) codes -= 1;
        open[open.length - 1] = false;
      } else if (character === sign.fieldEnd) {
        if (open.pop()) codes -= 1;
      } else if (codes === 0) content += this.printed(character, cp);
    }
    return content;
  }

  private printed(character: string, cp: number): string {
    const mark = this.marks.get(cp);
    if (mark !== undefined && this.marks.get(cp - 1) !== mark && mark !== 'hidden') this.counts[mark] += 1;
    if (mark === 'hidden') this.counts.hidden += 1;
    if (mark === 'deleted' || mark === 'hidden') return '';
    const replaced = replacements[character];
    if (replaced !== undefined) return replaced;
    if (character === '\x01') this.counts.pictures += 1;
    return character < ' ' && character !== '\t' ? '' : character;
  }
}

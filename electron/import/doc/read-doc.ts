import type { Block } from '../blocks.js';
import { emptyFile, scanWithoutText } from '../import-errors.js';
import { readerFindings } from '../reader-findings.js';
import type { ReaderOutput } from '../reader-output.js';
import { sourceText } from '../source-text.js';
import { DocBody } from './doc-body.js';
import { openDoc } from './doc-streams.js';
import type { OleFile } from './ole-file.js';

/** Places of the character counts of the stories in the header, in the order in which the stories lie ([MS-DOC] 2.5.4). */
const stories = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  textBoxes: 0x64,
  headerTextBoxes: 0x68,
} as const;

/**
 * Reads a Word 97–2003 document (.doc, and .wps of WPS Writer, which is the same inside): text with automatic numbers,
 * tables, tracked changes in their final state; text boxes behind the body, notes apart. Throws ImportFailure.
 *
 * word-extractor is not used: it runs forever on chains that go in a circle, rejects promises nobody holds, and drops
 * the automatic numbers and the borders between table cells.
 */
export function readDoc(file: OleFile): ReaderOutput {
  const streams = openDoc(file);
  const body = new DocBody(streams);
  const ranges = storyRanges((at) => streams.main.u32(at));
  const read = (story: keyof typeof stories) => body.blocks(ranges[story].from, ranges[story].to);
  const main = read('body');
  const boxes = read('textBoxes').filter((block) => block.kind === 'table' || block.text.trim() !== '');
  const source = sourceText([...trimmed(main), ...boxes]);
  if (source.text.trim() === '') throw body.counts.pictures > 0 ? scanWithoutText(' Word 文档') : emptyFile();
  const counts = { ...body.counts };
  return {
    format: file.names().some((name) => /^wps/i.test(name)) ? 'wps' : 'doc',
    encoding: null,
    ...source,
    footnotes: [...notesOf(body, ranges.footnotes), ...notesOf(body, ranges.endnotes)],
    findings: readerFindings({ ...counts, boxes: boxes.length }),
    marginText: sourceText([...read('headers'), ...read('headerTextBoxes')]).text,
  };
}

function storyRanges(lengthAt: (at: number) => number): Record<keyof typeof stories, { from: number; to: number }> {
  let from = 0;
  const range = (at: number) => {
    const to = from + lengthAt(at);
    const result = { from, to };
    from = to;
    return result;
  };
  return {
    body: range(stories.body),
    footnotes: range(stories.footnotes),
    headers: range(stories.headers),
    comments: range(stories.comments),
    endnotes: range(stories.endnotes),
    textBoxes: range(stories.textBoxes),
    headerTextBoxes: range(stories.headerTextBoxes),
  };
}

/** Each note begins with the sign of its reference (U+0002). */
function notesOf(body: DocBody, { from, to }: { from: number; to: number }): string[] {
  const starts: number[] = [];
  for (let cp = from; cp < Math.min(to, body.text.text.length); cp += 1) {
    if (body.text.text[cp] === '\x02') starts.push(cp);
  }
  return starts
    .map((start, index) => sourceText(body.blocks(start, starts[index + 1] ?? to)).text.trim())
    .filter((note) => note !== '');
}

/** Without the empty paragraph that ends every story. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const last = blocks[blocks.length - 1];
  return last?.kind === 'paragraph' && last.text.trim() === '' ? blocks.slice(0, -1) : blocks;
}

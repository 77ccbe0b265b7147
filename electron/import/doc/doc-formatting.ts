import type { ByteView } from './byte-view.js';
import { tablePart, type DocStreams } from './doc-streams.js';
import { lastIndexBy } from './doc-text.js';
import { eachSprm, sprm } from './sprm.js';

/** A stretch of the WordDocument stream with one list of properties. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  readonly grpprl: ByteView;
}

const characterPair = 0xfa;
const paragraphPair = 0x102;
const pageSize = 512;

/** Paragraph runs by the bytes of the stream; each list begins with the number of the style (2 bytes). */
export function readParagraphRuns(streams: DocStreams): FormattedRun[] {
  return readRuns(streams, paragraphPair, 13, (page, place) => {
    const size = page.u8(place);
    return size > 0 ? page.part(place + 1, size * 2 - 1) : page.part(place + 2, page.u8(place + 1) * 2);
  });
}

/** Runs of characters that were deleted, inserted or hidden; all others are left out. */
export function readMarkedRuns(streams: DocStreams): { start: number; end: number; mark: CharacterMark }[] {
  const runs = readRuns(streams, characterPair, 1, (page, place) => page.part(place + 1, page.u8(place)));
  return runs.flatMap(({ start, end, grpprl }) => {
    const mark = markOf(grpprl);
    return mark === null ? [] : [{ start, end, mark }];
  });
}

export type CharacterMark = 'deleted' | 'inserted' | 'hidden';

function markOf(grpprl: ByteView): CharacterMark | null {
  let mark: CharacterMark | null = null;
  eachSprm(grpprl, 0, (code, at) => {
    const on = (grpprl.u8(at) & 1) === 1;
    if (!on || mark === 'deleted') return;
    if (code === sprm.deleted) mark = 'deleted';
    else if (code === sprm.hidden) mark = 'hidden';
    else if (code === sprm.inserted) mark ??= 'inserted';
  });
  return mark;
}

/** Reads the formatting pages of one kind ([MS-DOC] 2.9.33, 2.9.174). */
function readRuns(
  streams: DocStreams,
  pair: number,
  entrySize: number,
  listAt: (page: ByteView, place: number) => ByteView,
): FormattedRun[] {
  const index = tablePart(streams, pair);
  const pages = Math.min(Math.floor((index.length - 4) / 8), Math.ceil(streams.main.length / pageSize));
  const runs: FormattedRun[] = [];
  for (let number = 0; number < pages; number += 1) {
    const page = streams.main.part((index.u32((pages + 1 + number) * 4) & 0x3fffff) * pageSize, pageSize);
    if (page.length < pageSize) continue;
    const count = page.u8(pageSize - 1);
    if ((count + 1) * 4 + count * entrySize >= pageSize) continue;
    for (let run = 0; run < count; run += 1) {
      const place = page.u8((count + 1) * 4 + run * entrySize) * 2;
      const grpprl = place === 0 ? page.part(0, 0) : listAt(page, place);
      runs.push({ start: page.u32(run * 4), end: page.u32(run * 4 + 4), grpprl });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The run that holds a place of the stream. */
export function runAt(runs: readonly FormattedRun[], offset: number): FormattedRun | undefined {
  const run = runs[lastIndexBy(runs, (candidate) => candidate.start <= offset)];
  return run && offset < run.end ? run : undefined;
}

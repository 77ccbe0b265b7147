import type { Span } from '../model/span.js';
import { pairBrackets } from '../text/brackets.js';
import type { Marker } from './block.js';
import { readMarker } from './read-marker.js';
import { LONGEST_HEADING } from './rules/outline-rules.js';

/** A line shorter than this is never taken for several paragraphs run together. */
const SHORTEST = 300;
/** So many numbers in sequence, after the end of something, make a line a flattened document. */
const ENOUGH = 3;

const MARKER_HINT =
  /[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十百]{1,4}\)|\d{1,3}[.、](?!\d)|第[一二三四五六七八九十百]{1,4}[章条]/g;
/** 二、扩大投资4.全年实施…: a heading right before another number, whatever stands before it. */
const HEADS_NUMBERS =
  /^[一二三四五六七八九十]{1,3}、[^。;:\d]{2,40}(?:\([一二三四五六七八九十]{1,3}\)|\d{1,3}[.、](?:(?!\d)|\d{1,2}月))/;
const AFTER_END = /[。;!?:)】” \t]/;

interface Candidate {
  readonly at: number;
  readonly marker: Marker;
  /** It follows a full stop or a bracket, or heads further numbers; not running words. */
  readonly afterEnd: boolean;
}

/** Numbers in the line that continue a sequence of their kind: 1 after anything, n+1 after n. */
function sequentialMarkers(half: string, line: Span): Candidate[] {
  const last = new Map<string, number>();
  const found: Candidate[] = [];
  /** 一、 right behind a title (…要点一、): taken once a 二、 after a full stop confirms it. */
  let unsure: Candidate | null = null;
  MARKER_HINT.lastIndex = line[0];
  for (let hit = MARKER_HINT.exec(half); hit && hit.index < line[1]; hit = MARKER_HINT.exec(half)) {
    const marker = readMarker(half, hit.index, line[1]);
    if (!marker || marker.ordinal === null) continue;
    const before = half[hit.index - 1] ?? ' ';
    const afterEnd =
      hit.index === line[0] ||
      AFTER_END.test(before) ||
      HEADS_NUMBERS.test(half.slice(hit.index, Math.min(line[1], hit.index + LONGEST_HEADING)));
    if (marker.kind === 'chinese' && marker.ordinal === 1 && !afterEnd) unsure ??= { at: hit.index, marker, afterEnd };
    if (marker.kind === 'chinese' && marker.ordinal === 2 && afterEnd && unsure && !last.has('chinese')) {
      found.push(unsure);
      last.set('chinese', 1);
    }
    const expected = (last.get(marker.kind) ?? 0) + 1;
    const restarts = marker.ordinal === 1 && marker.rank > 3;
    if (marker.ordinal !== expected && !restarts) continue;
    // 一、 has no brackets to tell it from running words; 按照第（一）项 is a reference.
    if ((marker.kind === 'chinese' && !afterEnd) || /[第至到和与\d.]/.test(before)) continue;
    last.set(marker.kind, marker.ordinal);
    found.push({ at: hit.index, marker, afterEnd });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Only the outermost kinds can be trusted: a list inside a sentence may run 1. 2. 3. as well. */
function trusted(found: readonly Candidate[]): Candidate[] {
  const outer = found.filter(({ marker }) => marker.rank <= 4);
  const reliable = outer.filter(({ afterEnd }) => afterEnd).length;
  if (reliable >= ENOUGH) return [...found];
  const firm = found.filter(({ afterEnd }) => afterEnd);
  if (reliable >= 2 && firm.length >= ENOUGH * 2) return [...found];
  return outer.length === 0 && firm.length >= ENOUGH * 2 ? firm : [];
}

/** White space that once was a line break: after a full stop, or between two Chinese characters. */
function breaksAtSpaces(half: string, piece: Span): number[] {
  const cuts: number[] = [];
  const pairs = pairBrackets(half, piece);
  for (let at = piece[0]; at < piece[1]; at++) {
    const close = pairs.get(at);
    if (close !== undefined) at = close;
    else if (/\s/.test(half[at] ?? '') && /[。!?:;)】\u4e00-\u9fff]/.test(half[at - 1] ?? '')) cuts.push(at + 1);
  }
  return cuts;
}

/** A title that runs on into the first sentence: …工作要点2020年是…. */
const RUN_ON_TITLE =
  /^([^。,;:]{6,70}?(?:工作要点|要点|方案|意见|工作报告|工作计划|工作思路|的通知|若干措施|规划|安排))(?=(?:19|20)\d{2}年(?!度?工作)|为了?(?:深入|全面|贯彻|进一步|切实|认真|加快|落实|确保)|根据|按照|今年是|现将|围绕)/;
/** A notice's title that runs on into its addressee: …的通知区直各单位、各乡镇人民政府：. */
const TITLE_THEN_ADDRESSEE =
  /(?:的(?:通知|意见|方案|决定|函)|报告)(?=(?:各|区直|市直|县直|市|区|县|省|有关)[^。;《:]{0,160}:)/g;
const NUMBER_THEN_TEXT = /[[(](?:19|20)\d{2}[\])]第?\d{1,5}号(?!\))/g;
const ADDRESSEE_END = /(?:各[^。:《]{2,140}|单位|部门|政府):/;
/** Signature and date between two sentences: …落实。某某办公室2015年4月28日. */
const SIGNATURE_RUN_IN = /[。》)]([\u4e00-\u9fff]{2,30})(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?!起|前|在|,|印发)/;

/** Cuts in what stands before the first number: where title, number, addressee and signature end. */
function headCuts(half: string, piece: Span): number[] {
  const [from, to] = piece;
  const head = half.slice(from, Math.min(to, from + 3000));
  const cuts = new Set(breaksAtSpaces(half, piece));
  for (const match of head.matchAll(NUMBER_THEN_TEXT)) cuts.add(from + match.index + match[0].length);
  for (const match of head.matchAll(TITLE_THEN_ADDRESSEE)) cuts.add(from + match.index + match[0].length);
  const addressee = ADDRESSEE_END.exec(head);
  if (addressee) cuts.add(from + addressee.index + addressee[0].length);
  const signature = SIGNATURE_RUN_IN.exec(head);
  if (signature) {
    cuts.add(from + signature.index + 1);
    cuts.add(from + signature.index + signature[0].length);
  }
  const starts = [from, ...[...cuts].sort((a, b) => a - b)];
  starts.forEach((start, index) => {
    const title = RUN_ON_TITLE.exec(half.slice(start, starts[index + 1] ?? to).trimStart());
    const lead = half.slice(start, to).length - half.slice(start, to).trimStart().length;
    if (title?.[1]) cuts.add(start + lead + title[1].length);
  });
  return [...cuts];
}

/** Cuts in what stands after the last number: at spaces, after its duty bracket, before the signature. */
function tailCuts(half: string, piece: Span): number[] {
  const cuts = breaksAtSpaces(half, piece);
  const tail = half.slice(piece[0], piece[1]);
  const duty =
    /(?:负责|牵头|配合|参与|落实)\)(?=各(?:地区|部门|级|单位|有关|县|市|区|镇|乡)|本(?:意见|方案|通知))/.exec(tail);
  if (duty) cuts.push(piece[0] + duty.index + duty[0].length);
  const signature = /。[\u4e00-\u9fff]{2,30}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:\([^)]{2,20}\))?$/.exec(tail);
  if (signature) cuts.push(piece[0] + signature.index + 1);
  return cuts;
}

/**
 * Paragraphs of a line that holds a whole document without line breaks, cut before each number of the outline;
 * the line itself when it is an ordinary paragraph.
 */
export function splitFlattened(half: string, line: Span): Span[] {
  if (line[1] - line[0] < SHORTEST) return [line];
  const markers = trusted(sequentialMarkers(half, line));
  if (markers.length === 0) return [line];
  const starts = markers.map(({ at }) => at);
  const first = starts[0] ?? line[1];
  const last = starts[starts.length - 1] ?? line[0];
  const cuts = new Set<number>([...starts, ...headCuts(half, [line[0], first]), ...tailCuts(half, [last, line[1]])]);
  const sorted = [...cuts].filter((at) => at > line[0] && at < line[1]).sort((a, b) => a - b);
  return [line[0], ...sorted].map((start, index) => [start, sorted[index] ?? line[1]]);
}

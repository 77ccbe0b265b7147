import { textWidth } from './text-width.js';

/** Characters of 2号 that fit one line of the 版心. */
export const titleCharsPerLine = 20;

/** 小标宋 is no half-width face: its capitals and the like are about 0.72 em, other Latin a little over half. */
function titleWidth(line: string): number {
  const latin = line.match(/[\x20-\x7e]/g) ?? [];
  return textWidth(line) + latin.reduce((sum, one) => sum + (/[A-Z%@mw&]/.test(one) ? 0.22 : 0.06), 0);
}

/** A title may not begin a line with these (clause 7.3.1 and the rules of line starts). */
const notAtStart = /^[的之与和及或、，。；：！？》）〉」』”’—…·]/;
const notAtEnd = /[《（〈「『“‘—·]$/;
/** Good places by sense: before 关于, behind the action word, behind a marked-off part. */
const goodBefore = /^(关于|的通知|任务分解|工作要点)/;
const goodAfter = /(关于|印发|转发|做好|开展|征求|对|和|及|与|、|》|的)$/;
/** Never inside one of these, which a dictionary of words takes apart. */
const whole =
  /第[一二三四五六七八九十百0-9]+(?:季度|批|次|届|轮|期|阶段)|任务分解|工作要点|征求意见|经济开发区|管理委员会|办公室/g;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title by sense into balanced lines: 梯形 or 菱形, never a line that starts with 的 or a closing mark, never one
 * or two characters alone (clause 7.3.1). A line feed in the title is the clerk's own break and is kept; a final 。 goes.
 */
export function titleLines(title: string, perLine: number = titleCharsPerLine): string[] {
  return title
    .trim()
    .replace(/[。．；;]+$/, '')
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => linesBySense(part, perLine, titleWidth));
}

/**
 * Breaks any text that is wider than a line into balanced lines by the same rules; `widthOf` measures in characters. A text
 * that fits stays one line.
 */
export function linesBySense(text: string, perLine: number, widthOf: Width = textWidth): string[] {
  const count = Math.ceil(widthOf(text) / perLine);
  if (count <= 1) return [text];
  // A tight text may need one line more than its width says, because breaks stand only between words; or be better in it.
  const fitting = [count, count + 1].flatMap((lines) => best(text, lines, { perLine, widthOf }) ?? []);
  const [first, second] = fitting;
  if (first === undefined) return chop(text, perLine, widthOf);
  return second !== undefined && second.cost + extraLine < first.cost ? [...second.lines] : [...first.lines];
}

/** Measures a line in characters. */
type Width = (line: string) => number;

/** What one line more than needed costs. */
const extraLine = 20;

interface Candidate {
  readonly lines: readonly string[];
  readonly cost: number;
}

interface Measure {
  readonly perLine: number;
  readonly widthOf: Width;
}

/** The cheapest division into `count` lines, or null when no division fits the line. */
function best(text: string, count: number, { perLine, widthOf }: Measure): Candidate | null {
  const breaks = breakCosts(text, perLine);
  let cheapest: Candidate | null = null;
  const visit = (from: number, lines: readonly string[], cost: number): void => {
    if (lines.length === count - 1) {
      const last = text.slice(from);
      if (widthOf(last) > perLine) return;
      const all = [...lines, last];
      const total = cost + shapeCost(all.map(textWidth));
      if (!cheapest || total < cheapest.cost) cheapest = { lines: all, cost: total };
      return;
    }
    for (const [at, breakCost] of breaks) {
      const line = text.slice(from, at);
      if (at > from && widthOf(line) <= perLine) visit(at, [...lines, line], cost + breakCost);
    }
  };
  visit(0, [], 0);
  return cheapest;
}

/** Allowed break positions with what each costs: none inside a word; inside 《》 only where the name fits no line. */
function breakCosts(text: string, perLine: number): Map<number, number> {
  const ends = new Set<number>();
  for (const { index, segment } of words.segment(text)) ends.add(index + segment.length);
  for (const found of text.matchAll(whole)) {
    for (let at = found.index + 1; at < found.index + found[0].length; at++) ends.delete(at);
  }
  const costs = new Map<number, number>();
  for (let at = 3; at <= text.length - 3; at++) {
    const before = text.slice(0, at);
    const after = text.slice(at);
    const splitsNumber = /[0-9A-Za-z.%&-]$/.test(before) && /^[0-9A-Za-z.%&年月日-]/.test(after);
    if (!ends.has(at) || splitsNumber || notAtStart.test(after) || notAtEnd.test(before)) continue;
    const isGood = goodBefore.test(after) || goodAfter.test(before);
    costs.set(at, (isGood ? 0 : 12) + (isInsideName(text, at, perLine) ? 40 : 0));
  }
  return costs;
}

/** true inside a 《》 that could stand on one line. */
function isInsideName(text: string, at: number, perLine: number): boolean {
  const open = text.lastIndexOf('《', at - 1);
  const close = text.indexOf('》', open);
  return open >= 0 && close >= at && textWidth(text.slice(open, close + 1)) <= perLine;
}

/** Squares of the differences from the mean, and a price on the shapes that the standard does not want. */
function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0);
  const rectangle = widths.every((width) => width === widths[0]) ? 30 : 0;
  const hourglass = widths.some((width, index) => {
    const left = widths[index - 1];
    const right = widths[index + 1];
    return left !== undefined && right !== undefined && width < left && width < right;
  });
  return uneven + rectangle + (hourglass ? 60 : 0) + (Math.min(...widths) < 3 ? 1000 : 0);
}

/** Last resort for a text without any allowed break: full lines. */
function chop(text: string, perLine: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (widthOf(line + character) > perLine) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

import { textWidth } from './text-width.js';

/** Characters of 2号 that fit one line of the 版心. */
export const titleCharsPerLine = 20;

/** Digits of many faces are wider than half an em: a line that is full by count would turn over. */
function titleWidth(line: string): number {
  return textWidth(line) + 0.06 * (line.match(/[\x20-\x7e]/g)?.length ?? 0);
}

/** A title may not begin a line with these (clause 7.3.1 and the rules of line starts). */
const notAtStart = /^[的之与和及或、，。；：！？》）〉」』”’]/;
const notAtEnd = /[《（〈「『“‘]$/;
/** Good places by sense: before 关于, behind the action word, behind a marked-off part. */
const goodBefore = /^(关于|的通知|任务分解|工作要点)/;
const goodAfter = /(关于|印发|转发|做好|开展|征求|对|和|及|与|、|》|的)$/;
/** Never inside one of these words. */
const whole =
  /关于|印发|转发|通知|通报|任务|分解|责任|工作|要点|重点|征求|意见|督办|催报|进展|情况|落实|推进|管理|委员会|办公室|经济|开发区|政府|人民|年度?/g;

/**
 * Breaks a title by sense into balanced lines: 梯形 or 菱形, never a line that starts with 的 or a closing mark, never one
 * or two characters alone (clause 7.3.1). A line feed in the title is the clerk's own break and is kept.
 */
export function titleLines(title: string, perLine: number = titleCharsPerLine): string[] {
  return title
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => breakPart(part, perLine));
}

function breakPart(text: string, perLine: number): string[] {
  const count = Math.ceil(titleWidth(text) / perLine);
  if (count <= 1) return [text];
  // A tight title may need one line more than its width says, because breaks stand only between words.
  for (const lines of [count, count + 1]) {
    const found = best(text, lines, perLine);
    if (found) return found;
  }
  return chop(text, perLine);
}

interface Candidate {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The cheapest division into `count` lines, or null when no division fits the line. */
function best(text: string, count: number, perLine: number): string[] | null {
  const breaks = breakCosts(text);
  let cheapest: Candidate | null = null;
  const visit = (from: number, lines: readonly string[], cost: number): void => {
    if (lines.length === count - 1) {
      const last = text.slice(from);
      if (titleWidth(last) > perLine) return;
      const all = [...lines, last];
      const total = cost + shapeCost(all.map(textWidth));
      if (!cheapest || total < cheapest.cost) cheapest = { lines: all, cost: total };
      return;
    }
    for (const [at, breakCost] of breaks) {
      const line = text.slice(from, at);
      if (at > from && titleWidth(line) <= perLine) visit(at, [...lines, line], cost + breakCost);
    }
  };
  visit(0, [], 0);
  return (cheapest as Candidate | null)?.lines.slice() ?? null;
}

/** Allowed break positions with what each costs. */
function breakCosts(text: string): Map<number, number> {
  const inside = new Set<number>();
  for (const found of text.matchAll(whole)) {
    for (let at = found.index + 1; at < found.index + found[0].length; at++) inside.add(at);
  }
  const costs = new Map<number, number>();
  for (let at = 3; at <= text.length - 3; at++) {
    const before = text.slice(0, at);
    const after = text.slice(at);
    const splitsNumber = /[0-9A-Za-z.%]$/.test(before) && /^[0-9A-Za-z.%年月日]/.test(after);
    if (inside.has(at) || splitsNumber || notAtStart.test(after) || notAtEnd.test(before)) continue;
    costs.set(at, goodBefore.test(after) || goodAfter.test(before) ? 0 : 12);
  }
  return costs;
}

/** Squares of the differences from the mean, and a price on the shapes that the standard does not want. */
function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0);
  const rectangle = widths.every((width) => width === widths[0]) ? 6 : 0;
  const hourglass = widths.some((width, index) => {
    const left = widths[index - 1];
    const right = widths[index + 1];
    return left !== undefined && right !== undefined && width < left && width < right;
  });
  return uneven + rectangle + (hourglass ? 60 : 0) + (Math.min(...widths) < 3 ? 1000 : 0);
}

/** Last resort for a text without any allowed break: full lines. */
function chop(text: string, perLine: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (titleWidth(line + character) > perLine) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

import { toHalfWidth } from '../text/half-width.js';
import { readDuty } from './read-duty.js';
import { undecidedUnits } from './rules/record-rules.js';
import { looksLikeUnit, splitUnits } from './unit-list.js';

/** Units of a table cell in their order, in the width in which they are written. */
export interface WrittenUnits {
  readonly lead: string[];
  readonly support: string[];
}

/** 市民政局（牵头）: the unit that leads is marked behind its name. */
const markedLead = /\((?:牵头|主办|牵头单位|牵头部门|主要责任单位)\)/;

/** Reads a cell such as `经济发展局、财政局`, or `A（牵头）、B`, or `A牵头，B配合`, also with a unit on each line. */
export function splitWrittenUnits(cell: string): WrittenUnits {
  const half = toHalfWidth(cell);
  const list = joinLines(half);
  const asWritten = (names: readonly string[]) =>
    names.map((name) => originalOf(cell, half, name)).filter((name) => !undecidedUnits.test(name));
  if (markedLead.test(list)) {
    const [lead, support] = splitMarked(list);
    return { lead: asWritten(lead), support: asWritten(support) };
  }
  const duty = readDuty(list, false);
  return { lead: asWritten(duty.lead), support: asWritten(duty.support) };
}

/** A blank or line end divides two names when both sides are whole ones, else a name was wrapped in a narrow column. */
function joinLines(half: string): string {
  return half
    .trim()
    .split(/\s+/)
    .reduce((list, word) => {
      const before = list.split(/[、,;]/).pop() ?? '';
      const after = word.split(/[、,;]/)[0] ?? '';
      return list + (looksLikeUnit(before) && looksLikeUnit(after) ? '、' : '') + word;
    });
}

function splitMarked(list: string): [lead: string[], support: string[]] {
  const parts = list.split(/[、,;]/);
  const names = (marked: boolean) =>
    parts
      .filter((part) => markedLead.test(part) === marked)
      .flatMap((part) => splitUnits(part.replace(markedLead, '')));
  return [names(true), names(false)];
}

/** The recogniser works in half width, character for character; the clerk's own brackets come back by place. */
function originalOf(cell: string, half: string, name: string): string {
  const at = half.indexOf(name);
  return at < 0 ? name : cell.slice(at, at + name.length);
}

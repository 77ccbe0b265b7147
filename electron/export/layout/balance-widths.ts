import { naturalWidth, roomyWidth } from './character-width.js';
import type { ColumnRule } from './column-rules.js';

/** What a column asks for, in em. */
export interface Demand {
  readonly min: number;
  readonly max: number;
  /** Typical width of the column's text on one line. */
  readonly need: number;
}

/** The type that widths in em are reckoned in. */
export interface CellType {
  readonly sizePt: number;
  /** What a cell loses at its left and right together. */
  readonly cellPaddingPt: number;
}

/** This part of the rows, those with least text, decides: a few much longer texts do not widen a column for all. */
const usualPart = 0.9;

/** What a column of these texts asks for within its rule. */
export function demandOfTexts(texts: readonly string[], rule: ColumnRule): Demand {
  const widths = texts.map(roomyWidth);
  const longestName = Math.max(0, ...texts.flatMap((text) => text.split('、')).map(roomyWidth));
  const usual = usualWidth(widths);
  const min = clamp(longestName, rule.min, rule.name);
  const max = clamp(usual, min, rule.max);
  return { min, max, need: rootMeanSquare(texts.map((text) => Math.min(naturalWidth(text), usual))) };
}

/** The width that all but the few longest texts of a column keep within; empty cells do not count. */
function usualWidth(widths: readonly number[]): number {
  const written = widths.filter((width) => width > 0).sort((one, other) => one - other);
  return written[Math.ceil(written.length * usualPart) - 1] ?? 0;
}

/**
 * Widths in points which together fill `availablePt`, chosen so that every column takes about the same number of lines
 * (width = need / lines), within each column's limits: that gives the lowest rows. Room that nobody asked for goes to the
 * column `widest`; a lack is shared by all.
 */
export function balanceWidths(
  demands: readonly Demand[],
  availablePt: number,
  { sizePt, cellPaddingPt }: CellType,
  widest: number,
): number[] {
  const ems = availablePt / sizePt - (demands.length * cellPaddingPt) / sizePt;
  const widths = balance(demands, ems);
  spendRest(widths, widest, ems);
  return widths.map((width) => width * sizePt + cellPaddingPt);
}

/** Looks for the number of lines at which the columns together are `total` wide. */
function balance(demands: readonly Demand[], total: number): number[] {
  const at = (lines: number): number[] => demands.map(({ min, max, need }) => clamp(need / lines, min, max));
  let few = 0.01;
  let many = 10_000;
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(few * many);
    if (sum(at(middle)) > total) few = middle;
    else many = middle;
  }
  return at(many);
}

/** A column as narrow as this is not made narrower for lack of room: its numbers would be broken. */
const keptEm = 3;

function spendRest(widths: number[], widest: number, total: number): void {
  const rest = total - sum(widths);
  if (rest < 0) {
    const narrow = sum(widths.filter((width) => width <= keptEm));
    const factor = total > narrow ? (total - narrow) / (sum(widths) - narrow) : 0;
    for (const [index, width] of widths.entries()) {
      widths[index] = factor === 0 ? (width * total) / sum(widths) : width <= keptEm ? width : width * factor;
    }
    return;
  }
  widths[widest] = (widths[widest] ?? 0) + rest;
}

function rootMeanSquare(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.sqrt(sum(values.map((value) => value * value)) / values.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value, not below `min` and, as far as that allows, not above `max`. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), Math.max(min, max));
}

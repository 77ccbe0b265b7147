import type { Indicator } from '../model/parsed-plan.js';

/** A value in the smallest unit of its kind, so that 3800万元 and 0.38亿元 can be compared. */
export interface Amount {
  readonly value: number;
  /** The unit without 万 and 亿: 元, 亩, 个. */
  readonly unit: string;
}

const SCALES: readonly (readonly [prefix: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
];

/** The amount of an indicator; null for a pure rate. */
export function amountOf({ value, unit }: Pick<Indicator, 'value' | 'unit'>): Amount | null {
  if (value === null) return null;
  const written = unit ?? '';
  const scale = SCALES.find(([prefix]) => written.startsWith(prefix));
  return scale ? { value: value * scale[1], unit: written.slice(scale[0].length) } : { value, unit: written };
}

/** True when two sums differ by more than rounding. */
export function isMore(a: number, b: number): boolean {
  return a - b > Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}

import type { BreakdownColumn } from '../../../shared/model/breakdown.js';
import { findLayout, layoutSchema, offeredLayout, type Layout, type LayoutId } from '../../../shared/model/layout.js';

/** What the clerk last made of each 样式, by its id, as stored: read again with `ownLayout`. */
export type LayoutMemory = Readonly<Partial<Record<LayoutId, unknown>>>;

/** The preset as the window offers it. Mark and full-width marks are about the paper, not about its look: they stay. */
export function presetFor(id: LayoutId, { mark, fullWidth }: Pick<Layout, 'mark' | 'fullWidth'>): Layout | null {
  const preset = findLayout(id);
  return preset ? { ...offeredLayout(preset.layout), mark, fullWidth } : null;
}

/** The 样式 as the clerk left it, or the preset where she never changed it. */
export function ownLayout(memory: LayoutMemory, id: LayoutId, paper: Pick<Layout, 'mark' | 'fullWidth'>) {
  const kept = layoutSchema.safeParse(memory[id]);
  if (!kept.success || kept.data.id !== id) return presetFor(id, paper);
  const { mark, fullWidth } = paper;
  return { ...kept.data, mark, fullWidth };
}

/** Whether columns, words, order or direction differ from the preset's. */
export function differsFromPreset(layout: Layout): boolean {
  const preset = presetFor(layout.id, layout);
  return preset !== null && look(layout) !== look(preset);
}

function look({ columns, headings, grouping, form, indicatorsFirst, orientation }: Layout): string {
  const words = Object.entries(headings).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ columns, words, grouping, form, indicatorsFirst, orientation });
}

/** The layout after the clerk has left a heading's field: an empty word gives way to the preset's, or to the usual one. */
export function headingLeft(layout: Layout, column: BreakdownColumn): Layout {
  const typed = layout.headings[column];
  const word = typed?.trim();
  if (typed === undefined || (word === typed && word !== '')) return layout;
  const headings = { ...layout.headings };
  const next = word || findLayout(layout.id)?.layout.headings[column];
  if (next === undefined) delete headings[column];
  else headings[column] = next;
  return { ...layout, headings };
}

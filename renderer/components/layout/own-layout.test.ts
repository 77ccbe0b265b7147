import { expect, it } from 'vitest';
import { layoutPresets, type Layout, type LayoutId } from '../../../shared/model/layout.js';
import { differsFromPreset, headingLeft, ownLayout, presetFor } from './own-layout.js';

const paper = { mark: '内部资料', fullWidth: false };

function preset(id: LayoutId): Layout {
  const found = presetFor(id, paper);
  if (!found) throw new Error(id);
  return found;
}

it('offers every preset unchanged at first, with the mark and the punctuation of the paper at hand', () => {
  for (const { id } of layoutPresets) {
    const offered = ownLayout({}, id, paper);
    expect(offered).toMatchObject({ id, ...paper });
    expect(offered && differsFromPreset(offered)).toBe(false);
  }
});

it('gives a preset back as it was left, apart from what belongs to the paper', () => {
  const own = { ...preset('table'), headings: { text: '重点任务' }, mark: '征求意见稿', fullWidth: true };
  expect(ownLayout({ table: own }, 'table', paper)).toEqual({ ...own, ...paper });
  expect(ownLayout({ table: own }, 'list', paper)).toEqual(preset('list'));
});

it('falls back to the preset when what was kept cannot be read', () => {
  expect(ownLayout({ table: { id: 'table', columns: [] } }, 'table', paper)).toEqual(preset('table'));
  expect(ownLayout({ table: preset('list') }, 'table', paper)).toEqual(preset('table'));
});

it('tells a changed look from the preset, but not a mark or the punctuation', () => {
  const table = preset('table');
  expect(differsFromPreset({ ...table, columns: [...table.columns].reverse() })).toBe(true);
  expect(differsFromPreset({ ...table, headings: { ...table.headings, text: '工作内容' } })).toBe(true);
  expect(differsFromPreset({ ...table, orientation: 'portrait' })).toBe(true);
  expect(differsFromPreset({ ...table, mark: '', fullWidth: true })).toBe(false);
});

it('puts the usual word where a heading was left empty, and takes spaces off typed words', () => {
  const table = preset('table');
  const left = (headings: Layout['headings'], column: 'text' | 'deadline') =>
    headingLeft({ ...table, headings }, column).headings;
  expect(left({ text: ' ' }, 'text')).toEqual({ text: '重点工作' });
  expect(left({ deadline: '' }, 'deadline')).toEqual({});
  expect(left({ text: ' 任务 ' }, 'text')).toEqual({ text: '任务' });
  expect(headingLeft(table, 'deadline')).toBe(table);
});

import { describe, expect, it } from 'vitest';
import type { GridColumn } from './grid-types.js';
import { applyView, arrangeColumns, emptyValue, filterChoices, moveColumn } from './grid-view.js';

interface Row {
  readonly id: number;
  readonly units: readonly string[];
}
const units: GridColumn<Row> = {
  id: 'units',
  title: '单位',
  width: 100,
  text: (row) => row.units.join('、'),
  values: (row) => row.units,
};
const number: GridColumn<Row> = {
  id: 'n',
  title: '序号',
  width: 40,
  frozen: true,
  text: (row) => String(row.id),
  sortKey: (row) => row.id,
};
const rows: readonly Row[] = [
  { id: 2, units: ['招商局', '财政局'] },
  { id: 1, units: [] },
  { id: 10, units: ['财政局'] },
];

describe('filter and sort', () => {
  it('lists every unit of a cell once, empty cells last', () => {
    expect(filterChoices(units, rows)).toEqual([
      { value: '财政局', count: 2 },
      { value: '招商局', count: 1 },
      { value: emptyValue, count: 1 },
    ]);
  });
  it('keeps a row when one of its units is chosen', () => {
    const view = { sort: null, filters: { units: ['招商局', emptyValue] } };
    expect(applyView(rows, [units], view).map((row) => row.id)).toEqual([2, 1]);
  });
  it('sorts numbers as numbers and keeps empty cells last in both directions', () => {
    const sorted = (columnId: string, descending: boolean) =>
      applyView(rows, [units, number], { sort: { columnId, descending }, filters: {} }).map((row) => row.id);
    expect(sorted('n', false)).toEqual([1, 2, 10]);
    expect(sorted('units', true)).toEqual([2, 10, 1]);
  });
});

describe('columns', () => {
  it('come in the order and width that were left, frozen ones first, new ones at the end', () => {
    const other: GridColumn<Row> = { id: 'x', title: '新', width: 80, text: () => '' };
    const arranged = arrangeColumns([number, units, other], { order: ['units', 'n'], widths: { units: 222 } });
    expect(arranged.map((column) => [column.id, column.width])).toEqual([
      ['n', 40],
      ['units', 222],
      ['x', 80],
    ]);
  });
  it('move in front of another one or to the end', () => {
    expect(moveColumn(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(moveColumn(['a', 'b', 'c'], 'a', null)).toEqual(['b', 'c', 'a']);
  });
});

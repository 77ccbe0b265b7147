import { describe, expect, it } from 'vitest';
import { planFillAll, planFillDown, planPaste, textsOf, type ShownCells } from './cell-edits.js';
import type { GridColumn } from './grid-types.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

const columns: readonly GridColumn<Row>[] = [
  { id: 'id', title: '序号', width: 50, readOnly: true, text: (row) => row.id },
  { id: 'text', title: '任务', width: 200, text: (row) => row.text },
  { id: 'unit', title: '单位', width: 100, text: (row) => row.unit },
];
const rows: readonly Row[] = [
  { id: '1', text: '甲', unit: '招商局' },
  { id: '2', text: '乙', unit: '' },
  { id: '3', text: '丙', unit: '' },
  { id: '4', text: '丁', unit: '' },
];
const cells: ShownCells<Row> = { rows, columns, rowKey: (row) => row.id };
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('copying', () => {
  it('gives the texts of the range', () => {
    expect(textsOf(cells, range(0, 1, 1, 2))).toEqual([
      ['甲', '招商局'],
      ['乙', ''],
    ]);
  });
});

describe('pasting', () => {
  it('fills the whole selection with one copied cell', () => {
    const plan = planPaste(cells, range(1, 2, 3, 2), [['财政局']]);
    expect(plan.edits.map((edit) => edit.rowKey)).toEqual(['2', '3', '4']);
  });
  it('repeats a block over a selection that is a multiple of it', () => {
    const plan = planPaste(cells, range(0, 2, 3, 2), [['一'], ['二']]);
    expect(plan.edits.map((edit) => edit.text)).toEqual(['一', '二', '一', '二']);
  });
  it('puts a larger block in from the first cell and says how many rows found no place', () => {
    const plan = planPaste(cells, range(2, 2), [['一'], ['二'], ['三'], ['四'], ['五']]);
    expect(plan.edits).toHaveLength(2);
    expect(plan.rowsLeftOut).toBe(3);
    expect(plan.range).toEqual(range(2, 2, 3, 2));
  });
  it('leaves locked columns alone and counts them', () => {
    const plan = planPaste(cells, range(0, 0), [['9', '新']]);
    expect(plan.edits).toEqual([{ rowKey: '1', columnId: 'text', text: '新' }]);
    expect(plan.readOnlySkipped).toBe(1);
  });
  it('writes nothing where the text is already there', () => {
    expect(planPaste(cells, range(0, 2), [['招商局']]).edits).toEqual([]);
  });
});

describe('filling', () => {
  it('takes the first row of the range down', () => {
    expect(planFillDown(cells, range(0, 2, 2, 2))).toEqual([
      { rowKey: '2', columnId: 'unit', text: '招商局' },
      { rowKey: '3', columnId: 'unit', text: '招商局' },
    ]);
  });
  it('takes the row above into a single row', () => {
    expect(planFillDown(cells, range(1, 2))).toEqual([{ rowKey: '2', columnId: 'unit', text: '招商局' }]);
  });
  it('does nothing in the first row', () => {
    expect(planFillDown(cells, range(0, 2))).toEqual([]);
  });
  it('clears every cell that has a text', () => {
    expect(planFillAll(cells, range(0, 1, 1, 2), '')).toHaveLength(3);
  });
});

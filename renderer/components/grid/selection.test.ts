import { describe, expect, it } from 'vitest';
import { clampSelection, moveBy, rangeOf, selectCell, selectRange, stepCell } from './selection.js';

const size = { rows: 3, columns: 4 };

describe('selection', () => {
  it('stops at the borders', () => {
    expect(moveBy(selectCell({ row: 0, column: 0 }), { rows: -1, columns: -1 }, size, false).active).toEqual({
      row: 0,
      column: 0,
    });
  });
  it('grows from the anchor with Shift and shrinks back', () => {
    const grown = moveBy(selectCell({ row: 1, column: 1 }), { rows: 1, columns: 2 }, size, true);
    expect(rangeOf(grown)).toEqual({ top: 1, bottom: 2, left: 1, right: 3 });
    const back = moveBy(grown, { rows: -2, columns: -3 }, size, true);
    expect(rangeOf(back)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
    expect(back.active).toEqual({ row: 1, column: 1 });
  });
  it('goes on to the next row with Tab in the last column', () => {
    expect(stepCell(selectCell({ row: 0, column: 3 }), 'column', false, size).active).toEqual({ row: 1, column: 0 });
  });
  it('goes round inside a range with Tab and Enter', () => {
    const range = selectRange({ row: 0, column: 1 }, { row: 1, column: 2 });
    const tabbed = stepCell(stepCell(range, 'column', false, size), 'column', false, size);
    expect(tabbed.active).toEqual({ row: 1, column: 1 });
    const entered = stepCell(stepCell(range, 'row', false, size), 'row', false, size);
    expect(entered.active).toEqual({ row: 0, column: 2 });
    expect(stepCell(range, 'row', true, size).active).toEqual({ row: 1, column: 2 });
    expect(rangeOf(entered)).toEqual(rangeOf(range));
  });
  it('stays inside a table that became smaller', () => {
    expect(clampSelection(selectCell({ row: 9, column: 9 }), size).active).toEqual({ row: 2, column: 3 });
  });
});

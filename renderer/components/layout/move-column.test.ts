import { expect, it } from 'vitest';
import { moveColumn } from './move-column.js';

it('moves a column forwards and backwards and leaves the others in order', () => {
  expect(moveColumn(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moveColumn(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moveColumn(['a', 'b'], 'x', 0)).toEqual(['a', 'b']);
});

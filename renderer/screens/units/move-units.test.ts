import { expect, it } from 'vitest';
import { moveUnits } from './move-units.js';

it('moves the chosen units by one place as a block', () => {
  expect(moveUnits(['a', 'b', 'c', 'd'], ['b', 'c'], -1)).toEqual(['b', 'c', 'a', 'd']);
  expect(moveUnits(['a', 'b', 'c', 'd'], ['b', 'c'], 1)).toEqual(['a', 'd', 'b', 'c']);
});

it('gathers scattered units beside the first or last of them', () => {
  expect(moveUnits(['a', 'b', 'c', 'd'], ['b', 'd'], -1)).toEqual(['b', 'd', 'a', 'c']);
});

it('leaves them at the end of the list, and everything where nothing is chosen', () => {
  expect(moveUnits(['a', 'b'], ['a'], -1)).toEqual(['a', 'b']);
  expect(moveUnits(['a', 'b'], ['b'], 1)).toEqual(['a', 'b']);
  expect(moveUnits(['a', 'b'], [], 1)).toEqual(['a', 'b']);
});

import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../shared/testing/plan-builder.js';
import { placeBeside, placeOneStep } from './move-rows.js';
import { rowMaker } from './task-row.js';

const { tasks, source } = snapshotOf({
  '一、抓产业': ['task:引进项目。', 'task:办好会展。'],
  '二、抓民生': ['task:修路。', 'task:架桥。'],
});
const rows = rowMaker()({ tasks, source, suggestions: [], isKnown: () => true });
const id = (at: number): string => tasks[at]?.id ?? '';
const section = (at: number): number | null => tasks[at]?.section ?? null;

describe('moving rows one step', () => {
  it('passes one neighbour inside a 方面', () => {
    expect(placeOneStep(rows, [id(1)], -1)).toEqual({ beforeTaskId: id(0), section: section(0) });
    expect(placeOneStep(rows, [id(2)], 1)).toEqual({ beforeTaskId: null, section: section(3) });
    expect(placeOneStep(rows, [id(0)], 1)).toEqual({ beforeTaskId: id(2), section: section(0) });
  });
  it('enters the next 方面 at its near end without passing a row', () => {
    expect(placeOneStep(rows, [id(1)], 1)).toEqual({ beforeTaskId: id(2), section: section(2) });
    expect(placeOneStep(rows, [id(2), id(3)], -1)).toEqual({ beforeTaskId: null, section: section(1) });
  });
  it('stays at the ends of the table', () => {
    expect(placeOneStep(rows, [id(0), id(1)], -1)).toBeNull();
    expect(placeOneStep(rows, [id(3)], 1)).toBeNull();
    expect(placeOneStep(rows, [], 1)).toBeNull();
  });
});

it('drops rows above or below another, under its 方面', () => {
  expect(placeBeside(rows, { rowKey: id(2), below: false })).toEqual({ beforeTaskId: id(2), section: section(2) });
  expect(placeBeside(rows, { rowKey: id(1), below: true })).toEqual({ beforeTaskId: id(2), section: section(1) });
  expect(placeBeside(rows, { rowKey: 'gone', below: true })).toBeNull();
});

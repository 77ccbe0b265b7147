import { expect, it } from 'vitest';
import { snapshotOf } from '../testing/plan-builder.js';
import type { Task } from '../model/task.js';
import { coverage } from './coverage.js';

const snapshot = snapshotOf({
  '一、招商': ['title:标题。', 'task:一。', 'task:二。', 'indicator:三。', 'background:四。', 'undecided:五。'],
});

it('gives every sentence of the body exactly one place, titles apart', () => {
  const counted = coverage(snapshot.sentences, snapshot.tasks);
  expect(counted).toMatchObject({ total: 5, decided: 4, undecided: 1, orphans: [] });
  expect(Object.values(counted.places).reduce((a, b) => a + b)).toBe(counted.total);
});

it('counts a sentence joined into another task as merged', () => {
  const [first] = snapshot.tasks;
  const merged = [{ ...(first as Task), sentences: [1, 2] }];
  expect(coverage(snapshot.sentences, merged).places).toMatchObject({ task: 1, merged: 1 });
});

it('says so when a sentence of kind task has lost its task', () => {
  const counted = coverage(snapshot.sentences, snapshot.tasks.slice(1));
  expect(counted).toMatchObject({ undecided: 2, orphans: [1] });
});

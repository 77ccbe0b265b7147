import { expect, it } from 'vitest';
import type { MemoryFile } from '../../shared/model/memory-file.js';
import { ok } from '../../shared/result.js';
import { testContext } from '../testing/test-context.js';
import { breakdownMemory } from './breakdown-memory.js';
import { memoryFiles, openMemoryFile, removeMemoryFile } from './memory-files.js';

const file: MemoryFile = {
  name: '2019年分解表.xlsx',
  title: '2019年工作要点',
  planYear: 2019,
  rows: [{ text: '抓招商', leadUnits: ['招商局'], supportUnits: [], source: '2019年第1项' }],
};

it('feeds the suggestions with the breakdown that was opened, once, until it is removed', async () => {
  const context = await testContext({ 'memory.open': () => ok(file) });
  await openMemoryFile(context);
  await openMemoryFile(context);
  expect(await breakdownMemory(context.repository, 'plan')).toEqual(file.rows);
  await removeMemoryFile(context, file.name);
  expect(await breakdownMemory(context.repository, 'plan')).toEqual([]);
});

it('keeps nothing when the clerk cancels', async () => {
  const context = await testContext({ 'memory.open': () => ok(null) });
  expect(await openMemoryFile(context)).toEqual(ok(null));
  expect(await memoryFiles(context.repository)).toEqual([]);
});

import { expect, it } from 'vitest';
import { countingIds, snapshotOf } from '../testing/plan-builder.js';
import { mergeTasks } from './merge-tasks.js';
import { clauseOffsets, splitTask } from './split-task.js';

const clauses = '引进项目25个，年底前完成；培育企业（含规上；限上）12家；新增投资5亿元。';

function plan(deadline = { words: '年底前', date: '2020-12-31' }) {
  const snapshot = snapshotOf({ '一、招商': [`task:${clauses}`, 'task:做好服务。'] }, [], () => ({
    leadUnits: ['招商局'],
    deadline,
  }));
  const [task, other] = snapshot.tasks;
  if (!task || !other) throw new Error('no task');
  return { task, other, source: { text: snapshot.source.document.text, sentences: snapshot.sentences } };
}

it('splits by 分句 outside of brackets, each part with its own piece of the source', () => {
  const { task, source } = plan();
  const parts = splitTask(task, clauseOffsets(task.text), source, countingIds('part'));
  expect(parts.map(({ text }) => text)).toEqual([
    '引进项目25个，年底前完成；',
    '培育企业（含规上；限上）12家；',
    '新增投资5亿元。',
  ]);
  expect(parts.map(({ spans }) => spans.map(([start, end]) => source.text.slice(start, end)).join(''))).toEqual(
    parts.map(({ text }) => text),
  );
  expect(parts.map(({ id }) => id)).toEqual([task.id, 'part-1', 'part-2']);
  expect(parts.every(({ sentences, leadUnits }) => sentences[0] === 0 && leadUnits[0] === '招商局')).toBe(true);
});

it('leaves a deadline that the words name with the part that names it, and gives a typed one to all', () => {
  const { task, source } = plan();
  const offsets = clauseOffsets(task.text);
  const days = splitTask(task, offsets, source, countingIds()).map(({ deadline }) => deadline?.words ?? '');
  expect(days).toEqual(['年底前', '', '']);
  const typed = { ...task, deadline: { words: '全年', date: '2020-12-31' } };
  expect(splitTask(typed, offsets, source, countingIds()).every(({ deadline }) => deadline?.words === '全年')).toBe(
    true,
  );
});

it('keeps the whole source with every part of a reworded task', () => {
  const { task, source } = plan();
  const parts = splitTask({ ...task, text: '引进项目。培育企业。' }, [5], source, countingIds());
  expect(parts.map(({ text, spans }) => [text, spans])).toEqual([
    ['引进项目。', task.spans],
    ['培育企业。', task.spans],
  ]);
});

it('has nothing to split where an offset cuts nothing off', () => {
  const { task, source } = plan();
  expect(splitTask(task, [0, task.text.length, 999], source, countingIds())).toEqual([task]);
});

it('merges what was split to what it was before', () => {
  const { task, source } = plan({ words: '全年', date: '2020-12-31' });
  const [first, ...others] = splitTask(task, clauseOffsets(task.text), source, countingIds());
  expect(first && mergeTasks(first, others, source.text)).toEqual(task);
});

it('unites sentences, units and texts of merged tasks', () => {
  const { task, other, source } = plan();
  const merged = mergeTasks(task, [{ ...other, leadUnits: ['财政局'], recheck: '数字变化' }], source.text);
  expect(merged).toMatchObject({ leadUnits: ['招商局', '财政局'], sentences: [0, 1], recheck: '数字变化' });
  expect(merged.text).toBe(`${clauses}做好服务。`);
  expect(mergeTasks({ ...task, text: '改写。' }, [other], source.text).text).toBe('改写。做好服务。');
});

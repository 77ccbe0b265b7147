import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../testing/plan-builder.js';
import { bigrams, dice } from '../text/compare-text.js';
import { toComparable } from '../text/half-width.js';
import { nearDuplicates } from './near-duplicates.js';
import { planSearch } from './search-plans.js';
import { random } from './testing/revise.js';

describe('search over plans', () => {
  const city = snapshotOf(
    { '一、招商': ['task:全年引进亿元以上项目２５个。', 'background:面对复杂形势。'] },
    [],
    () => ({
      leadUnits: ['招商局'],
      deadline: { words: '年底前', date: null },
    }),
  );
  const district = snapshotOf({ '一、项目': ['task:全年引进项目25个，开工10个。'] });
  const search = planSearch([city, district]);

  it('finds tasks of all plans whatever the width, and sentences that are no task', () => {
    expect(search('亿元以上项目25个', 10).hits.map(({ kind, number }) => [kind, number])).toEqual([['task', 1]]);
    expect(search('引进 25', 10).total).toBe(2);
    expect(search('复杂形势', 10).hits[0]).toMatchObject({ kind: 'sentence', taskId: null, number: 1 });
  });

  it('wants all words, in any field of one task', () => {
    expect(search('招商局 年底前', 10).total).toBe(1);
    expect(search('招商局 开工', 10).total).toBe(0);
    expect(search('  ', 10)).toEqual({ hits: [], total: 0 });
    expect(search('全年', 1)).toMatchObject({ total: 2, hits: [{ kind: 'task' }] });
  });
});

describe('near-duplicate tasks', () => {
  it('are found across plans, never within one', () => {
    const tasks = [
      { id: '1', origin: '省', text: '深入开展“四送一服”双千工程，帮助企业解难题。' },
      { id: '2', origin: '市', text: '深入开展"四送一服"双千工程，帮助企业解决难题' },
      { id: '3', origin: '市', text: '深入开展四送一服双千工程，帮助企业解难题！' },
      { id: '4', origin: '区', text: '加快推进标准化厂房建设。' },
      { id: '5', origin: '省', text: '加强领导' },
      { id: '6', origin: '市', text: '加强领导' },
    ];
    const groups = nearDuplicates(tasks);
    expect(groups.map(({ tasks: members }) => members.map(({ id }) => id))).toEqual([['1', '2', '3']]);
    expect(groups[0]?.similarity).toBeGreaterThan(0.8);
    expect(nearDuplicates(tasks.slice(1, 3))).toEqual([]);
  });

  it('are all those that a comparison of every pair finds', () => {
    const draw = random(7);
    const words = [
      '加快推进',
      '项目建设',
      '标准化厂房',
      '招商引资',
      '服务企业',
      '年底前',
      '全年完成',
      '亿元以上',
      '科技创新',
      '人才引进',
    ];
    const tasks = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      origin: String(index % 3),
      text: Array.from({ length: 4 }, () => words[Math.floor(draw() * words.length)] ?? '').join('，'),
    }));
    const pairs = tasks.map(({ text }) => bigrams(toComparable(text)));
    const linked = new Set<string>();
    for (const [a, one] of tasks.entries()) {
      for (const [b, other] of tasks.entries()) {
        const alike = dice(pairs[a] ?? new Set(), pairs[b] ?? new Set()) >= 0.7;
        if (one.origin !== other.origin && alike) linked.add(one.id);
      }
    }
    const found = new Set(nearDuplicates(tasks).flatMap((group) => group.tasks.map(({ id }) => id)));
    expect(linked.size).toBeGreaterThan(20);
    expect([...found].sort()).toEqual([...linked].sort());
  });

  it('of 20,000 tasks are found in seconds', () => {
    const draw = random(3);
    const tasks = Array.from({ length: 20_000 }, (_, index) => ({
      id: String(index),
      origin: String(index % 20),
      text: Array.from({ length: 40 }, () => String.fromCharCode(0x4e00 + Math.floor(draw() ** 3 * 3000))).join(''),
    }));
    const copy = tasks
      .slice(0, 500)
      .map((task) => ({ ...task, id: `${task.id}c`, origin: '年', text: `${task.text}等` }));
    const started = performance.now();
    const groups = nearDuplicates([...tasks, ...copy]);
    expect(groups).toHaveLength(500);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});

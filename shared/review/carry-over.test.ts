import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../model/span.js';
import type { Task } from '../model/task.js';
import { splitClauses } from '../text/split-sentences.js';
import { carryOver, type CarryOver } from './carry-over.js';
import { compareDrafts, type Draft } from './compare-drafts.js';
import { draftOf } from './testing/draft-of.js';
import { taskOf } from './testing/task-of.js';

const base = [
  '一、抓招商',
  '1.突出招大引强。全年新引进亿元以上项目25个。拓宽招商渠道，发挥商会作用。',
  '2.加大项目谋划。建立三年滚动计划项目库。谋划一批重大项目，争取专项债券支持；办好现场会。',
];

/** One task per task sentence (or per 分句), ids by number: t1, t2 …; each is led by its own unit. */
function tasksOf(draft: Draft, prefix: string, clauses = false): Task[] {
  const pieces = draft.parsed.sentences.flatMap(({ span, kind, section, item }, index) =>
    kind !== 'task'
      ? []
      : (clauses ? splitClauses(draft.text, span) : [span]).map((own) => ({ own, index, section, item })),
  );
  return pieces.map(({ own, index, section, item }, at) =>
    taskOf({
      id: `${prefix}${at + 1}`,
      planId: prefix,
      order: at + 1,
      sentences: [index],
      spans: [[own[0], own[1]]],
      section,
      item,
      text: sliceSpan(draft.text, own),
      leadUnits: prefix === 't' ? [`单位${at + 1}`] : [],
    }),
  );
}

function revised(lines: readonly string[], oldTasks?: (draft: Draft) => Task[]): CarryOver {
  const [oldDraft, newDraft] = [draftOf(base), draftOf(lines)];
  let made = 0;
  return carryOver({
    oldDraft,
    newDraft,
    pairings: compareDrafts(oldDraft, newDraft),
    oldTasks: oldTasks ? oldTasks(oldDraft) : tasksOf(oldDraft, 't'),
    freshTasks: tasksOf(newDraft, 'n'),
    newId: () => `copy${++made}`,
  });
}

function edited(from: string, to: string): string[] {
  return base.map((line) => line.replace(from, to));
}

/** id, text and lead units of the tasks. */
function rows({ tasks }: CarryOver): string[] {
  return tasks.map(({ id, text, leadUnits }) => `${id} ${text} ${leadUnits.join('、')}`.trim());
}

describe('assignments carried to a revised draft', () => {
  it('stay as they are when nothing changed', () => {
    const result = revised(base);
    expect(rows(result)).toEqual([
      't1 全年新引进亿元以上项目25个。 单位1',
      't2 拓宽招商渠道，发挥商会作用。 单位2',
      't3 建立三年滚动计划项目库。 单位3',
      't4 谋划一批重大项目，争取专项债券支持；办好现场会。 单位4',
    ]);
    expect(result.review).toEqual([]);
    expect(result.tasks.map(({ planId, order }) => [planId, order])).toEqual([1, 2, 3, 4].map((at) => ['n', at]));
  });

  it('follow the new words, and ask to be looked at when the substance changed', () => {
    const result = revised(edited('25个', '30个'));
    expect(rows(result)[0]).toBe('t1 全年新引进亿元以上项目30个。 单位1');
    expect(result.review).toEqual([{ taskId: 't1', why: '数字变化：“25个”改为“30个”，分工需复核' }]);
  });

  it('are copied when a sentence is split', () => {
    const result = revised(edited('重大项目，争取', '重大项目。争取'));
    expect(rows(result).slice(3)).toEqual([
      't4 谋划一批重大项目。 单位4',
      'copy1 争取专项债券支持；办好现场会。 单位4',
    ]);
    expect(result.review.map(({ taskId }) => taskId)).toEqual(['t4', 'copy1']);
  });

  it('are united in order when sentences are merged', () => {
    const result = revised(edited('项目库。谋划', '项目库，谋划'));
    expect(rows(result)[2]).toBe(
      't3 建立三年滚动计划项目库，谋划一批重大项目，争取专项债券支持；办好现场会。 单位3、单位4',
    );
    expect(result.absorbed).toEqual([{ taskId: 't4', into: 't3' }]);
    expect(result.review).toHaveLength(1);
  });

  it('are listed when their sentence is gone', () => {
    const result = revised(edited('拓宽招商渠道，发挥商会作用。', ''));
    expect(result.dropped.map(({ id }) => id)).toEqual(['t2']);
    expect(result.tasks).toHaveLength(3);
  });

  it('leave a new sentence without units, in its place', () => {
    const result = revised(edited('拓宽招商', '开通园区班车。拓宽招商'));
    expect(rows(result).slice(0, 3)).toEqual([
      't1 全年新引进亿元以上项目25个。 单位1',
      'n2 开通园区班车。',
      't2 拓宽招商渠道，发挥商会作用。 单位2',
    ]);
    expect(result.review).toEqual([{ taskId: 'n2', why: '新稿增加，尚未分工' }]);
  });

  it('stay with their 分句', () => {
    const result = revised(edited('办好现场会', '办好现场观摩会'), (draft) => tasksOf(draft, 't', true));
    expect(rows(result).slice(3)).toEqual([
      't4 谋划一批重大项目，争取专项债券支持； 单位4',
      't5 办好现场观摩会。 单位5',
    ]);
  });

  it('take a new sentence into the task of its whole 条', () => {
    const whole = (draft: Draft): Task[] => {
      const [first, second] = tasksOf(draft, 't');
      if (!first || !second) return [];
      return [
        {
          ...first,
          sentences: [...first.sentences, ...second.sentences],
          spans: [...first.spans, ...second.spans],
          text: first.text + second.text,
        },
      ];
    };
    const lines = edited('拓宽招商', '开通园区班车。拓宽招商').slice(0, 2);
    const [oldDraft, newDraft] = [draftOf(base.slice(0, 2)), draftOf(lines)];
    const fresh = tasksOf(newDraft, 'n');
    const result = carryOver({
      oldDraft,
      newDraft,
      pairings: compareDrafts(oldDraft, newDraft),
      oldTasks: whole(oldDraft),
      freshTasks: [
        {
          ...(fresh[0] ?? taskOf({ id: 'n' })),
          sentences: fresh.flatMap(({ sentences }) => sentences),
          spans: fresh.flatMap(({ spans }) => spans),
        },
      ],
      newId: () => 'never',
    });
    expect(rows(result)).toEqual(['t1 全年新引进亿元以上项目25个。开通园区班车。拓宽招商渠道，发挥商会作用。 单位1']);
    expect(result.review).toEqual([{ taskId: 't1', why: '新稿在这一条增加了“开通园区班车。”' }]);
  });

  it('keep the words that the clerk wrote and the tasks that the clerk added', () => {
    const result = revised(edited('25个', '30个'), (draft) => {
      const [first, ...rest] = tasksOf(draft, 't');
      const own = taskOf({ id: 'own', text: '自己加的任务', section: 0, item: 0, leadUnits: ['党政办'] });
      return first ? [{ ...first, text: '引进大项目' }, own, ...rest] : [];
    });
    expect(rows(result).slice(0, 3)).toEqual([
      't1 引进大项目 单位1',
      'own 自己加的任务 党政办',
      't2 拓宽招商渠道，发挥商会作用。 单位2',
    ]);
    expect(result.review[0]?.why).toContain('任务文字是改写过的，请对照新稿核对');
    expect(result.tasks[1]?.item).toBe(0);
  });

  it('keep the order that the clerk gave the rows', () => {
    const result = revised(base, (draft) => tasksOf(draft, 't').reverse());
    expect(result.tasks.map(({ id }) => id)).toEqual(['t4', 't3', 't2', 't1']);
  });
});

import type { Layout } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { Sentence } from '../model/sentence.js';
import type { Task } from '../model/task.js';
import { formatNumeral } from '../text/format-numeral.js';
import { sectionHeading } from './section-heading.js';
import { unitFinder } from './unit-names.js';

/** Heading of the 主要预期目标 where they stand before the tasks. */
export const indicatorHeading = '主要预期目标';
const withoutLeader = '责任领导待明确';
const withoutUnit = '牵头单位待明确';

/** A row in its place: a task, or a target of the plan that is nobody's task (then only its words). */
export interface ArrangedRow {
  /** 序号, through the whole table. */
  readonly number: number;
  readonly key: string;
  readonly task: Task | null;
  readonly words: string;
}

/** The rows of the whole plan in the layout's order, numbered through; `key` is what they are grouped by. */
export function arrangeRows(snapshot: PlanSnapshot, layout: Layout): ArrangedRow[] {
  const rows = [...(layout.indicatorsFirst ? indicatorRows(snapshot, layout) : []), ...taskRows(snapshot, layout)];
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

type Unnumbered = Omit<ArrangedRow, 'number'>;

/** The part of a plan that says which of its numbers are targets and no tasks. */
interface Targets {
  readonly source: PlanSnapshot['source'];
  readonly sentences: readonly Sentence[];
  readonly tasks: readonly Task[];
}

/** How many 主要预期目标 the whole table in this layout does not have: they are nobody's task and not asked for. */
export function countLeftOutTargets(snapshot: Targets, layout: Pick<Layout, 'form' | 'indicatorsFirst'>): number {
  return layout.indicatorsFirst ? 0 : indicatorRows(snapshot, layout).length;
}

/** The numbers of sentences that are targets and no tasks, one a row; without those that 文内括注式 prints in their places. */
function indicatorRows({ source, sentences, tasks }: Targets, { form }: Pick<Layout, 'form'>): Unnumbered[] {
  const inText = new Set(form === 'inline' ? tasks.filter((task) => task.sentences.length > 0).map(placeOf) : []);
  const targets = new Set(
    sentences.filter((one) => one.kind === 'indicator' && !inText.has(placeOf(one))).map(({ index }) => index),
  );
  return source.parsed.indicators
    .filter(({ sentence }) => sentence !== null && targets.has(sentence))
    .map(({ quote }) => ({ key: indicatorHeading, task: null, words: quote }));
}

/** 条 of a sentence or task, as a key. */
function placeOf({ section, item }: { readonly section: number | null; readonly item: number | null }): string {
  return `${section}/${item}`;
}

function taskRows(snapshot: PlanSnapshot, { grouping }: Layout): Unnumbered[] {
  const { tasks, units } = snapshot;
  if (grouping === 'section' || grouping === 'none') {
    return tasks.map((task) => ({ key: sectionHeading(snapshot, task.section), task, words: task.text }));
  }
  if (grouping === 'leader') {
    const keyed = tasks.map((task) => ({ key: firstName(task.leader), task, words: task.text }));
    return together(keyed, [...new Set(keyed.map(({ key }) => key))]);
  }
  const find = unitFinder(units);
  const keyed = tasks.map((task) => {
    const [first = ''] = task.leadUnits;
    return { key: find(first)?.name ?? first, task, words: task.text };
  });
  const known = units.map(({ name }) => name);
  const others = [...new Set(keyed.map(({ key }) => key))].filter((key) => !known.includes(key));
  return together(keyed, [...known, ...others]);
}

/** Rows of one key together, keys in the given order, rows without a key last. */
function together(rows: readonly Unnumbered[], order: readonly string[]): Unnumbered[] {
  return [...order.filter((key) => key !== ''), ''].flatMap((wanted) => rows.filter(({ key }) => key === wanted));
}

/** Several leaders share a task: it stands under the first. */
function firstName(leader: string): string {
  return leader.split(/[、，,；;\s]/)[0] ?? '';
}

/** The heading of the nth group (from 0) with this key and so many rows: 一、李建国负责事项（共9项）. */
export function groupHeading({ grouping }: Layout, key: string, place: number, count: number): string {
  if (grouping === 'section' || grouping === 'none') return key;
  const ordinal = `${formatNumeral(place + 1)}、`;
  if (key === indicatorHeading) return `${ordinal}${key}（共${count}项）`;
  if (key === '') return `${ordinal}${grouping === 'leader' ? withoutLeader : withoutUnit}（共${count}项）`;
  return `${ordinal}${key}${grouping === 'leader' ? '负责事项' : '牵头'}（共${count}项）`;
}

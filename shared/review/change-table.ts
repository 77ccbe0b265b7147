import { pairingKindLabels, type Pairing } from '../model/pairing.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { revisionLabels } from '../model/plan.js';
import type { SimpleTable } from '../model/simple-table.js';
import { sliceSpan } from '../model/span.js';
import type { Task } from '../model/task.js';
import { countPairings } from './correct-pairings.js';

/** A draft as far as the table needs it. */
export type ComparedDraft = Pick<PlanSnapshot, 'plan' | 'source' | 'tasks'>;

export interface ComparedDrafts {
  readonly old: ComparedDraft;
  readonly draft: ComparedDraft;
  readonly pairings: readonly Pairing[];
}

/**
 * 变更对照表: 序号, 原稿, 新稿, 变化, 分工影响, in the order of the new draft. Unchanged sentences are counted above the
 * table and only listed when asked for.
 */
export function changeTable(drafts: ComparedDrafts, options: { readonly withUnchanged: boolean }): SimpleTable {
  const { old, draft, pairings } = drafts;
  const listed = pairings.filter(({ kind }) => options.withUnchanged || kind !== 'unchanged');
  const impact = impactOf(drafts);
  const counts = countPairings(pairings);
  const words = Object.entries(pairingKindLabels).map(([kind, label]) => `${label} ${counts[kind as Pairing['kind']]}`);
  return {
    title: `${draft.plan.title}变更对照表`,
    lead: `${draftWords(drafts)}对照：${words.join('，')}（处）`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '原稿', kind: 'text' },
      { heading: '新稿', kind: 'text' },
      { heading: '变化', kind: 'text' },
      { heading: '分工影响', kind: 'text' },
    ],
    rows: listed.map((pairing, index) => [
      String(index + 1),
      textOfSpans(old, pairing.old),
      textOfSpans(draft, pairing.new),
      `${pairingKindLabels[pairing.kind]}：${pairing.why}`,
      impact(pairing),
    ]),
    note: '',
    largeType: false,
  };
}

function draftWords({ old, draft }: ComparedDrafts): string {
  const [before, after] = [revisionLabels[old.plan.revision], revisionLabels[draft.plan.revision]];
  return before === after ? `${after}的原稿与新稿` : `${before}与${after}`;
}

function textOfSpans({ source }: ComparedDraft, spans: Pairing['old']): string {
  return spans.map((span) => sliceSpan(source.document.text, span).trim()).join('');
}

/** What a pairing means for the table of tasks, in words. */
function impactOf({ old, draft }: ComparedDrafts): (pairing: Pairing) => string {
  const before = tasksBySentence(old.tasks);
  const after = tasksBySentence(draft.tasks);
  return (pairing) => {
    const own = distinct(pairing.newSentences.flatMap((at) => after.get(at) ?? []));
    const gone = distinct(pairing.oldSentences.flatMap((at) => before.get(at) ?? []));
    if (own.length > 0)
      return own
        .map(({ task, number }) => carriedWords(task, number, gone.length > 0 ? pairing.kind : 'new'))
        .join('\n');
    if (gone.length > 0) return gone.map(({ task, number }) => `原第${number}项删去（${unitWords(task)}）`).join('\n');
    return '无';
  };
}

function carriedWords(task: Task, number: number, kind: Pairing['kind']): string {
  if (kind === 'new') return `新增第${number}项，${unitWords(task)}`;
  const same = kind === 'unchanged' || kind === 'wording';
  const state = task.recheck !== '' ? '分工需复核' : same ? '分工沿用' : '分工已复核';
  return `第${number}项，${unitWords(task)}，${state}`;
}

function unitWords({ leadUnits }: Task): string {
  return leadUnits.length === 0 ? '尚未分工' : `${leadUnits.join('、')}牵头`;
}

interface NumberedTask {
  readonly task: Task;
  readonly number: number;
}

function tasksBySentence(tasks: readonly Task[]): Map<number, NumberedTask[]> {
  const found = new Map<number, NumberedTask[]>();
  for (const [index, task] of tasks.entries()) {
    const numbered = { task, number: index + 1 };
    for (const at of task.sentences) found.set(at, [...(found.get(at) ?? []), numbered]);
  }
  return found;
}

function distinct(tasks: readonly NumberedTask[]): NumberedTask[] {
  return [...new Map(tasks.map((one) => [one.task.id, one])).values()];
}

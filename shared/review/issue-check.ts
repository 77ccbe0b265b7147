import type { Doubt } from '../model/doubt.js';
import type { Severity } from '../model/finding.js';
import type { Opinion } from '../model/opinion.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import { spansOverlap } from '../model/span.js';
import type { Task } from '../model/task.js';
import { adoptedInFinalText } from './adopted-check.js';
import { coverage } from './coverage.js';
import { leaderLoads, unitLoads, type Load } from './loads.js';
import { unitFinder } from './unit-names.js';

export type IssueCode =
  | 'coverage'
  | 'undecided'
  | 'no-lead'
  | 'no-deadline'
  | 'unknown-units'
  | 'units-idle'
  | 'units-overloaded'
  | 'leaders-idle'
  | 'leaders-overloaded'
  | 'doubts'
  | 'opinions-open'
  | 'adopted-missing'
  | 'recheck-open';

/** One line of the page 印发前检查; it leads to the tasks, sentences or opinions that it counts. */
export interface IssueLine {
  readonly code: IssueCode;
  /** `info` when all is well or only worth knowing. */
  readonly severity: Severity;
  /** Chinese sentence with the number in it. */
  readonly words: string;
  readonly count: number;
  readonly taskIds: readonly string[];
  readonly sentences: readonly number[];
  readonly opinionIds: readonly string[];
}

export interface IssueInput {
  readonly snapshot: PlanSnapshot;
  readonly opinions: readonly Opinion[];
  /** 请核对 (`findDoubts`) that are not yet looked at. */
  readonly doubts: readonly Doubt[];
}

/** Everything to look at before 印发, always the same lines in the same order, so that a clerk finds hers by its place. */
export function issueCheck({ snapshot, opinions, doubts }: IssueInput): IssueLine[] {
  const { tasks, units, source } = snapshot;
  const final = { text: source.document.text, sentences: source.parsed.sentences.map(({ span }) => span) };
  const unfulfilled = adoptedInFinalText(opinions, final).filter(({ state }) => state !== 'found');
  const open = opinions.filter(({ outcome }) => outcome === null);
  const [unitLoad, leaderLoad] = [unitLoads(tasks, units), leaderLoads(tasks, units)];
  return [
    ...coverageLines(snapshot),
    taskLine(
      'no-lead',
      'error',
      '任务没有牵头单位',
      tasks.filter(({ leadUnits }) => leadUnits.length === 0),
    ),
    taskLine(
      'no-deadline',
      'warning',
      '任务没有完成时限',
      tasks.filter(({ deadline }) => deadline === null),
    ),
    unknownUnits(snapshot),
    ...loadLines(unitLoad, '单位', 'units-idle', 'units-overloaded'),
    ...loadLines(leaderLoad, '责任领导', 'leaders-idle', 'leaders-overloaded'),
    doubtsLine(snapshot, doubts),
    opinionLine(
      'opinions-open',
      '意见还没有处理',
      open.map(({ id }) => id),
    ),
    opinionLine(
      'adopted-missing',
      '标为采纳的意见在文本中没有核对到',
      unfulfilled.map(({ opinionId }) => opinionId),
    ),
    taskLine(
      'recheck-open',
      'error',
      '任务分工需复核',
      tasks.filter(({ recheck }) => recheck !== ''),
    ),
  ];
}

function line(
  code: IssueCode,
  severity: Severity,
  words: string,
  found: Partial<IssueLine> & Pick<IssueLine, 'count'>,
): IssueLine {
  return {
    code,
    severity: found.count === 0 ? 'info' : severity,
    words,
    taskIds: [],
    sentences: [],
    opinionIds: [],
    ...found,
  };
}

function taskLine(code: IssueCode, severity: Severity, what: string, tasks: readonly Task[]): IssueLine {
  const count = tasks.length;
  return line(code, severity, `${count} 条${what}`, { count, taskIds: tasks.map(({ id }) => id) });
}

function opinionLine(code: IssueCode, what: string, opinionIds: readonly string[]): IssueLine {
  return line(code, 'warning', `${opinionIds.length} 条${what}`, { count: opinionIds.length, opinionIds });
}

function coverageLines({ sentences, tasks }: PlanSnapshot): IssueLine[] {
  const { total, decided, undecided, orphans } = coverage(sentences, tasks);
  const open = sentences
    .filter(({ kind, index }) => kind === 'undecided' || orphans.includes(index))
    .map(({ index }) => index);
  return [
    line('coverage', 'info', `覆盖 ${decided}/${total} 句`, { count: decided }),
    line('undecided', 'error', `${undecided} 句待定`, { count: undecided, sentences: open }),
  ];
}

function unknownUnits({ tasks, units }: PlanSnapshot): IssueLine {
  const find = unitFinder(units);
  const unknownOf = (task: Task): string[] => [...task.leadUnits, ...task.supportUnits].filter((name) => !find(name));
  const names = [...new Set(tasks.flatMap(unknownOf))];
  const listed = names.length === 0 ? '' : `：${brief(names)}`;
  const taskIds = tasks.filter((task) => unknownOf(task).length > 0).map(({ id }) => id);
  return line('unknown-units', 'warning', `${names.length} 个单位名称不在单位名录中${listed}`, {
    count: names.length,
    taskIds,
  });
}

function loadLines(loads: readonly Load[], who: string, idleCode: IssueCode, overloadCode: IssueCode): IssueLine[] {
  const idle = loads.filter(({ state }) => state === 'zero');
  const overloaded = loads.filter(({ state }) => state === 'overload');
  const idleNames = idle.length === 0 ? '' : `：${brief(idle.map(({ name }) => name))}`;
  const overloadedNames =
    overloaded.length === 0 ? '' : `：${brief(overloaded.map(({ name, led }) => `${name}（${led.length} 项）`))}`;
  return [
    line(idleCode, 'info', `${idle.length} 个${who}没有任务${idleNames}`, { count: idle.length }),
    line(overloadCode, 'warning', `${overloaded.length} 个${who}任务偏多${overloadedNames}`, {
      count: overloaded.length,
      taskIds: [...new Set(overloaded.flatMap(({ led }) => led))],
    }),
  ];
}

function doubtsLine({ sentences, tasks }: PlanSnapshot, doubts: readonly Doubt[]): IssueLine {
  const spans = doubts.flatMap((doubt) => doubt.spans);
  const places = sentences.filter(({ span }) => spans.some((own) => spansOverlap(own, span))).map(({ index }) => index);
  const taskIds = tasks.filter((task) => task.sentences.some((index) => places.includes(index))).map(({ id }) => id);
  return line('doubts', 'warning', `${doubts.length} 处内容请核对`, {
    count: doubts.length,
    sentences: places,
    taskIds,
  });
}

function brief(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join('、')}等` : names.join('、');
}

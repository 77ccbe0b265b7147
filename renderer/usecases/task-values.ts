import type { NoticeKind } from '../../shared/model/notice.js';
import type { Plan } from '../../shared/model/plan.js';
import type { Task } from '../../shared/model/task.js';

/** A task with its 序号 in the plan's table. */
export interface NumberedTask {
  readonly number: number;
  readonly task: Task;
}

type Values = Readonly<Record<string, string>>;

/** Kinds that may be about single tasks of the plan. */
export const taskKinds: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['督办单', '催报通知', '通报']);

/** The chosen tasks in the order of the table. */
export function chosenTasks(tasks: readonly Task[], lineages: readonly string[]): NumberedTask[] {
  return tasks
    .map((task, index) => ({ number: index + 1, task }))
    .filter(({ task }) => lineages.includes(task.lineage));
}

/** Words for a template's places that the chosen tasks know; {} for none chosen. */
export function valuesOfTasks(kind: NoticeKind, plan: Plan, tasks: readonly NumberedTask[]): Values {
  if (tasks.length === 0) return {};
  const all = tasks.map(({ task }) => task);
  const numbers = `第${tasks.map(({ number }) => number).join('、')}项任务`;
  const leads = distinct(all.flatMap(({ leadUnits }) => leadUnits));
  if (kind === '催报通知') return { 报送事项: `${numbers}进展情况`, 未报单位: leads.join('、') };
  if (kind === '通报') return { 未达序时进度事项: tasks.map(behindWords).join('\n') };
  if (kind !== '督办单') return {};
  const helpers = distinct(all.flatMap(({ supportUnits }) => supportUnits)).filter((name) => !leads.includes(name));
  const number = plan.documentNumber ? `（${plan.documentNumber}）` : '';
  return {
    任务来源: `《${plan.title}》${number}${numbers}`,
    督办事项: listed(all.map(({ text }) => text)),
    承办单位: leads.join('、'),
    协办单位: helpers.join('、'),
    完成时限: deadlines(tasks),
  };
}

/**
 * The values after the choice of tasks went from `before` to `after`: what the clerk wrote herself stays, what came from the
 * tasks before follows the new choice.
 */
export function followTasks(values: Values, before: Values, after: Values): Record<string, string> {
  const next: Record<string, string> = { ...values };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const present = (values[name] ?? '').trim();
    if (present === '' || present === before[name]) next[name] = after[name] ?? '';
  }
  return next;
}

function behindWords({ number, task }: NumberedTask): string {
  const leads = task.leadUnits.length === 0 ? '' : `（牵头单位：${task.leadUnits.join('、')}）`;
  return `第${number}项：${withoutStop(task.text)}${leads}。`;
}

/** One text as it is, several as （1）…；（2）…。 */
function listed(texts: readonly string[]): string {
  if (texts.length === 1) return (texts[0] ?? '').trim();
  return `${texts.map((text, index) => `（${index + 1}）${withoutStop(text)}`).join('；')}。`;
}

/** The time limit that all share, or each with its task's number. */
function deadlines(tasks: readonly NumberedTask[]): string {
  const words = distinct(tasks.map(({ task }) => task.deadline?.words ?? ''));
  if (words.length <= 1) return words[0] ?? '';
  return tasks
    .filter(({ task }) => (task.deadline?.words ?? '') !== '')
    .map(({ number, task }) => `第${number}项${task.deadline?.words ?? ''}`)
    .join('、');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

const withoutStop = (text: string): string => text.trim().replace(/[。；;]+$/, '');

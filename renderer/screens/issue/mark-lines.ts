import { fieldWords, taskFieldLabels, taskFields } from '../../../shared/model/task-fields.js';
import type { Task } from '../../../shared/model/task.js';
import type { WordField } from '../../../shared/review/field-from-words.js';
import type { Mark } from '../../usecases/apply-marks.js';

/** A typed line as it was understood. */
export interface MarkLine {
  /** The line as typed. */
  readonly typed: string;
  /** Null when it cannot be applied; then `problem` says why. */
  readonly mark: Mark | null;
  readonly task: Task | null;
  /** Present value of the field. */
  readonly before: string;
  readonly problem: string;
}

const shortNames: readonly (readonly [string, WordField])[] = [
  ['任务', 'text'],
  ['工作任务', 'text'],
  ['牵头', 'leadUnits'],
  ['配合', 'supportUnits'],
  ['领导', 'leader'],
  ['时限', 'deadline'],
];

const fieldNames: readonly (readonly [string, WordField])[] = [
  ...taskFields.flatMap((field) => (field === 'milestones' ? [] : [[taskFieldLabels[field], field] as const])),
  ...shortNames,
].sort((a, b) => b[0].length - a[0].length);

const pattern = new RegExp(
  `^([0-9０-９]+)[\\s.．、，,:：]*(${fieldNames.map(([name]) => name).join('|')})[\\s:：，,→]*(.*)$`,
  'su',
);

/**
 * Marks typed back from a 清样, one a line: 序号 栏目 新内容, such as `12 牵头 财政局`; cells copied from Excel are read alike.
 * Only 序号 and 栏目: the field is emptied. `tasks` are in the table's order.
 */
export function markLines(text: string, tasks: readonly Task[]): MarkLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((typed) => understand(typed, tasks));
}

function understand(typed: string, tasks: readonly Task[]): MarkLine {
  const match = pattern.exec(typed);
  if (!match) {
    return { typed, mark: null, task: null, before: '', problem: '看不出序号或栏目。请写成“12 牵头 财政局”。' };
  }
  const number = Number((match[1] ?? '').normalize('NFKC'));
  const field = fieldNames.find(([name]) => name === match[2])?.[1] ?? 'text';
  const value = (match[3] ?? '').trim();
  const task = tasks[number - 1] ?? null;
  if (task === null) {
    return { typed, mark: null, task, before: '', problem: `表中没有序号 ${number}，共 ${tasks.length} 项。` };
  }
  const before = fieldWords(task, field);
  if (field === 'text' && value === '') return { typed, mark: null, task, before, problem: '任务内容不能改成空的。' };
  return { typed, mark: { number, field, value }, task, before, problem: '' };
}

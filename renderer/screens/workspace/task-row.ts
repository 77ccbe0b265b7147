import type { PlanSource } from '../../../shared/model/plan.js';
import type { Suggestion } from '../../../shared/model/suggestion.js';
import type { Task } from '../../../shared/model/task.js';

/** A row of the task table. */
export interface TaskRow {
  readonly task: Task;
  /** 序号, 1…N in the table's order. */
  readonly number: number;
  /** 方面 as the band prints it. */
  readonly group: string;
  readonly suggestions: Readonly<Partial<Record<Suggestion['field'], Suggestion>>>;
  /** Names that the directory does not know. */
  readonly unknownUnits: readonly string[];
}

export const rowKey = (row: TaskRow): string => row.task.id;
export const groupOf = (row: TaskRow): string => row.group;

const noSuggestions: TaskRow['suggestions'] = {};

/** The rows of a plan with everything that the table shows beside the task itself. */
export function taskRows(input: {
  readonly tasks: readonly Task[];
  readonly source: PlanSource;
  readonly suggestions: readonly Suggestion[];
  readonly isKnown: (name: string) => boolean;
}): readonly TaskRow[] {
  const headings = sectionHeadings(input.source);
  const byTask = new Map<string, Partial<Record<Suggestion['field'], Suggestion>>>();
  for (const suggestion of input.suggestions) {
    const own = byTask.get(suggestion.taskId) ?? {};
    own[suggestion.field] = suggestion;
    byTask.set(suggestion.taskId, own);
  }
  return input.tasks.map((task, at) => ({
    task,
    number: at + 1,
    group: task.section === null ? '其他' : (headings[task.section] ?? '其他'),
    suggestions: byTask.get(task.id) ?? noSuggestions,
    unknownUnits: [...task.leadUnits, ...task.supportUnits].filter((name) => !input.isKnown(name)),
  }));
}

/** 一、聚焦产业集聚发展 for each section; sections without words of their own are named after what is above them. */
function sectionHeadings({ parsed }: PlanSource): readonly string[] {
  return parsed.sections.map(({ number, title }) => {
    if (number === null && title === null) return '总体';
    return `${number === null ? '' : `${number}、`}${title ?? ''}`;
  });
}

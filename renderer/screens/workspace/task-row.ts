import type { PlanSource } from '../../../shared/model/plan.js';
import type { Suggestion } from '../../../shared/model/suggestion.js';
import type { Task } from '../../../shared/model/task.js';

export type RowSuggestions = Readonly<Partial<Record<Suggestion['field'], Suggestion>>>;

/** A row of the task table. */
export interface TaskRow {
  readonly task: Task;
  /** 序号, 1…N in the table's order. */
  readonly number: number;
  /** 方面 as the band prints it. */
  readonly group: string;
  readonly suggestions: RowSuggestions;
  /** Names that the directory does not know. */
  readonly unknownUnits: readonly string[];
}

export const rowKey = (row: TaskRow): string => row.task.id;
export const groupOf = (row: TaskRow): string => row.group;

interface RowInput {
  readonly tasks: readonly Task[];
  readonly source: PlanSource;
  readonly suggestions: readonly Suggestion[];
  readonly isKnown: (name: string) => boolean;
}

/** Makes the rows of a plan; called again after each edit. */
export type RowMaker = (input: RowInput) => readonly TaskRow[];

const noSuggestions: RowSuggestions = {};

/**
 * A maker that gives the same object for a row in which nothing changed since its last call: of 5,000 rows an edit
 * changes one, and only that one is drawn and measured anew.
 */
export function rowMaker(): RowMaker {
  let known = new Map<string, TaskRow>();
  let knownBy: RowInput['isKnown'] | null = null;
  return (input) => {
    const headings = sectionHeadings(input.source);
    const byTask = suggestionsByTask(input.suggestions);
    const rows = input.tasks.map((task, at): TaskRow => {
      const group = task.section === null ? '其他' : (headings[task.section] ?? '其他');
      const suggestions = byTask.get(task.id) ?? noSuggestions;
      const before = knownBy === input.isKnown ? known.get(task.id) : undefined;
      const same =
        before?.task === task &&
        before.number === at + 1 &&
        before.group === group &&
        sameSuggestions(before.suggestions, suggestions);
      return same ? before : { task, number: at + 1, group, suggestions, unknownUnits: unknownIn(task, input.isKnown) };
    });
    known = new Map(rows.map((row) => [row.task.id, row]));
    knownBy = input.isKnown;
    return rows;
  };
}

function unknownIn(task: Task, isKnown: RowInput['isKnown']): readonly string[] {
  return [...task.leadUnits, ...task.supportUnits].filter((name) => !isKnown(name));
}

function suggestionsByTask(suggestions: readonly Suggestion[]): ReadonlyMap<string, RowSuggestions> {
  const byTask = new Map<string, Partial<Record<Suggestion['field'], Suggestion>>>();
  for (const suggestion of suggestions) {
    const own = byTask.get(suggestion.taskId) ?? {};
    own[suggestion.field] = suggestion;
    byTask.set(suggestion.taskId, own);
  }
  return byTask;
}

const suggestionFields = ['leadUnits', 'supportUnits', 'leader', 'deadline'] as const;

/** The reason names the evidence and with it the value; the confidence tells two of the same words apart. */
function sameSuggestion(a: Suggestion | undefined, b: Suggestion | undefined): boolean {
  return a === b || (a?.reason === b?.reason && a?.confidence === b?.confidence);
}

/** The worker answers with new objects each time; what they say decides. */
function sameSuggestions(a: RowSuggestions, b: RowSuggestions): boolean {
  return a === b || suggestionFields.every((field) => sameSuggestion(a[field], b[field]));
}

/** 一、聚焦产业集聚发展 for each section; what stands before the first one is 总体. */
function sectionHeadings({ parsed }: PlanSource): readonly string[] {
  return parsed.sections.map(({ number, title }) => {
    if (number === null && title === null) return '总体';
    return `${number === null ? '' : `${number}、`}${title ?? ''}`;
  });
}

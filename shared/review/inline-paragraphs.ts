import type { BreakdownGroup, BreakdownRow } from '../model/breakdown.js';
import type { Layout } from '../model/layout.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { Sentence } from '../model/sentence.js';
import type { Task } from '../model/task.js';
import { printPunctuation } from '../text/print-punctuation.js';
import { dutyWords } from './duty-lines.js';

/** A piece of a paragraph: words of the plan, or a task's words with what is said of it in brackets. */
interface Piece {
  readonly words: string;
  readonly duty: string;
}

/**
 * 文内括注式: the groups with the plan's own paragraphs, one for each 条, in which every run of tasks with the same units
 * is followed by its duty in brackets. Sentences that are no tasks stay in their places; tasks that the clerk added follow
 * behind the paragraphs of their 方面.
 */
export function inlineParagraphs(
  snapshot: PlanSnapshot,
  layout: Layout,
  groups: readonly BreakdownGroup[],
): BreakdownGroup[] {
  const print = layout.fullWidth ? printPunctuation : (text: string): string => text;
  const taskById = new Map(snapshot.tasks.map((task) => [task.id, task]));
  const bySentence = firstSentences(snapshot.tasks);
  const covered = new Set(snapshot.tasks.flatMap((task) => task.sentences));
  const sentencesAt = sentencesByPlace(snapshot.sentences);
  const printed = new Set<string>();
  return groups.map((group) => {
    const rows = new Map(group.rows.map((row) => [row.taskId, row]));
    const places = placesOf(group.rows, taskById);
    const paragraphs = places.map(({ section, item }) => {
      const own = sentencesAt.get(`${section}/${item}`) ?? [];
      const pieces = own.flatMap((sentence) =>
        piecesOf(snapshot, sentence, { bySentence, covered, rows, printed, layout }),
      );
      return print(`${numberOf(snapshot, section, item)}${joined(pieces)}`);
    });
    const added = group.rows.filter(({ taskId }) => !printed.has(taskId));
    for (const { taskId } of added) printed.add(taskId);
    return { ...group, paragraphs: [...paragraphs, ...added.map((row) => print(row.text + inBrackets(row, layout)))] };
  });
}

/** Each task at the first of its sentences; several tasks may come from one. */
function firstSentences(tasks: readonly Task[]): Map<number, Task[]> {
  const found = new Map<number, Task[]>();
  for (const task of tasks) {
    if (task.sentences.length === 0) continue;
    const first = Math.min(...task.sentences);
    found.set(first, [...(found.get(first) ?? []), task]);
  }
  return found;
}

function sentencesByPlace(sentences: readonly Sentence[]): Map<string, Sentence[]> {
  const places = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const place = `${sentence.section}/${sentence.item}`;
    const there = places.get(place);
    if (there) there.push(sentence);
    else places.set(place, [sentence]);
  }
  return places;
}

/** The 条 that the rows come from, in order, each once. */
function placesOf(rows: readonly BreakdownRow[], taskById: ReadonlyMap<string, Task>) {
  const places = new Map<string, { section: number | null; item: number | null }>();
  for (const { taskId } of rows) {
    const task = taskById.get(taskId);
    if (!task || task.sentences.length === 0) continue;
    places.set(`${task.section}/${task.item}`, { section: task.section, item: task.item });
  }
  return [...places.values()];
}

interface Words {
  readonly bySentence: ReadonlyMap<number, readonly Task[]>;
  /** Indexes of the sentences that are in some task. */
  readonly covered: ReadonlySet<number>;
  readonly rows: ReadonlyMap<string, BreakdownRow>;
  /** Ids of the tasks that have their place; filled here. */
  readonly printed: Set<string>;
  readonly layout: Layout;
}

function piecesOf(snapshot: PlanSnapshot, sentence: Sentence, words: Words): Piece[] {
  const tasks = words.bySentence.get(sentence.index) ?? [];
  const rows = tasks.flatMap(({ id }) => words.rows.get(id) ?? []);
  if (rows.length > 0) {
    for (const { taskId } of rows) words.printed.add(taskId);
    return rows.map((row) => ({ words: row.text, duty: dutyOf(row, words.layout) }));
  }
  // The rest of a task of several sentences is in the task's words, and old duties give way to those of the table.
  if (words.covered.has(sentence.index) || sentence.kind === 'responsibility') return [];
  const [start, end] = sentence.span;
  return [{ words: snapshot.source.document.text.slice(start, end).trim(), duty: '' }];
}

function numberOf({ source }: PlanSnapshot, section: number | null, item: number | null): string {
  if (section === null || item === null) return '';
  const number = source.parsed.sections[section]?.items[item]?.number ?? null;
  if (number === null || /是$/.test(number)) return '';
  return /^\d+$/.test(number) ? `${number}.` : `（${number}）`;
}

/** The pieces as one paragraph, with the bracket behind the last of those that share a duty. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, duty }, index) => {
      const next = pieces.slice(index + 1).find((piece) => piece.duty !== '');
      return duty === '' || next?.duty === duty ? words : `${words}（${duty}）`;
    })
    .join('');
}

function inBrackets(row: BreakdownRow, layout: Layout): string {
  const duty = dutyOf(row, layout);
  return duty === '' ? '' : `（${duty}）`;
}

function dutyOf(row: BreakdownRow, { columns, headings }: Layout): string {
  return dutyWords(row, columns, headings);
}

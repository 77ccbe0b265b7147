import type { ParsedPlan } from '../model/parsed-plan.js';
import type { Sentence } from '../model/sentence.js';
import type { SimpleTable } from '../model/simple-table.js';
import type { Span } from '../model/span.js';
import type { Task } from '../model/task.js';
import type { Place } from './coverage.js';
import { sentencePlaces, type SentencePlace } from './sentence-place.js';

/** 覆盖台账: one line a sentence, each with its one place. */
export interface CoverageLine extends SentencePlace {
  /** Index of the sentence. */
  readonly index: number;
  /** Index of its 方面; null outside of all. */
  readonly of: number | null;
  readonly span: Span;
  readonly text: string;
  readonly place: Place;
  /** 序号 of the task that it is, or that it was merged into; null for all other places. */
  readonly task: number | null;
}

interface CoveredPlan {
  readonly text: string;
  readonly parsed: Pick<ParsedPlan, 'sections' | 'sentences'>;
  readonly sentences: readonly Sentence[];
  /** In the table's order: their 序号. */
  readonly tasks: readonly Pick<Task, 'sentences'>[];
}

/**
 * The place of every sentence. A sentence of kind task without any task is undecided: it would be missing from the
 * paper. One that only follows another in its tasks is merged into the first of them.
 */
export function coverageLedger({ text, parsed, sentences, tasks }: CoveredPlan): CoverageLine[] {
  const leads = new Map<number, number>();
  const follows = new Map<number, number>();
  tasks.forEach((task, at) => {
    task.sentences.forEach((sentence, position) => {
      const known = position === 0 ? leads : follows;
      if (!known.has(sentence)) known.set(sentence, at + 1);
    });
  });
  const places = sentencePlaces({ sections: parsed.sections, sentences: [...sentences] });
  return sentences.map(({ index, section, span, kind }, at) => {
    const own = places[at] ?? { section: '', item: '', sentence: 0 };
    const lead = leads.get(index);
    const merged = follows.get(index);
    const isTask = kind === 'task';
    const place: Place = !isTask ? kind : lead !== undefined ? 'task' : merged !== undefined ? 'merged' : 'undecided';
    const task = isTask ? (lead ?? merged ?? null) : null;
    return { ...own, index, of: section, span: [span[0], span[1]], text: text.slice(span[0], span[1]), place, task };
  });
}

/** The place of a line in print: 并入任务 12. */
export function coverageWords({ place, task }: Pick<CoverageLine, 'place' | 'task'>): string {
  const words: Readonly<Record<Place, string>> = {
    task: `任务 ${task ?? ''}`.trim(),
    merged: `并入任务 ${task ?? ''}`.trim(),
    indicator: '指标',
    background: '不分解',
    title: '标题',
    responsibility: '分工',
    undecided: '待定',
  };
  return words[place];
}

const columns: readonly Exclude<Place, 'title'>[] = [
  'task',
  'merged',
  'indicator',
  'background',
  'responsibility',
  'undecided',
];
const headings: Readonly<Record<(typeof columns)[number], string>> = {
  task: '任务',
  merged: '并入',
  indicator: '指标',
  background: '不分解',
  responsibility: '分工',
  undecided: '待定',
};

/** 覆盖情况表 on one page: sentences by 方面 and place; titles are not counted. The undecided are named below. */
export function coverageSummaryTable(
  title: string,
  lines: readonly CoverageLine[],
  sections: ParsedPlan['sections'],
): SimpleTable {
  const body = lines.filter(({ place }) => place !== 'title');
  const groups = new Map<number | null, CoverageLine[]>();
  for (const line of body) {
    const outer = outermost(sections, line.of);
    groups.set(outer, [...(groups.get(outer) ?? []), line]);
  }
  const row = (name: string, own: readonly CoverageLine[]): string[] => [
    name,
    String(own.length),
    ...columns.map((place) => String(own.filter((line) => line.place === place).length)),
  ];
  const undecided = body.filter(({ place }) => place === 'undecided');
  return {
    title: `${title}覆盖情况表`,
    lead: `正文共 ${body.length} 句，已有去处 ${body.length - undecided.length} 句，待定 ${undecided.length} 句`,
    columns: [
      { heading: '方面', kind: 'text' },
      { heading: '句数', kind: 'number' },
      ...columns.map((place) => ({ heading: headings[place], kind: 'number' as const })),
    ],
    rows: [
      ...[...groups].map(([section, own]) => row(sectionName(section === null ? undefined : sections[section]), own)),
      row('合计', body),
    ],
    note: undecided.length === 0 ? '每一句都有去处。' : `待定：${undecided.map(({ text }) => text.trim()).join(' / ')}`,
    largeType: false,
  };
}

/** The 方面 of the first level that a 小节 stands in. */
function outermost(sections: ParsedPlan['sections'], section: number | null): number | null {
  if (section === null) return null;
  let at = section;
  while (at > 0 && (sections[at]?.level ?? 1) > 1) at--;
  return at;
}

function sectionName(section: ParsedPlan['sections'][number] | undefined): string {
  if (!section || (section.number === null && section.title === null)) return '方面以外';
  return section.number === null ? (section.title ?? '') : `${section.number}、${section.title ?? ''}`;
}

/** 逐句覆盖情况表: every sentence with its place. */
export function coverageTable(title: string, lines: readonly CoverageLine[]): SimpleTable {
  const body = lines.filter(({ place }) => place !== 'title');
  return {
    title: `${title}逐句覆盖情况表`,
    lead: `正文共 ${body.length} 句`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '方面', kind: 'short' },
      { heading: '条', kind: 'short' },
      { heading: '句', kind: 'number' },
      { heading: '原文', kind: 'text' },
      { heading: '去处', kind: 'short' },
    ],
    rows: body.map((line, at) => [
      String(at + 1),
      line.section,
      line.item,
      String(line.sentence),
      line.text.trim(),
      coverageWords(line),
    ]),
    note: '',
    largeType: false,
  };
}

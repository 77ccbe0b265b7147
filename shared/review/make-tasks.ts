import type { Granularity, PlanSource } from '../model/plan.js';
import type { Sentence } from '../model/sentence.js';
import { sliceSpan, type Span } from '../model/span.js';
import { emptyAssignment, type Deadline, type Task } from '../model/task.js';
import { deadlineDay } from '../text/dates.js';
import { splitClauses } from '../text/split-sentences.js';
import { latestDeadline } from './latest-deadline.js';

/** A task before it has a place in the table: the sentences and pieces of text it is made of. */
interface Draft {
  readonly sentences: readonly Sentence[];
  readonly spans: readonly Span[];
}

/**
 * Makes the tasks of a plan from its sentences of kind `task`, in document order.
 * Granularity `item` joins all task sentences of one 条, `clause` splits a sentence at ；.
 * Units, leaders and deadlines that the text itself names are taken over, because they are written there and not guessed.
 */
export function makeTasks(input: {
  planId: string;
  source: PlanSource;
  sentences: readonly Sentence[];
  granularity: Granularity;
  newId: () => string;
}): Task[] {
  const { planId, source, granularity, newId } = input;
  const text = source.document.text;
  const work = input.sentences.filter((sentence) => sentence.kind === 'task');
  return draftTasks(text, work, granularity).map((draft, index) => {
    const first = draft.sentences[0];
    const id = newId();
    return {
      ...emptyAssignment,
      id,
      lineage: id,
      recheck: '',
      planId,
      order: index + 1,
      sentences: draft.sentences.map((sentence) => sentence.index),
      spans: draft.spans.map(([start, end]) => [start, end]),
      section: first?.section ?? null,
      item: first?.item ?? null,
      text: draft.spans.map((span) => sliceSpan(text, span).trim()).join(''),
      ...writtenAssignment(source, draft),
    };
  });
}

function draftTasks(text: string, work: readonly Sentence[], granularity: Granularity): Draft[] {
  if (granularity === 'sentence') return work.map((sentence) => ({ sentences: [sentence], spans: [sentence.span] }));
  if (granularity === 'clause') {
    return work.flatMap((sentence) =>
      splitClauses(text, sentence.span).map((span) => ({ sentences: [sentence], spans: [span] })),
    );
  }
  const drafts: { sentences: Sentence[]; spans: Span[] }[] = [];
  let key = '';
  for (const sentence of work) {
    const itsKey = sentence.item === null ? `:${sentence.index}` : `${sentence.section}:${sentence.item}`;
    const last = drafts[drafts.length - 1];
    if (last && itsKey === key) {
      last.sentences.push(sentence);
      last.spans.push(sentence.span);
    } else {
      drafts.push({ sentences: [sentence], spans: [sentence.span] });
    }
    key = itsKey;
  }
  return drafts;
}

/** What the source text itself says about who and when for these sentences. */
function writtenAssignment(source: PlanSource, draft: Draft): Partial<Task> {
  const indexes = new Set(draft.sentences.map((sentence) => sentence.index));
  const named = source.parsed.responsibilities.filter((duty) => duty.sentences.some((index) => indexes.has(index)));
  const leadUnits = unique(named.flatMap((duty) => duty.lead));
  const supportUnits = unique(named.flatMap((duty) => duty.support)).filter((name) => !leadUnits.includes(name));
  return {
    leadUnits,
    supportUnits,
    leader: unique(named.flatMap((duty) => duty.leaders)).join('、'),
    deadline: writtenDeadline(source, draft.spans),
  };
}

/** The last deadline that stands inside the spans: a sentence that names two is due when the later one is. */
function writtenDeadline(source: PlanSource, spans: readonly Span[]): Deadline | null {
  const inside = source.parsed.deadlines.filter(
    ({ span, kind }) => kind !== 'start' && spans.some(([start, end]) => span[0] >= start && span[1] <= end),
  );
  const dated = inside.map((found) => ({
    words: found.quote,
    date: found.normalized === null ? null : deadlineDay(found.normalized),
  }));
  return latestDeadline(dated);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

import type { ReadDocument } from '../ipc/contract.js';
import type { Granularity, Plan, PlanSource } from '../model/plan.js';
import { sentenceId, type Sentence } from '../model/sentence.js';
import type { Task } from '../model/task.js';
import { makeTasks } from './make-tasks.js';

/** A plan that is about to be stored: its records, not yet written anywhere. */
export interface NewPlan {
  readonly plan: Plan;
  readonly source: PlanSource;
  readonly sentences: readonly Sentence[];
  readonly tasks: readonly Task[];
}

/** Makes the records of a plan from a document as read. Pure: the clock (ISO instant) and the ids are given. */
export function newPlan(input: {
  read: ReadDocument;
  granularity: Granularity;
  now: string;
  newId: () => string;
}): NewPlan {
  const { read, granularity, now, newId } = input;
  const { document, parsed } = read;
  const planId = newId();
  const plan: Plan = {
    id: planId,
    title: parsed.title ?? withoutEnding(document.fileName),
    noticeTitle: parsed.noticeTitle,
    issuers: parsed.issuers,
    documentNumber: parsed.docNumber,
    date: parsed.date,
    planYear: parsed.planYear,
    addressee: parsed.addressee,
    revision: parsed.docNumber ? 'issued' : 'consultation',
    series: planId,
    supersededBy: null,
    issued: null,
    origin: '',
    checkedDoubts: [],
    granularity,
    createdAt: now,
    updatedAt: now,
  };
  const corrections = read.corrections ?? [];
  const source: PlanSource = {
    planId,
    document,
    parsed,
    ...(corrections.length > 0 ? { corrections } : {}),
    revises: null,
  };
  const sentences = parsed.sentences.map((sentence, index) => ({
    ...sentence,
    id: sentenceId(planId, index),
    planId,
    index,
  }));
  return { plan, source, sentences, tasks: makeTasks({ planId, source, sentences, granularity, newId }) };
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, '');
}

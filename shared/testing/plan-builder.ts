import type { ReadDocument } from '../ipc/contract.js';
import type { ParsedPlan, ParsedSection, SentenceKind } from '../model/parsed-plan.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';
import type { SourceDocument } from '../model/source-document.js';
import type { Task } from '../model/task.js';
import type { Unit } from '../model/unit.js';
import { newPlan } from '../review/new-plan.js';

/** A readable plan for tests: 方面 with their sentences, each `kind:text`, without a parser in between. */
export type PlanSketch = Readonly<Record<string, readonly `${SentenceKind}:${string}`[]>>;

/** A document and its structure, as if read and parsed: one 方面 per key (一、…), one 条 per 方面, all spans exact. */
export function readDocumentOf(sketch: PlanSketch, title = '某某区2020年工作要点'): ReadDocument {
  let text = `${title}\n`;
  const sections: ParsedSection[] = [];
  const sentences: ParsedPlan['sentences'] = [];
  for (const [heading, lines] of Object.entries(sketch)) {
    const start = text.length;
    text += `${heading}\n`;
    const [number = '', sectionTitle = ''] = heading.split('、');
    const itemStart = text.length;
    for (const line of lines) {
      const at = line.indexOf(':');
      const from = text.length;
      text += line.slice(at + 1);
      const kind = line.slice(0, at) as SentenceKind;
      sentences.push({ span: [from, text.length], section: sections.length, item: 0, kind });
    }
    const item = {
      number: '1',
      title: null,
      text: text.slice(itemStart),
      span: [itemStart, text.length] as [number, number],
    };
    text += '\n';
    sections.push({ level: 1, number, title: sectionTitle, span: [start, text.length], items: [item] });
  }
  const document: SourceDocument = {
    fileName: '计划.txt',
    format: 'txt',
    encoding: 'utf-8',
    text,
    headings: [],
    tables: [],
    footnotes: [],
    findings: [],
  };
  const parsed: ParsedPlan = {
    title,
    noticeTitle: null,
    issuer: null,
    issuers: [],
    docNumber: '某工〔2020〕1号',
    date: '2020-03-02',
    planYear: 2020,
    addressee: null,
    excluded: [],
    sections,
    sentences,
    indicators: [],
    deadlines: [],
    responsibilities: [],
    tableRows: [],
    findings: [],
  };
  return { document, parsed };
}

/** Ids a-1, a-2, … in the order they are asked for. */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** A unit of a directory with everything left out that a test does not name. */
export function unitOf(name: string, order: number, fields: Partial<Unit> = {}): Unit {
  return {
    id: `unit-${order}`,
    name,
    shortNames: [],
    formerNames: [],
    kind: 'office',
    duties: [],
    leader: { post: '', name: '' },
    liaison: '',
    phone: '',
    members: [],
    order,
    ...fields,
  };
}

/** A whole plan as the store would give it; `assign` fills the fields of the nth task (from 0). */
export function snapshotOf(
  sketch: PlanSketch,
  units: Unit[] = [],
  assign: (task: Task, index: number) => Partial<Task> = () => ({}),
): PlanSnapshot {
  const made = newPlan({
    read: readDocumentOf(sketch),
    granularity: 'sentence',
    now: '2020-03-02T00:00:00.000Z',
    newId: countingIds(),
  });
  const tasks = made.tasks.map((task, index) => ({ ...task, ...assign(task, index) }));
  return { plan: made.plan, source: made.source, sentences: [...made.sentences], tasks, units };
}

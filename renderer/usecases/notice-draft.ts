import { z } from 'zod';
import { layoutIdSchema } from '../../shared/model/layout.js';
import {
  attachedSchema,
  noticeHeadSchema,
  type NoticeFieldsInput,
  type NoticeKind,
} from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import type { Plan } from '../../shared/model/plan.js';
import type { RegisterEntry } from '../../shared/model/register-entry.js';
import { nextDocumentNumber, nextFreeNumber } from '../../shared/notices/next-document-number.js';
import { numbersTaken, ownNumber } from '../../shared/notices/number-register.js';

/** A notice as the clerk is writing it: the form's fields, lists with one entry a line. */
export const noticeDraftSchema = z.object({
  /** The notice's own id in the 发文登记; a notice begun anew has another. */
  noticeId: z.string().default(''),
  head: noticeHeadSchema,
  copyNumber: z.string(),
  secrecy: z.string(),
  urgency: z.string(),
  issuers: z.string(),
  docNumber: z.string(),
  /** false: the program keeps the number at the next free one. Drafts of earlier programs count as typed. */
  numberTyped: z.boolean().default(true),
  signatory: z.string(),
  /** '' for the template's. */
  title: z.string(),
  to: z.string(),
  /** '' for the template's text. */
  body: z.string(),
  /** Titles; '' for the template's. */
  attachments: z.string(),
  /** What stands behind each; null or missing: as its title suggests. */
  attached: z.array(attachedSchema.nullable()),
  /** Look of an attached breakdown; null: the standard table without empty columns. */
  layoutId: layoutIdSchema.nullable().default(null),
  seal: z.boolean(),
  date: z.string(),
  note: z.string(),
  cc: z.string(),
  printOrg: z.string(),
  printDate: z.string(),
  /** `lineage` of the tasks that the notice is about. */
  tasks: z.array(z.string()).default([]),
  /** Words for the template's places. */
  values: z.record(z.string(), z.string()),
});
export type NoticeDraft = z.infer<typeof noticeDraftSchema>;

/** Id of the first notice of a kind about a plan. */
export function firstNoticeId(kind: NoticeKind, plan: Pick<Plan, 'id'>): string {
  return `${plan.id}.${kind}`;
}

/** A draft as the office and the plan suggest it. `today` is YYYY-MM-DD. */
export function newDraft(
  kind: NoticeKind,
  plan: Plan,
  office: OfficeSettings,
  today: string,
  noticeId = firstNoticeId(kind, plan),
): NoticeDraft {
  // A slip goes from one office to one unit: one page, a plain head, the lead organ alone, no 版记.
  const isSlip = kind === '督办单';
  const issuers = office.issuers.length > 0 ? office.issuers : plan.issuers;
  return {
    noticeId,
    head: isSlip ? 'plain' : office.head,
    copyNumber: '',
    secrecy: plan.secrecy ?? '',
    urgency: '',
    issuers: (isSlip ? issuers.slice(0, 1) : issuers).join('\n'),
    docNumber: nextDocumentNumber(office, yearOf(today)),
    numberTyped: false,
    signatory: '',
    title: '',
    to: '',
    body: '',
    attachments: '',
    attached: [],
    layoutId: null,
    seal: office.seal,
    date: today,
    note: '',
    cc: isSlip ? '' : office.cc.join('\n'),
    printOrg: isSlip ? '' : office.printOrg,
    printDate: '',
    tasks: [],
    values: {
      计划名称: plan.title,
      汇总部门: office.department,
      联系人: office.contact,
      联系电话: office.phone,
    },
  };
}

/** What decides the number of a notice. `today` (YYYY-MM-DD) gives the year while the notice has no date. */
export interface Numbers {
  readonly office: OfficeSettings;
  readonly register: readonly RegisterEntry[];
  readonly today: string;
}

/** The next number, in the year of the notice's date, that no other notice carries. */
export function freeNumberFor({ noticeId, date }: NoticeDraft, { office, register, today }: Numbers): string {
  return nextFreeNumber(office, yearOf(date === '' ? today : date), numbersTaken(register, noticeId));
}

/**
 * The draft with the number it stands to get: what the clerk typed stays, and so does the number that the notice already
 * left the desk with; otherwise the next free one.
 */
export function withNumber(draft: NoticeDraft, numbers: Numbers): NoticeDraft {
  if (draft.numberTyped) return draft;
  const docNumber = ownNumber(numbers.register, draft.noticeId) ?? freeNumberFor(draft, numbers);
  return docNumber === draft.docNumber ? draft : { ...draft, docNumber };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The draft as the fields of a notice. */
export function fieldsOf(draft: NoticeDraft): NoticeFieldsInput {
  const { head, secrecy, urgency, docNumber, signatory, seal, date, note, printOrg, printDate } = draft;
  return {
    head,
    secrecy,
    urgency,
    docNumber,
    signatory,
    seal,
    date,
    note,
    printOrg,
    printDate,
    copyNumber: draft.copyNumber.replace(/\D/g, '').slice(0, 6),
    title: draft.title.trim(),
    issuers: linesOf(draft.issuers),
    to: linesOf(draft.to),
    body: linesOf(draft.body),
    attachments: linesOf(draft.attachments).map((name) => ({ title: name })),
    cc: linesOf(draft.cc),
    values: Object.fromEntries(Object.entries(draft.values).filter(([, words]) => words.trim() !== '')),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

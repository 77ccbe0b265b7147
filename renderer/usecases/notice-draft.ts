import { z } from 'zod';
import { layoutIdSchema } from '../../shared/model/layout.js';
import {
  attachedSchema,
  noticeHeadSchema,
  type Attached,
  type NoticeFieldsInput,
  type NoticeKind,
} from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import type { Plan } from '../../shared/model/plan.js';
import { nextDocumentNumber } from '../../shared/notices/next-document-number.js';

/** A notice as the clerk is writing it: the form's fields, lists with one entry a line. */
export const noticeDraftSchema = z.object({
  head: noticeHeadSchema,
  copyNumber: z.string(),
  secrecy: z.string(),
  urgency: z.string(),
  issuers: z.string(),
  docNumber: z.string(),
  signatory: z.string(),
  /** '' for the template's. */
  title: z.string(),
  to: z.string(),
  /** '' for the template's text. */
  body: z.string(),
  /** Titles; '' for the template's. */
  attachments: z.string(),
  attached: z.array(attachedSchema),
  /** Look of an attached breakdown; null: the standard table without empty columns. */
  layoutId: layoutIdSchema.nullable().default(null),
  seal: z.boolean(),
  date: z.string(),
  note: z.string(),
  cc: z.string(),
  printOrg: z.string(),
  printDate: z.string(),
  /** Words for the template's places. */
  values: z.record(z.string(), z.string()),
});
export type NoticeDraft = z.infer<typeof noticeDraftSchema>;

/** What stands behind the first attachment when nobody has said otherwise. */
const usuallyAttached: Readonly<Partial<Record<NoticeKind, Attached>>> = {
  印发通知: 'text',
  分解通知: 'breakdown',
  征求意见函: 'breakdown',
};

/** A draft as the office and the plan suggest it. `today` is YYYY-MM-DD. */
export function newDraft(kind: NoticeKind, plan: Plan, office: OfficeSettings, today: string): NoticeDraft {
  const attached = usuallyAttached[kind];
  return {
    head: office.head,
    copyNumber: '',
    secrecy: plan.secrecy ?? '',
    urgency: '',
    issuers: (office.issuers.length > 0 ? office.issuers : plan.issuers).join('\n'),
    docNumber: nextDocumentNumber(office, Number(today.slice(0, 4))),
    signatory: '',
    title: '',
    to: '',
    body: '',
    attachments: '',
    attached: attached === undefined ? [] : [attached],
    layoutId: null,
    seal: office.seal,
    date: today,
    note: '',
    cc: office.cc.join('\n'),
    printOrg: office.printOrg,
    printDate: '',
    values: {
      计划名称: plan.title,
      汇总部门: office.department,
      联系人: office.contact,
      联系电话: office.phone,
    },
  };
}

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

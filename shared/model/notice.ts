import { z } from 'zod';
import { printableLine, printableText } from '../text/printable-text.js';

/** 公文种类 that the office sends about a plan; each has a template in shared/notices/templates. */
export const noticeKindSchema = z.enum(['印发通知', '分解通知', '征求意见函', '催报通知', '督办单', '通报']);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/**
 * 版头: red prints mark and rule; plain has none of the red parts; preprinted leaves them out but keeps every position,
 * for paper that already carries them (套打).
 */
export const noticeHeadSchema = z.enum(['red', 'plain', 'preprinted']);

/** document: the general form (clauses 5–8 of GB/T 9704-2012); letter: 信函格式 (clause 10.1). */
export const noticeFormSchema = z.enum(['document', 'letter']);
export type NoticeForm = z.infer<typeof noticeFormSchema>;

/** Text of an optional element on one line; '' means that the element is not there. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => printableLine(text ?? '').trim());
/** A title may be broken into lines by the clerk. */
const title = z
  .string()
  .nullish()
  .transform((text) => printableText(text ?? '').trim());
const textList = z
  .array(z.string())
  .nullish()
  .transform((list) => filled((list ?? []).map(printableLine)));
/** A line end inside an entry begins a new paragraph. */
const paragraphs = z
  .array(z.string())
  .nullish()
  .transform((list) => filled((list ?? []).flatMap((text) => printableText(text).split('\n'))));
const filled = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
/** A calendar day, YYYY-MM-DD. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const optionalDay = z
  .union([day, z.literal('')])
  .nullish()
  .transform((text) => text ?? '');

/** 附件: its title and, optionally, the file whose plan or breakdown is appended. */
export const noticeAttachmentSchema = z.strictObject({
  title: z.string().transform(printableLine).pipe(z.string().trim().min(1)),
  plan: z.string().min(1).optional(),
});

/**
 * What stands behind an attachment's title: nothing (the clerk lays the paper behind), the plan's text, its breakdown, or
 * an empty 意见反馈表.
 */
export const attachedSchema = z.enum(['none', 'text', 'breakdown', 'opinionForm']);
export type Attached = z.infer<typeof attachedSchema>;

/**
 * What the clerk (or a FILE.json) gives for a notice. Strict: an unknown key is refused by name. `title` and `body` may be
 * missing where the kind's template supplies them from `values`.
 */
export const noticeFieldsSchema = z.strictObject({
  head: noticeHeadSchema.nullish().transform((head) => head ?? 'red'),
  /** 份号: digits; printed with six. */
  copyNumber: z
    .union([z.string().regex(/^\d{0,6}$/), z.int().nonnegative().max(999_999)])
    .nullish()
    .transform((number) => (number === null || number === undefined ? '' : String(number))),
  /** 密级和保密期限, e.g. 机密★1年. */
  secrecy: optionalText,
  /** 紧急程度, e.g. 特急. */
  urgency: optionalText,
  /** 发文机关, lead organ first. */
  issuers: textList,
  docNumber: optionalText,
  /** 签发人; several joined by 、 or given as a list. Only 上行文 carries it. */
  signatory: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((names) =>
      filled((typeof names === 'string' ? names.split(/[、，,\s]+/) : (names ?? [])).map(printableLine)),
    ),
  title,
  to: textList,
  body: paragraphs,
  attachments: z
    .array(noticeAttachmentSchema)
    .nullish()
    .transform((list) => list ?? []),
  /** true: the paper will carry a seal over each name. */
  seal: z
    .boolean()
    .nullish()
    .transform((seal) => seal ?? true),
  date: optionalDay,
  /** 附注, with or without its brackets. */
  note: optionalText,
  cc: textList,
  printOrg: optionalText,
  printDate: optionalDay,
  /** Words for the template's {{…}} places, by their Chinese names. */
  values: z
    .record(z.string(), z.string().transform(printableText))
    .nullish()
    .transform((values) => values ?? {}),
});
export type NoticeFields = z.infer<typeof noticeFieldsSchema>;
/** The fields as they may be written in a file: everything optional. */
export type NoticeFieldsInput = z.input<typeof noticeFieldsSchema>;

/** A notice ready for any paper: every element in the words that are printed; '' or [] where an element is absent. */
export interface Notice extends Omit<NoticeFields, 'values'> {
  readonly kind: NoticeKind;
  readonly form: NoticeForm;
}

/** A finished notice as it is handed from the window to the main process. */
export const noticeSchema = noticeFieldsSchema
  .omit({ values: true })
  .extend({ kind: noticeKindSchema, form: noticeFormSchema });

/** Names of the fields as the clerk knows them, for messages. */
export const noticeFieldLabels: Readonly<Record<keyof NoticeFields, string>> = {
  head: '版头样式',
  copyNumber: '份号',
  secrecy: '密级和保密期限',
  urgency: '紧急程度',
  issuers: '发文机关',
  docNumber: '发文字号',
  signatory: '签发人',
  title: '标题',
  to: '主送机关',
  body: '正文',
  attachments: '附件',
  seal: '是否盖章',
  date: '成文日期',
  note: '附注',
  cc: '抄送机关',
  printOrg: '印发机关',
  printDate: '印发日期',
  values: '模板用语',
};

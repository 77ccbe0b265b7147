import { z } from 'zod';
import { findingSchema } from './finding.js';
import { spanSchema } from './span.js';

/**
 * What the parser finds in a source document; printed by `fenjie parse`.
 * Every record carries its origin: a span of the source text.
 */

export const sentenceKindSchema = z.enum(['task', 'indicator', 'background', 'title', 'responsibility', 'undecided']);
export type SentenceKind = z.infer<typeof sentenceKindSchema>;

/** 其 number has no brackets or point (一, 12, 一是). `span` runs from the number to the end of the item's text. */
export const parsedItemSchema = z.object({
  number: z.string().nullable(),
  /** 条标: the lead-in phrase up to the first 。; null when there is none. */
  title: z.string().nullable(),
  /** The whole text after the number, lead-in phrase included. */
  text: z.string(),
  span: spanSchema,
});
export type ParsedItem = z.infer<typeof parsedItemSchema>;

/** 方面. Level 1 = 一、; 2 = （一） with items of its own; 0 = implicit, where the document has no such layer. */
export const parsedSectionSchema = z.object({
  level: z.number().int().nonnegative(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  span: spanSchema,
  items: z.array(parsedItemSchema),
});
export type ParsedSection = z.infer<typeof parsedSectionSchema>;

/** 句: the unit of coverage. `section` indexes `sections`, `item` that section's `items`; null outside of them. */
export const parsedSentenceSchema = z.object({
  span: spanSchema,
  section: z.number().int().nonnegative().nullable(),
  item: z.number().int().nonnegative().nullable(),
  kind: sentenceKindSchema,
});
export type ParsedSentence = z.infer<typeof parsedSentenceSchema>;

export const comparatorSchema = z.enum(['=', '>=', '<=', '约', 'range', '力争']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** 指标: a number that the plan promises. */
export const indicatorSchema = z.object({
  name: z.string(),
  /** As written, 万/亿 kept in the unit; null for a pure growth rate. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  growthPercent: z.number().nullable(),
  comparator: comparatorSchema,
  /** Upper end of a range, else null. */
  valueMax: z.number().nullable(),
  aspirational: z.boolean(),
  per: z.string().nullable(),
  /** Name of the whole that this number is a part of (其中), else null. */
  partOf: z.string().nullable(),
  /** 口径 in force at this place, else null. */
  scope: z.string().nullable(),
  quote: z.string(),
  span: spanSchema,
  /** Index into `sentences`. */
  sentence: z.number().int().nonnegative().nullable(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const deadlineKindSchema = z.enum(['by', 'start', 'period', 'relative', 'recurring']);

/** 时限 as found in the text; `normalized` is YYYY, YYYY-MM or YYYY-MM-DD, null when it cannot be reckoned. */
export const parsedDeadlineSchema = z.object({
  quote: z.string(),
  span: spanSchema,
  normalized: z.string().nullable(),
  kind: deadlineKindSchema,
  sentence: z.number().int().nonnegative().nullable(),
});
export type ParsedDeadline = z.infer<typeof parsedDeadlineSchema>;

/** Units named in the text as responsible. */
export const responsibilitySchema = z.object({
  lead: z.array(z.string()),
  support: z.array(z.string()),
  leaders: z.array(z.string()),
  quote: z.string(),
  span: spanSchema,
  /** First characters of the item it belongs to. */
  itemStartsWith: z.string(),
  /** Indexes into `sentences` that it governs. */
  sentences: z.array(z.number().int().nonnegative()),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

/** A row of a breakdown table inside the document. */
export const parsedTableRowSchema = z.object({
  text: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  deadlineText: z.string().nullable(),
  deadline: z.string().nullable(),
  category: z.string().nullable(),
});
export type ParsedTableRow = z.infer<typeof parsedTableRowSchema>;

export const excludedSchema = z.object({ span: spanSchema, why: z.string() });

export const parsedPlanSchema = z.object({
  title: z.string().nullable(),
  noticeTitle: z.string().nullable(),
  /** First issuer, kept beside `issuers` for scripts that read one name. */
  issuer: z.string().nullable(),
  issuers: z.array(z.string()),
  docNumber: z.string().nullable(),
  date: z.string().nullable(),
  planYear: z.number().int().nullable(),
  addressee: z.string().nullable(),
  /** What was cut off before parsing, and why; the text itself stays in the source. */
  excluded: z.array(excludedSchema),
  sections: z.array(parsedSectionSchema),
  sentences: z.array(parsedSentenceSchema),
  indicators: z.array(indicatorSchema),
  deadlines: z.array(parsedDeadlineSchema),
  responsibilities: z.array(responsibilitySchema),
  tableRows: z.array(parsedTableRowSchema),
  findings: z.array(findingSchema),
});
export type ParsedPlan = z.infer<typeof parsedPlanSchema>;

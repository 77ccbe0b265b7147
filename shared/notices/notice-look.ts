import { z } from 'zod';

/** Where the page number stands: outside is the standard's odd right, even left (clause 7.5). */
export const pageNumberPlaceSchema = z.enum(['outside', 'centred']);
export type PageNumberPlace = z.infer<typeof pageNumberPlaceSchema>;

/**
 * What offices settle for all their papers where the standard leaves room or local custom leaves the standard. The defaults
 * are the standard's; a value out of range reads as its default, so that settings of an older or newer program still read.
 */
export const noticeLookSchema = z.object({
  /** Red of 发文机关标志, red rule and the letter's double lines: six hexadecimal digits. */
  red: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .catch('FF0000')
    .default('FF0000'),
  /** 红色分隔线, millimetres; the clause names none, 0.5–1 is usual. */
  ruleMm: z.number().min(0.3).max(2).catch(0.53).default(0.53),
  /** Local custom: （一） and 1. in bold. */
  boldHeadings: z.boolean().catch(false).default(false),
  /** 套打: lower edge of the pre-printed mark, millimetres from the paper's upper edge; null: where ours would end. */
  preprintedMarkEndMm: z.number().min(20).max(200).nullable().catch(null).default(null),
  /** Diameter of the office's seal, millimetres: 42 for organs of counties and below. */
  sealMm: z.number().min(30).max(60).catch(42).default(42),
  /** Blank lines between the text and a sealed name (clause 7.3.5.1: the seal's top within one line of the text). */
  sealBlankLines: z.int().min(1).max(6).catch(3).default(3),
  /** 右空几字 of the date under a seal. */
  sealDateRight: z.int().min(0).max(10).catch(4).default(4),
  pageNumber: pageNumberPlaceSchema.catch('outside').default('outside'),
  /** false: 首页不显示页码. */
  firstPageNumber: z.boolean().catch(true).default(true),
  /** 双面印刷: the binding edge (订口) is 28 mm on both sides of a sheet, so even pages have it at the right. */
  mirrorMargins: z.boolean().catch(false).default(false),
});
export type NoticeLook = z.infer<typeof noticeLookSchema>;

/** The standard's own look. */
export const standardLook: NoticeLook = noticeLookSchema.parse({});

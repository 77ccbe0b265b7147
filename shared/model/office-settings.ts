import { z } from 'zod';
import { noticeLookSchema } from '../notices/notice-look.js';
import { noticeTemplateSchema } from '../notices/notice-template.js';
import { layoutIdSchema, layoutSchema } from './layout.js';
import { noticeHeadSchema, noticeKindSchema } from './notice.js';

const line = z.string().max(200).catch('');

/** Faces that the office chose; '' or missing: the first one of the role's design that this PC has. */
export const chosenFacesSchema = z.object({
  body: line.default(''),
  firstLevel: line.default(''),
  secondLevel: line.default(''),
  title: line.default(''),
  mark: line.default(''),
  pageNumber: line.default(''),
});
export type ChosenFaces = z.infer<typeof chosenFacesSchema>;

/** The looks of breakdowns that a settings file carries along; what cannot be read is left out. */
export const carriedLayoutsSchema = z.object({
  /** As chosen last in 导出 and in 分发. */
  export: layoutSchema.optional().catch(undefined),
  dispatch: layoutSchema.optional().catch(undefined),
  /** What the clerk made of the other presets. */
  own: z.partialRecord(layoutIdSchema, layoutSchema).catch({}).default({}),
});
export type CarriedLayouts = z.infer<typeof carriedLayoutsSchema>;

/** What an office says once for all its papers. Every field has a default, so that older settings always read. */
export const officeSettingsSchema = z.object({
  /** 发文机关, lead organ first. */
  issuers: z.array(z.string().max(100)).max(20).catch([]).default([]),
  /** 发文字号 with {年} and {号}, e.g. 金开工〔{年}〕{号}号; '' for none. */
  numberPattern: line.default(''),
  /** The number that the next notice gets, and the year it counts in. */
  nextNumber: z.int().positive().catch(1).default(1),
  numberYear: z.int().catch(0).default(0),
  /** 签发人; only 上行文 prints it. */
  signatory: line.default(''),
  /** 汇总部门: where the units report to. */
  department: line.default(''),
  contact: line.default(''),
  phone: line.default(''),
  /** 印发机关. */
  printOrg: line.default(''),
  /** 抄送机关. */
  cc: z.array(z.string().max(100)).max(50).catch([]).default([]),
  head: noticeHeadSchema.catch('red').default('red'),
  /** The paper will carry a seal over the name. */
  seal: z.boolean().catch(true).default(true),
  ...noticeLookSchema.shape,
  faces: chosenFacesSchema.prefault({}),
  /** The office's own wording of templates, by kind; a kind that is missing uses the program's. */
  templates: z.partialRecord(noticeKindSchema, noticeTemplateSchema).catch({}).default({}),
  /** Only in the settings file for another PC. */
  layouts: carriedLayoutsSchema.optional().catch(undefined),
});
export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

/** Settings of an office that has set nothing. */
export const defaultOfficeSettings: OfficeSettings = officeSettingsSchema.parse({});

/** What the settings file of another PC must look like. */
export const officeSettingsFileSchema = z.object({
  kind: z.literal('fenjietai-office-settings'),
  version: z.literal(1),
  settings: officeSettingsSchema,
});

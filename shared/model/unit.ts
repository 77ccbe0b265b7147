import { z } from 'zod';

/** 单位 of the directory. A collective unit (各园区) prints as written and expands to its members when files are made. */
export const unitSchema = z.object({
  id: z.string().min(1),
  /** 全称, as printed. */
  name: z.string().min(1),
  /** 简称, any of which names the unit. */
  shortNames: z.array(z.string()),
  /** 曾用名. */
  formerNames: z.array(z.string()),
  kind: z.enum(['office', 'collective']),
  /** 职责词: words whose presence in a task speaks for this unit. */
  duties: z.array(z.string()),
  /** 责任领导: the duty belongs to the post, the person changes. */
  leader: z.object({ post: z.string(), name: z.string() }),
  liaison: z.string(),
  phone: z.string(),
  /** Names of the members of a collective unit. */
  members: z.array(z.string()),
  /** Order in lists and in file names, from 1. */
  order: z.number().int().positive(),
});
export type Unit = z.infer<typeof unitSchema>;

/** `seeds/units.json` and the exported directory. */
export const unitDirectorySchema = z.object({
  version: z.literal(1),
  name: z.string(),
  units: z.array(unitSchema),
});

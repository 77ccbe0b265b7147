import { z } from 'zod';
import { breakdownColumnSchema, orientationSchema, type BreakdownColumn } from './breakdown.js';

/** The layouts in which offices publish their breakdowns (see the published forms of 六安, 霍山, 芜湖, 滁州, 菏泽). */
export const layoutIdSchema = z.enum(['standard', 'table', 'leaderTable', 'byLeader', 'byUnit', 'list', 'inline']);
export type LayoutId = z.infer<typeof layoutIdSchema>;

/** Longest 内部/密级 mark and heading word that fit their places. */
export const mostMark = 30;
export const mostHeading = 12;

/** How a breakdown is printed: a preset, or a preset with the office's own columns and words. */
export const layoutSchema = z.object({
  id: layoutIdSchema,
  /** In the order in which they are printed. */
  columns: z.array(breakdownColumnSchema).min(1),
  /** What the rows stand under: their 方面, 责任领导 or first 牵头单位; `none`: one table without headings. */
  grouping: z.enum(['section', 'leader', 'unit', 'none']),
  /** A table, a list with lines 牵头单位：, or the plan's text with the duty in brackets. */
  form: z.enum(['table', 'list', 'inline']),
  /** Words that take the place of the usual headings. */
  headings: z.partialRecord(breakdownColumnSchema, z.string().max(mostHeading)),
  /** 主要预期目标 are printed, before the tasks; otherwise they are not in the table at all. */
  indicatorsFirst: z.boolean(),
  /** Half-width marks of the source are printed in full width. */
  fullWidth: z.boolean(),
  orientation: orientationSchema,
  /** 内部资料, 秘密★1年 …: printed at the head of the first page; '' for none. */
  mark: z.string().max(mostMark),
});
export type Layout = z.infer<typeof layoutSchema>;

/** A layout under the name that clerks know it by. */
export interface LayoutPreset {
  readonly id: LayoutId;
  readonly name: string;
  /** One line: what it looks like, and who prints it. */
  readonly about: string;
  readonly layout: Layout;
}

const common = { form: 'table', headings: {}, fullWidth: false, orientation: 'landscape', mark: '' } as const;

/** Columns of the standard table, as in the published forms of development zones. */
const standardColumns: readonly BreakdownColumn[] = [
  'group',
  'number',
  'text',
  'leadUnits',
  'supportUnits',
  'leader',
  'personInCharge',
  'deadline',
  'remark',
];

const cityHeadings = { text: '重点工作', leadUnits: '牵头责任单位', supportUnits: '协同责任单位' } as const;

export const layoutPresets: readonly LayoutPreset[] = [
  {
    id: 'standard',
    name: '标准表格式',
    about: '左边一列是方面（类别），栏目最全。',
    layout: {
      ...common,
      id: 'standard',
      columns: [...standardColumns],
      grouping: 'section',
      indicatorsFirst: false,
    },
  },
  {
    id: 'table',
    name: '表格式',
    about: '序号、重点工作、牵头责任单位、协同责任单位、任务来源；方面单占一行，主要预期目标在前。',
    layout: {
      ...common,
      id: 'table',
      columns: ['number', 'text', 'leadUnits', 'supportUnits', 'origin'],
      grouping: 'section',
      headings: cityHeadings,
      indicatorsFirst: true,
    },
  },
  {
    id: 'leaderTable',
    name: '表格式（带责任领导）',
    about: '序号、重点工作、责任领导、牵头单位、配合单位、完成时限。',
    layout: {
      ...common,
      id: 'leaderTable',
      columns: ['number', 'text', 'leader', 'leadUnits', 'supportUnits', 'deadline'],
      grouping: 'section',
      headings: { text: '重点工作' },
      indicatorsFirst: true,
    },
  },
  {
    id: 'byLeader',
    name: '按领导分组',
    about: '每位责任领导负责的事项排在一起，写明共几项。',
    layout: {
      ...common,
      id: 'byLeader',
      columns: ['number', 'text', 'leadUnits', 'supportUnits', 'deadline'],
      grouping: 'leader',
      headings: cityHeadings,
      indicatorsFirst: false,
    },
  },
  {
    id: 'byUnit',
    name: '按单位分组',
    about: '每个牵头单位的任务排在一起，写明共几项。',
    layout: {
      ...common,
      id: 'byUnit',
      columns: ['number', 'text', 'leadUnits', 'supportUnits', 'leader', 'deadline'],
      grouping: 'unit',
      indicatorsFirst: false,
    },
  },
  {
    id: 'list',
    name: '清单式',
    about: '一条任务下面逐行写牵头领导、牵头单位、配合单位，竖排 Word 文档。',
    layout: {
      ...common,
      id: 'list',
      form: 'list',
      columns: ['number', 'text', 'leader', 'leadUnits', 'supportUnits', 'deadline'],
      grouping: 'section',
      headings: { leader: '牵头领导' },
      indicatorsFirst: true,
      orientation: 'portrait',
    },
  },
  {
    id: 'inline',
    name: '文内括注式',
    about: '计划原文，每段后面用括号注明牵头单位、配合单位，竖排 Word 文档。',
    layout: {
      ...common,
      id: 'inline',
      form: 'inline',
      columns: ['number', 'text', 'leadUnits', 'supportUnits', 'deadline'],
      grouping: 'section',
      indicatorsFirst: false,
      orientation: 'portrait',
    },
  },
];

/** Why a layout makes no Excel table; undefined where it makes one. */
export function noExcelBecause({ form }: Pick<Layout, 'form'>): string | undefined {
  return form === 'table' ? undefined : '本样式没有 Excel';
}

/** The preset of that id or of that name as clerks know it; undefined for an unknown one. */
export function findLayout(idOrName: string): LayoutPreset | undefined {
  return layoutPresets.find(({ id, name }) => id === idOrName || name === idOrName);
}

/** The standard table with other columns; without 类别 it has no headings at all. */
export function standardLayout(columns: readonly BreakdownColumn[]): Layout {
  return {
    ...common,
    id: 'standard',
    columns: [...columns],
    grouping: columns.includes('group') ? 'section' : 'none',
    indicatorsFirst: false,
  };
}

/**
 * A layout as papers usually leave the office: half-width marks of a source that came from a web page are printed in full
 * width (GB/T 15834). The stored text stays as it is.
 */
export function forPaper(layout: Layout): Layout {
  return { ...layout, fullWidth: true };
}

/**
 * A preset as the window offers it: ready for paper, and every table has the plan's 主要预期目标, so that nothing of the
 * plan is missing from a paper unless the clerk wants it so.
 */
export function offeredLayout(layout: Layout): Layout {
  return forPaper({ ...layout, indicatorsFirst: layout.indicatorsFirst || layout.form === 'table' });
}

/** Heading words that offices print in place of the usual ones. */
export const headingWords: Readonly<Partial<Record<BreakdownColumn, readonly string[]>>> = {
  group: ['类别', '方面', '责任领导', '工作板块'],
  text: ['工作任务', '重点工作', '任务内容', '工作内容', '目标任务'],
  leadUnits: ['牵头单位', '牵头责任单位', '主办单位', '主要责任单位', '责任单位'],
  supportUnits: ['配合单位', '协同责任单位', '协办单位', '协同配合单位', '其他责任单位'],
  leader: ['责任领导', '牵头领导', '牵头负责领导', '分管领导'],
  personInCharge: ['责任人', '具体责任人'],
  deadline: ['完成时限', '完成时间', '办结时限'],
  origin: ['任务来源', '文件依据'],
  progress: ['进展情况', '落实情况', '工作进展'],
};

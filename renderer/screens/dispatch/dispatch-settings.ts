import type { DispatchContent, DispatchOrder, Packaging } from '../../../shared/model/dispatch.js';
import { layoutPresets, standardLayout, type Layout } from '../../../shared/model/layout.js';
import { noticeFieldsSchema, type NoticeFields } from '../../../shared/model/notice.js';
import type { Plan } from '../../../shared/model/plan.js';
import { usualPattern } from '../../../shared/review/dispatch-names.js';

/** The words of the cover notice that the clerk fills in; the rest is the template's. */
export const noticeWords = ['方案报送日期', '汇总部门', '报送时间', '联系人', '联系电话'] as const;
export type NoticeWord = (typeof noticeWords)[number];

/** What the clerk chose last time, kept on this PC. */
export interface DispatchSettings {
  readonly contents: readonly DispatchContent[];
  readonly word: boolean;
  readonly excel: boolean;
  readonly paper: 'A4' | 'A3';
  readonly layout: Layout;
  readonly packaging: Packaging;
  readonly namePattern: string;
  readonly list: boolean;
  readonly noticeWords: Readonly<Record<NoticeWord, string>>;
}

export const usualDispatch: DispatchSettings = {
  contents: ['own', 'fillIn'],
  word: true,
  excel: false,
  paper: 'A4',
  layout: layoutPresets[0]?.layout ?? standardLayout(['number', 'text']),
  packaging: 'unitFolders',
  namePattern: usualPattern,
  list: true,
  noticeWords: { 方案报送日期: '', 汇总部门: '', 报送时间: '', 联系人: '', 联系电话: '' },
};

/** The head of the cover notice, from the plan until the clerk changes it. */
export interface NoticeHead {
  readonly issuer: string;
  readonly docNumber: string;
  readonly date: string;
}

/** Fields of the cover notice. Empty words stay away, so that the template can name what is missing. */
export function noticeOf(plan: Plan, head: NoticeHead, words: DispatchSettings['noticeWords']): NoticeFields {
  const given = Object.entries(words).filter(([, text]) => text.trim() !== '');
  return noticeFieldsSchema.parse({
    head: 'plain',
    issuers: head.issuer.split(/[、，,]/),
    docNumber: head.docNumber,
    date: /^\d{4}-\d{2}-\d{2}$/.test(head.date) ? head.date : '',
    values: { ...Object.fromEntries(given), 计划名称: plan.title },
  });
}

/** The order as the settings, the chosen units and the dispatch before make it. */
export function orderOf(
  settings: DispatchSettings,
  rest: Pick<DispatchOrder, 'number' | 'date' | 'units' | 'notice' | 'previous'>,
): DispatchOrder {
  const { word, excel, paper, layout, packaging, namePattern, list, contents } = settings;
  return {
    ...rest,
    ...{ word, excel, paper, layout, packaging, namePattern, list },
    contents: [...contents],
    notice: contents.includes('notice') ? rest.notice : null,
  };
}

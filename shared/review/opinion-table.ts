import { outcomeLabels, type Opinion } from '../model/opinion.js';
import type { SimpleTable } from '../model/simple-table.js';

/** `published`: the columns that governments publish; `office`: with place, original, reason and final wording. */
export type OpinionTableForm = 'published' | 'office';

/** Printed while the office has not decided. */
const undecided = '待定';

/** 意见采纳情况表 in the published columns (domain.md, c4) or in those of the office, with the counts above it. */
export function opinionTable(planTitle: string, opinions: readonly Opinion[], form: OpinionTableForm): SimpleTable {
  return {
    title: `${planTitle}意见采纳情况表`,
    lead: opinionCounts(opinions),
    columns: form === 'published' ? publishedColumns : officeColumns,
    rows: opinions.map((opinion, index) =>
      form === 'published' ? publishedRow(opinion, index + 1) : officeRow(opinion, index + 1),
    ),
    note: '',
    largeType: false,
  };
}

/** 共收到 n 条意见：采纳 a 条，部分采纳 b 条，不采纳 c 条（待定 d 条）。 */
export function opinionCounts(opinions: readonly Opinion[]): string {
  if (opinions.length === 0) return '征求意见期间未收到意见。';
  const count = (outcome: Opinion['outcome']): number => opinions.filter((one) => one.outcome === outcome).length;
  const units = new Set(opinions.map(({ unit }) => unit).filter((unit) => unit !== '')).size;
  const open = count(null);
  const parts = [`采纳 ${count('adopted')} 条`, `部分采纳 ${count('partly')} 条`, `不采纳 ${count('rejected')} 条`];
  if (open > 0) parts.push(`${undecided} ${open} 条`);
  return `征求意见期间共收到 ${units} 个单位（个人）意见 ${opinions.length} 条：${parts.join('，')}。`;
}

const publishedColumns: SimpleTable['columns'] = [
  { heading: '序号', kind: 'number' },
  { heading: '反馈人', kind: 'names' },
  { heading: '意见内容', kind: 'text' },
  { heading: '是否采纳', kind: 'short' },
  { heading: '采纳理由', kind: 'text' },
];

const officeColumns: SimpleTable['columns'] = [
  { heading: '序号', kind: 'number' },
  { heading: '反馈单位', kind: 'names' },
  { heading: '原文位置（条/句）', kind: 'short' },
  { heading: '原文', kind: 'text' },
  { heading: '修改意见', kind: 'text' },
  { heading: '理由', kind: 'text' },
  { heading: '采纳情况', kind: 'short' },
  { heading: '说明', kind: 'text' },
  { heading: '修改后表述', kind: 'text' },
];

function publishedRow(opinion: Opinion, number: number): string[] {
  return [String(number), opinion.unit, contentWords(opinion), outcomeWords(opinion), opinion.outcomeReason];
}

function officeRow(opinion: Opinion, number: number): string[] {
  const { unit, place, quote, reason, outcomeReason, finalWording } = opinion;
  return [
    String(number),
    unit,
    place,
    quote,
    contentWords(opinion),
    reason,
    outcomeWords(opinion),
    outcomeReason,
    finalWording,
  ];
}

function contentWords({ text, proposed }: Opinion): string {
  if (proposed === '' || text.includes(proposed)) return text;
  return `${text}${text === '' ? '' : '\n'}建议改为：${proposed}`;
}

function outcomeWords({ outcome }: Opinion): string {
  return outcome === null ? undecided : outcomeLabels[outcome];
}

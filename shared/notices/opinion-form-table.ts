import type { Breakdown, BreakdownColumn, BreakdownRow } from '../model/breakdown.js';

/** Rows that stand on one upright page below the form’s title and above a 版记. */
const rowCount = 6;

/**
 * Columns of the form, each in the place of a breakdown's column of the same alignment. The headings are those by which
 * 征求意见 reads the form when it comes back (shared/review/opinion-form.ts).
 */
const columns: readonly (readonly [BreakdownColumn, heading: string, em: number])[] = [
  ['number', '序号', 2.4],
  ['origin', '条目（原文位置）', 5.4],
  ['text', '原文', 9.5],
  ['progress', '修改意见', 12],
  ['remark', '理由', 7],
];

/** Who fills it in. 单位 stands last: behind it a unit's name is looked for. */
const filledInBy = `填表人：${'　'.repeat(4)}联系电话：${'　'.repeat(6)}反馈单位（盖章）：`;

/** 意见反馈表: an empty form for the units, as it stands behind a 征求意见函. */
export function opinionFormTable(): Breakdown {
  return {
    title: '意见反馈表',
    subtitle: '',
    columns: columns.map(([column]) => column),
    headings: Object.fromEntries(columns.map(([column, heading]) => [column, heading])),
    groups: [{ heading: filledInBy, rows: Array.from({ length: rowCount }, (_, index) => emptyRow(index + 1)) }],
    bands: true,
    note: '',
    orientation: 'portrait',
    blankForm: { widths: Object.fromEntries(columns.map(([column, , em]) => [column, em])), rowLines: 4 },
  };
}

function emptyRow(number: number): BreakdownRow {
  return {
    taskId: '',
    number,
    text: '',
    role: '',
    leadUnits: '',
    supportUnits: '',
    leader: '',
    personInCharge: '',
    deadline: '',
    origin: '',
    progress: '',
    remark: '',
  };
}

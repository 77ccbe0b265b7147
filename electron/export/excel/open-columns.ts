import type ExcelJS from 'exceljs';
import { dictionarySheetName, fillInColumns, fillInStates, type FillInColumn } from '../../../shared/model/fill-in.js';
import type { CellStyleName } from './cell-styles.js';

/** How an open column looks and what it takes. */
export interface OpenColumn {
  readonly style: Partial<ExcelJS.Style>;
  readonly rule: ExcelJS.DataValidation;
}

/** Longest text that a unit is asked for; longer ones are questioned, not refused. */
const mostText = 3000;
const paleYellow: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } };

const prompts: Readonly<Record<FillInColumn, string>> = {
  进展情况: '写已经做了什么、到什么程度，有数字的写数字。',
  存在问题: '写卡在哪里、需要谁协调；没有可不填。',
  下一步措施: '写下一步做什么、什么时候做完。',
  完成状态: `从列表中选：${fillInStates.join('、')}。`,
  完成比例: '填 0 到 100 的数，如 60 表示 60%。',
  完成日期: '已完成的填完成日期，如 2020-09-30。',
  填报人: '写姓名，便于核对。',
};

/** The open columns in the styles of the sheet. */
export function openColumns(
  styles: Readonly<Record<CellStyleName, Partial<ExcelJS.Style>>>,
): Readonly<Record<FillInColumn, OpenColumn>> {
  const entries = fillInColumns.map((column) => [column, { style: styleOf(column, styles), rule: ruleOf(column) }]);
  return Object.fromEntries(entries) as Record<FillInColumn, OpenColumn>;
}

function styleOf(column: FillInColumn, styles: Readonly<Record<CellStyleName, Partial<ExcelJS.Style>>>) {
  const isText = ['进展情况', '存在问题', '下一步措施'].includes(column);
  const format = column === '完成日期' ? { numFmt: 'yyyy-mm-dd' } : column === '完成比例' ? { numFmt: '0.##' } : {};
  return { ...(isText ? styles.left : styles.center), ...format, fill: paleYellow, protection: { locked: false } };
}

function ruleOf(column: FillInColumn): ExcelJS.DataValidation {
  const words = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column,
    prompt: prompts[column],
    showErrorMessage: true,
    errorTitle: `${column}填得不对`,
    error: prompts[column],
  };
  switch (column) {
    case '完成状态':
      // A list on a sheet: one written into the rule is limited to 255 characters.
      return { ...words, type: 'list', formulae: [`'${dictionarySheetName}'!$A$1:$A$${fillInStates.length}`] };
    case '完成比例':
      return { ...words, type: 'decimal', operator: 'between', formulae: [0, 100] };
    case '完成日期':
      return {
        ...words,
        type: 'date',
        operator: 'between',
        formulae: [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
      };
    default:
      return { ...words, type: 'textLength', operator: 'lessThanOrEqual', errorStyle: 'warning', formulae: [mostText] };
  }
}

import type ExcelJS from 'exceljs';
import type { Breakdown, BreakdownGroup, BreakdownRow } from '../../../shared/model/breakdown.js';
import { fillInColumns, keyHeading } from '../../../shared/model/fill-in.js';
import { rowHeight } from '../layout/row-height.js';
import { cellStyles, type CellStyleName } from './cell-styles.js';
import { colsXml, columnLetters } from './column-pixels.js';
import { lockedColumns, type FillInLayout } from './fill-in-layout.js';
import { openColumns, type OpenColumn } from './open-columns.js';
import { lineHeight } from './print-metrics.js';
import { guarded } from './rare-characters.js';
import { rowPieces } from './row-pieces.js';

export const fillInSheetName = '填报表';

const headings = [...lockedColumns, ...fillInColumns, keyHeading];
/** Row of the headings, under the title and the unit's line. */
export const headerRow = 3;
/** Columns that are seen; the key stands behind them. */
export const visibleColumns = headings.length - 1;
/** 序号, 类别, 任务内容 stay in view. */
export const frozenColumns = 3;
const numberAt = lockedColumns.indexOf('序号');

/** Height of a line of 宋体 to its size, as programs reckon it when they fit a row. */
const keyLineHeight = 1.21;

type Styles = Readonly<Record<CellStyleName, Partial<ExcelJS.Style>>>;

/** The locked texts of every row, in the order of the columns. */
export function lockedTexts({ groups }: Breakdown): string[][] {
  return groups.flatMap((group) => group.rows.map((row) => textsOf(group, row)));
}

function textsOf({ heading }: BreakdownGroup, row: BreakdownRow): string[] {
  return [String(row.number), heading, row.text, row.role, row.leadUnits, row.supportUnits, row.deadline];
}

/**
 * Writes title, headings and one row per task; returns the last row's number. A task too long for the highest row goes on
 * in rows without a key, locked throughout (序号 12 续): whoever reads the answers takes the rows that have a key.
 */
export function writeFillInSheet(
  sheet: ExcelJS.Worksheet,
  unit: string,
  breakdown: Breakdown,
  layout: FillInLayout,
): number {
  const styles = cellStyles(layout.sizePt);
  writeHead(sheet, unit, breakdown, layout, styles);
  const open = openColumns(styles);
  const least = 3 * layout.metrics.lineHeightPt + layout.metrics.rowPaddingPt;
  // A row that fits itself to a short answer is never lower than its hidden key's type.
  const keyStyle = { font: { name: '宋体', size: Math.floor(least / keyLineHeight), charset: 134 } };
  const answered: number[] = [];
  let last = headerRow;
  for (const group of breakdown.groups) {
    for (const row of group.rows) {
      const pieces = rowPieces(textsOf(group, row), layout.ems, layout.columns, layout.metrics);
      pieces.forEach(({ cells, heightPt }, piece) => {
        last++;
        sheet.getRow(last).height = Math.max(least, heightPt);
        writeLocked(sheet, last, cells, styles);
        fillInColumns.forEach((column, index) => {
          const locked = open[column].style.alignment?.horizontal === 'left' ? styles.left : styles.center;
          sheet.getCell(last, lockedColumns.length + index + 1).style = piece === 0 ? open[column].style : locked;
        });
        if (piece > 0) return;
        answered.push(last);
        sheet.getCell(last, numberAt + 1).value = row.number;
        const key = sheet.getCell(last, headings.length);
        key.value = guarded(row.taskId);
        key.style = keyStyle;
      });
    }
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: headings.length } };
  addRules(sheet, answered, open);
  return last;
}

function writeHead(
  sheet: ExcelJS.Worksheet,
  unit: string,
  breakdown: Breakdown,
  layout: FillInLayout,
  styles: Styles,
): void {
  const band = (row: number, text: string, style: Partial<ExcelJS.Style>, heightPt: number): void => {
    sheet.mergeCells(row, 1, row, visibleColumns);
    const cell = sheet.getCell(row, 1);
    cell.value = guarded(text);
    cell.style = style;
    sheet.getRow(row).height = heightPt;
  };
  band(1, `${breakdown.title.replace(/任务分解表$/, '')}任务进展填报表`, styles.title, 36);
  band(2, `填报单位：${unit}    只填黄色各栏，其余内容已锁定；怎样填见“填报说明”。`, styles.note, 22);
  headings.forEach((heading, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    cell.value = heading;
    cell.style = styles.header;
  });
  sheet.getRow(headerRow).height = Math.max(
    2 * lineHeight(layout.sizePt) + layout.metrics.rowPaddingPt,
    rowHeight(headings.slice(0, visibleColumns), layout.ems, layout.metrics),
  );
}

function writeLocked(sheet: ExcelJS.Worksheet, row: number, cells: readonly string[], styles: Styles): void {
  cells.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = text === '' ? null : guarded(text);
    const isLeft =
      lockedColumns[index] === '类别' || lockedColumns[index] === '任务内容' || lockedColumns[index] === '配合单位';
    cell.style = isLeft ? styles.left : styles.center;
  });
}

/** One rule per column over rows that follow each other: a rule for each cell would make the file large. */
function addRules(sheet: ExcelJS.Worksheet, rows: readonly number[], open: Readonly<Record<string, OpenColumn>>): void {
  // exceljs has this method but does not declare it.
  const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } })
    .dataValidations;
  const starts = rows.filter((row, index) => rows[index - 1] !== row - 1);
  const ends = rows.filter((row, index) => rows[index + 1] !== row + 1);
  fillInColumns.forEach((column, index) => {
    const letters = columnLetters(lockedColumns.length + index);
    const rule = open[column]?.rule;
    starts.forEach((start, run) => {
      if (rule) rules.add(`${letters}${start}:${letters}${ends[run] ?? start}`, rule);
    });
  });
}

/**
 * What exceljs writes otherwise than wanted. It calls every height the clerk's own (customHeight), and such a row never
 * grows: what a unit types would be cut; title and headings keep theirs. It leaves out columns of its default width, 9.
 */
export function finishFillInSheet(sheetXml: string, { pixels }: FillInLayout): string {
  const key = `<col min="${headings.length}" max="${headings.length}" width="10" hidden="1" customWidth="1"/></cols>`;
  return sheetXml
    .replace('<sheetData>', `${colsXml(pixels).replace('</cols>', key)}<sheetData>`)
    .replace(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g, (row, number: string) =>
      Number(number) > headerRow ? row.replace(' customHeight="1"', '') : row,
    );
}

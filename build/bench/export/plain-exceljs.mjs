// exceljs as its guide shows it: cell by cell, a style object for each.
import ExcelJS from 'exceljs';
import { columnHeadings } from '../../../shared/model/breakdown.ts';

/** One sheet with title, headings, rows and merged groups (the product writes a second sheet to filter as well). */
export async function plainWorkbook({ title, columns, groups }) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('任务分解表', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  columns.forEach((column, index) => (sheet.getColumn(index + 1).width = column === 'text' ? 60 : 14));
  sheet.addRow([title]);
  sheet.mergeCells(1, 1, 1, columns.length);
  style(sheet.addRow(columns.map((column) => columnHeadings[column])), '黑体');
  for (const { heading, rows } of groups) {
    const first = sheet.rowCount + 1;
    for (const row of rows) {
      const added = sheet.addRow(columns.map((column) => (column === 'group' ? heading : row[column])));
      added.height = 15 * Math.ceil(row.text.length / 30);
      style(added, '仿宋');
    }
    if (rows.length > 1 && columns[0] === 'group') sheet.mergeCells(first, 1, sheet.rowCount, 1);
  }
  return workbook.xlsx.writeBuffer();
}

function style(row, name) {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { name, size: 10.5 };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.border = {
      top: { style: 'thin' },
      left: { style: 'thin' },
      bottom: { style: 'thin' },
      right: { style: 'thin' },
    };
  });
}

import type { SimpleTable, TableFormat } from '../../shared/model/simple-table.js';
import { tableWorkbook } from './excel/table-workbook.js';
import { tableDocument } from './word/table-document.js';

/** A plain table as the bytes of a file. */
export function exportTable(table: SimpleTable, format: TableFormat, now: Date): Promise<Uint8Array> {
  return format === 'xlsx' ? tableWorkbook(table, now) : tableDocument(table, now);
}

import type { SimpleTable, TableFormat } from '../../shared/model/simple-table.js';
import type { Result } from '../../shared/result.js';
import type { UseCaseContext } from './use-case-context.js';

/** Has the main process save a plain table where the clerk says; the path, or null when she cancelled. */
export function exportTable(
  context: UseCaseContext,
  table: SimpleTable,
  format: TableFormat,
): Promise<Result<{ readonly path: string } | null>> {
  return context.host.invoke('export.table', { table, format, suggestedName: table.title });
}

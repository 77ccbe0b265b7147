import type { Paper } from '../../shared/model/breakdown.js';
import type { Layout } from '../../shared/model/layout.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { ok, type Result } from '../../shared/result.js';
import { unitBreakdowns, wholeBreakdown } from '../../shared/review/breakdown.js';
import { unitFileNames, wholeFileName } from '../export/file-names.js';
import { rowCount, type PlannedFile } from '../export/planned-file.js';
import { breakdownHtml } from '../export/print/breakdown-html.js';
import { printPdfs } from './print-pdfs.js';

/** PDF files of the whole table and of every unit's, with the names of the Word files; printed before anything is written. */
export async function breakdownPdfs(
  snapshot: PlanSnapshot,
  layout: Layout,
  paper: Paper,
): Promise<Result<PlannedFile[]>> {
  const units = unitBreakdowns(snapshot, layout);
  const names = unitFileNames(units);
  const tables = [
    { name: wholeFileName(snapshot.plan.title), breakdown: wholeBreakdown(snapshot, layout) },
    ...units.map(({ breakdown }, index) => ({ name: names[index] ?? '', breakdown })),
  ];
  const printed = await printPdfs(tables.map(({ breakdown }) => breakdownHtml(breakdown, { paper })));
  if (!printed.ok) return printed;
  return ok(
    tables.map(({ name, breakdown }, index) => ({
      name: `${name}.pdf`,
      rows: rowCount(breakdown),
      make: () => Promise.resolve({ bytes: printed.value[index] ?? new Uint8Array() }),
    })),
  );
}

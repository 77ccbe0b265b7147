import { ok, type Result } from '../../shared/result.js';
import type { PlannedFile } from '../export/planned-file.js';
import { printPdfs } from './print-pdfs.js';

/** Planned files with their PDFs printed by one start of the application, before anything is written. Errors: those of printPdfs. */
export async function printedAtOnce(planned: readonly PlannedFile[]): Promise<Result<PlannedFile[]>> {
  const printed = await printPdfs(planned.flatMap(({ sheets }) => (sheets === undefined ? [] : [sheets()])));
  if (!printed.ok) return printed;
  const pdfs = printed.value.values();
  return ok(
    planned.map((file) => {
      if (file.sheets === undefined) return file;
      const bytes = pdfs.next().value ?? new Uint8Array();
      return { ...file, make: () => Promise.resolve({ bytes }) };
    }),
  );
}

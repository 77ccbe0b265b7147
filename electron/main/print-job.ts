import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { z } from 'zod';
import { paperSchema } from '../../shared/model/breakdown.js';
import { printToPdf } from './print-to-pdf.js';

/** What the headless command hands over: finished sheets, and where each PDF goes. */
const printJobSchema = z.array(
  z.object({
    document: z.object({
      html: z.string(),
      pageCount: z.int(),
      turnedPages: z.array(z.int()),
      landscape: z.boolean(),
      paper: paperSchema,
    }),
    pdf: z.string(),
  }),
);

/** File of the print job that this start is for (`--print-job=FILE`); null in an ordinary start. */
export function printJobFile(): string | null {
  return app.commandLine.getSwitchValue('print-job') || null;
}

/** Prints the papers of a job into their files, without a window, and ends the program: 0 when all are written. */
export async function runPrintJob(file: string): Promise<void> {
  // Each paper's hidden window is the last one.
  app.on('window-all-closed', () => undefined);
  try {
    for (const { document, pdf } of printJobSchema.parse(JSON.parse(await readFile(file, 'utf8')))) {
      await writeFile(pdf, await printToPdf(document));
    }
    app.exit(0);
  } catch (problem) {
    process.stderr.write(`${String((problem as Error).stack ?? problem)}\n`);
    app.exit(1);
  }
}

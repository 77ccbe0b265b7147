import path from 'node:path';
import type { EventOf, ExportReceipt, RequestOf, WrittenFile } from '../../shared/ipc/contract.js';
import type { Paper } from '../../shared/model/breakdown.js';
import { ok, type AppError, type Result } from '../../shared/result.js';
import { flushFolder, writeAtomically } from '../files/atomic-write.js';
import { breakdownWorkbook } from './excel/breakdown-workbook.js';
import { planExport, type PlannedFile } from './export-plan.js';
import { numberedFileName } from './file-names.js';
import { openOutputFolder } from './output-folder.js';
import { breakdownDocument } from './word/breakdown-document.js';

/** What a batch needs from outside. */
export interface ExportContext {
  readonly progress: (progress: EventOf<'export.progress'>) => void;
  /** Asked before each file. */
  readonly isCancelled: () => boolean;
  readonly now: () => Date;
  /** How a finished file reaches the disk; writeAtomically unless something else is given. */
  readonly write?: typeof writeAtomically;
}

/**
 * Writes the breakdowns of a plan into a folder: the one way for the application and the headless command. Every file is
 * written whole or not at all. A file that cannot be written is named with its reason and the others go on; a full disk
 * ends the batch. What was not written is in `failures`, by the name that a retry asks for with `only`.
 *
 * Errors (nothing was written): nothing-to-export, and those of openOutputFolder.
 */
export async function exportPackage(
  { snapshot, options, folder, onExisting, only }: RequestOf<'export.start'>,
  context: ExportContext,
): Promise<Result<ExportReceipt>> {
  const started = context.now().getTime();
  const planned = planExport(snapshot, options);
  if (!planned.ok) return planned;
  const present = await openOutputFolder(folder);
  if (!present.ok) return present;
  const files = planned.value.filter(({ name }) => only === null || only.includes(name));
  const receipt = (parts: Partial<ExportReceipt>): Result<ExportReceipt> =>
    ok({
      outcome: 'done',
      folder,
      files: [],
      existing: [],
      failures: [],
      ...parts,
      milliseconds: context.now().getTime() - started,
    });
  const existing = files.map(({ name }) => name).filter((name) => present.value.has(name));
  if (onExisting === 'ask' && existing.length > 0) return receipt({ outcome: 'filesExist', existing });

  const target = (name: string): string => (onExisting === 'keepBoth' ? freeName(name, present.value) : name);
  const batch = { folder, paper: options.paper, overwrite: onExisting === 'replace', target };
  return receipt(await writeFiles(files, batch, context));
}

interface Batch {
  readonly folder: string;
  readonly paper: Paper;
  readonly overwrite: boolean;
  /** Name that a planned file gets in the folder. */
  readonly target: (name: string) => string;
}

type Written = Pick<ExportReceipt, 'outcome' | 'files' | 'failures'>;

/**
 * Files on their way to the disk while the next are made. Waiting for the disk costs a batch as much as making its files,
 * and several flushes at a time take hardly longer than one.
 */
const mostInFlight = 4;

async function writeFiles(planned: readonly PlannedFile[], batch: Batch, context: ExportContext): Promise<Written> {
  const files: WrittenFile[] = [];
  const failures: { name: string; error: AppError }[] = [];
  const inFlight: { name: string; written: Promise<Result<WrittenFile>> }[] = [];
  let diskFull: AppError | null = null;
  /** Waits until at most `most` files are on their way. */
  const settle = async (most: number): Promise<void> => {
    while (inFlight.length > most) {
      const [{ name, written }] = inFlight.splice(0, 1) as [(typeof inFlight)[number]];
      const result = await written;
      if (result.ok) files.push(result.value);
      else failures.push({ name, error: result.error });
      if (!result.ok && result.error.code === 'disk-full') diskFull = result.error;
    }
  };
  const stop = async (outcome: 'failed' | 'cancelled', from: number, error: AppError): Promise<Written> => {
    await settle(0);
    return { outcome, files, failures: [...failures, ...planned.slice(from).map(({ name }) => ({ name, error }))] };
  };
  for (const [index, file] of planned.entries()) {
    context.progress({ done: index, total: planned.length, name: file.name });
    // Lets a message to cancel in, which waits while files are made.
    await nextTurn();
    if (context.isCancelled()) return stop('cancelled', index, cancelled);
    const started = context.now();
    const bytes = await makeFile(file, batch.paper, started);
    await settle(mostInFlight - 1);
    if (diskFull !== null) return stop('failed', index, diskFull);
    inFlight.push({ name: file.name, written: writeFile(file, bytes, started, batch, context) });
  }
  await settle(0);
  await flushFolder(batch.folder);
  context.progress({ done: planned.length, total: planned.length, name: '' });
  return { outcome: failures.length > 0 ? 'failed' : 'done', files, failures };
}

function makeFile({ kind, breakdown }: PlannedFile, paper: Paper, now: Date): Promise<Uint8Array> {
  const make = kind === 'excel' ? breakdownWorkbook : breakdownDocument;
  return make(breakdown, { paper, now });
}

async function writeFile(
  { name, rows }: PlannedFile,
  bytes: Uint8Array,
  started: Date,
  { folder, overwrite, target }: Batch,
  { now, write = writeAtomically }: ExportContext,
): Promise<Result<WrittenFile>> {
  const file = path.join(folder, target(name));
  const written = await write(file, bytes, { overwrite, flushFolder: false });
  if (!written.ok) return written;
  return ok({ path: file, rows, milliseconds: now().getTime() - started.getTime() });
}

const cancelled: AppError = {
  code: 'cancelled',
  title: '已取消，这个文件没有写。',
  hint: '需要时可以继续导出剩下的文件。',
};

/** The name, or the first of （2）, （3） … that is not taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let copy = 2; ; copy++) {
    const free = numberedFileName(name, copy);
    if (!taken.has(free)) return free;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

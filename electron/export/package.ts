import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { EventOf, ExportReceipt, RequestOf, WrittenFile } from '../../shared/ipc/contract.js';
import { ok, type AppError, type Result } from '../../shared/result.js';
import { flushFolder, writeAtomically } from '../files/atomic-write.js';
import { writeError } from '../files/file-errors.js';
import { planExport } from './export-plan.js';
import { numberedFileName } from './file-names.js';
import { makeFolder, openOutputFolder } from './output-folder.js';
import { FileNotMade, type MadeFile, type PlannedFile, type PrintSheets } from './planned-file.js';

/** What a batch needs from outside. */
export interface ExportContext {
  readonly progress: (progress: EventOf<'export.progress'>) => void;
  /** Asked before each file. */
  readonly isCancelled: () => boolean;
  /** Resolves at once, or when the clerk lets a paused batch go on (or cancels it). */
  readonly resumed?: () => Promise<void>;
  readonly now: () => Date;
  /** Makes PDF files; without it those that are wanted fail by name. */
  readonly print?: PrintSheets;
  /** How a finished file reaches the disk; writeAtomically unless something else is given. */
  readonly write?: typeof writeAtomically;
}

/** Writes the breakdowns of a plan into a folder: the one way for the application and the headless command. */
export async function exportPackage(
  { snapshot, options, ...where }: RequestOf<'export.start'>,
  context: ExportContext,
): Promise<Result<ExportReceipt>> {
  const planned = planExport(snapshot, options, context.print);
  return planned.ok ? writeBatch(planned.value, where, context) : planned;
}

/** Where a batch goes, and what is to be done with files that are there. */
export type BatchPlace = Pick<RequestOf<'export.start'>, 'folder' | 'onExisting' | 'only'> & {
  /** Names that are not to be written again. */
  readonly except?: readonly string[] | undefined;
};

/**
 * Writes files into a folder. Every file is
 * written whole or not at all. A file that cannot be written is named with its reason and the others go on; a full disk
 * ends the batch. What was not written is in `failures`, by the name that a retry asks for with `only`.
 *
 * Errors (nothing was written): those of openOutputFolder.
 */
export async function writeBatch(
  planned: readonly PlannedFile[],
  { folder, onExisting, only, except = [] }: BatchPlace,
  context: ExportContext,
): Promise<Result<ExportReceipt>> {
  const started = context.now().getTime();
  const present = await openOutputFolder(folder);
  if (!present.ok) return present;
  const files = planned.filter(({ name }) => (only === null || only.includes(name)) && !except.includes(name));
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
  const isTaken = (name: string): boolean =>
    name.includes('/') ? existsSync(path.join(folder, name)) : present.value.has(name);
  const existing = files.map(({ name }) => name).filter(isTaken);
  if (onExisting === 'ask' && existing.length > 0) return receipt({ outcome: 'filesExist', existing });

  const target = (name: string): string => (onExisting === 'keepBoth' ? freeName(name, isTaken) : name);
  const batch = { folder, overwrite: onExisting === 'replace', target };
  return receipt(await writeFiles(files, batch, context));
}

interface Batch {
  readonly folder: string;
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
  const failures: Written['failures'] = [];
  const inFlight: { file: PlannedFile; written: Promise<Result<WrittenFile>> }[] = [];
  const fail = (file: PlannedFile, error: AppError): void => void failures.push(failureOf(file, error));
  let diskFull: AppError | null = null;
  /** Waits until at most `most` files are on their way. */
  const settle = async (most: number): Promise<void> => {
    while (inFlight.length > most) {
      const [{ file, written }] = inFlight.splice(0, 1) as [(typeof inFlight)[number]];
      const result = await written;
      if (result.ok) files.push(result.value);
      else fail(file, result.error);
      if (!result.ok && result.error.code === 'disk-full') diskFull = result.error;
    }
  };
  const stop = async (outcome: 'failed' | 'cancelled', from: number, error: AppError): Promise<Written> => {
    await settle(0);
    for (const file of planned.slice(from)) fail(file, error);
    return { outcome, files, failures };
  };
  const total = planned.reduce((sum, { parts = 1 }) => sum + parts, 0);
  let done = 0;
  for (const [index, file] of planned.entries()) {
    context.progress({ done, total, name: file.name });
    // Lets a message to cancel in, which waits while files are made.
    await nextTurn();
    if (await isOver(context)) return stop('cancelled', index, cancelled);
    const started = context.now();
    const before = done;
    let inside = 0;
    const made = await makeFile(file, started, context, (name) =>
      context.progress({ done: before + inside++, total, name }),
    );
    if (made === null) return stop('cancelled', index, cancelled);
    done += file.parts ?? 1;
    if (!made.ok) {
      fail(file, made.error);
      continue;
    }
    await settle(mostInFlight - 1);
    if (diskFull !== null) return stop('failed', index, diskFull);
    inFlight.push({ file, written: writeFile(file, made.value, started, batch, context) });
  }
  await settle(0);
  await flushFolder(batch.folder);
  context.progress({ done: total, total, name: '' });
  return { outcome: failures.length > 0 ? 'failed' : 'done', files, failures };
}

function failureOf({ name, units }: PlannedFile, error: AppError): Written['failures'][number] {
  return { name, error, ...(units === undefined ? {} : { units: [...units] }) };
}

/** Waits while the batch is paused; true when it was cancelled. */
async function isOver({ isCancelled, resumed }: ExportContext): Promise<boolean> {
  await resumed?.();
  return isCancelled();
}

/** Thrown out of the making of a long file when its batch ends. */
class BatchCancelled extends Error {}

/** The file or why it could not be made; null when the batch was cancelled meanwhile. `onPart` hears of each part of a zip. */
async function makeFile(
  file: PlannedFile,
  now: Date,
  context: ExportContext,
  onPart: (name: string) => void,
): Promise<Result<MadeFile> | null> {
  const begin = async (part: string): Promise<void> => {
    onPart(part);
    await nextTurn();
    if (await isOver(context)) throw new BatchCancelled();
  };
  try {
    return ok(await file.make(now, begin));
  } catch (error) {
    if (error instanceof BatchCancelled) return null;
    if (error instanceof FileNotMade) return { ok: false, error: error.error };
    throw error;
  }
}

async function writeFile(
  { name, rows, units }: PlannedFile,
  { bytes, contents }: MadeFile,
  started: Date,
  { folder, overwrite, target }: Batch,
  { now, write = writeAtomically }: ExportContext,
): Promise<Result<WrittenFile>> {
  const file = path.join(folder, target(name));
  if (name.includes('/')) {
    const opened = await makeFolder(path.dirname(file)).then(
      () => ok(undefined),
      (error: unknown) => writeError(error, file),
    );
    if (!opened.ok) return opened;
  }
  const written = await write(file, bytes, { overwrite, flushFolder: false });
  if (!written.ok) return written;
  const sha256 = sha256Of(bytes);
  const milliseconds = now().getTime() - started.getTime();
  return ok({
    path: file,
    rows,
    milliseconds,
    sha256,
    ...(contents ? { contents: [...contents] } : {}),
    ...(units ? { units: [...units] } : {}),
  });
}

const cancelled: AppError = {
  code: 'cancelled',
  title: '已取消，这个文件没有写。',
  hint: '需要时可以继续导出剩下的文件。',
};

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The name, or the first of （2）, （3） … that is not taken. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let copy = 2; ; copy++) {
    const free = numberedFileName(name, copy);
    if (!isTaken(free)) return free;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

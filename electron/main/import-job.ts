import { Worker } from 'node:worker_threads';
import type { Result } from '../../shared/result.js';
import { tookTooLong, tooLarge } from '../import/import-errors.js';
import type { ImportJob, ImportKind, ImportReport, ImportResults } from '../import/import-messages.js';
import { readTimeLimit } from '../import/limits.js';
import { workerFile } from './worker-file.js';

/** A plan within the readers' own limits needs a tenth of this heap. */
const usualLimits = { milliseconds: readTimeLimit, heapMegabytes: 1_500 };

/**
 * Reads one file in a worker thread, within `limits`: whatever the file holds, the window goes on.
 *
 * Errors: read-timeout, too-large (the worker ran out of memory), and those of the reader.
 */
export function runImportJob<K extends ImportKind>(
  programFolder: string,
  kind: K,
  bytes: Uint8Array,
  fileName: string,
  limits = usualLimits,
): Promise<Result<ImportResults[K]>> {
  const job: ImportJob = { kind, bytes, fileName };
  const worker = new Worker(workerFile(programFolder, 'import-worker'), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Result<ImportResults[K]>>((resolve, reject) => {
    const refuse = (refusal: ReturnType<typeof tooLarge>): void => resolve({ ok: false, error: refusal.error });
    timer = setTimeout(() => refuse(tookTooLong(limits.milliseconds / 1000)), limits.milliseconds);
    worker.on('message', (report: ImportReport) => {
      // The worker answers the kind that it was asked for.
      if (report.kind === 'finished') resolve(report.result as Result<ImportResults[K]>);
      else reject(new Error(report.stack));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(tooLarge('这个文件', '内存能容纳的大小'));
      else reject(error);
    });
    worker.on('exit', (code) => reject(new Error(`import worker ended with ${code}`)));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

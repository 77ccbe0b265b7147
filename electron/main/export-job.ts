import { Worker } from 'node:worker_threads';
import type { EventOf, ExportReceipt } from '../../shared/ipc/contract.js';
import { fail, ok, type Result } from '../../shared/result.js';
import type { PrintDocument } from '../export/print/print-document.js';
import type { WorkerCommand, WorkerReport } from '../export/worker-messages.js';
import { printToPdf } from './print-to-pdf.js';
import { workerFile } from './worker-file.js';

/** A batch of files being written. */
export interface ExportJob {
  /** Settles when the batch is over; rejects only when the worker has a bug. */
  readonly receipt: Promise<Result<ExportReceipt>>;
  /** Ends the batch after the file in hand. */
  cancel(): void;
  /** Holds the batch after the file in hand, or lets it go on. */
  pause(paused: boolean): void;
}

/** The two kinds of batch. */
type BatchCommand = Extract<WorkerCommand, { kind: 'start' | 'dispatch' }>;

/** Sheets as PDF; whatever stops Chromium is the fate of this file only. */
function print(document: PrintDocument): Promise<Result<Uint8Array>> {
  return printToPdf(document).then(ok, (error: unknown) =>
    fail('pdf-failed', '这份 PDF 没有写成。', '请重试；还不行请改用 Word 文档。', String(error)),
  );
}

/** Writes the files in a worker thread: packing 2,000 rows would freeze the windows. */
export function startExportJob(
  programFolder: string,
  batch: BatchCommand,
  onProgress: (progress: EventOf<'export.progress'>) => void,
): ExportJob {
  const worker = new Worker(workerFile(programFolder, 'export-worker'));
  const command = (message: WorkerCommand): void => worker.postMessage(message);
  const receipt = new Promise<Result<ExportReceipt>>((resolve, reject) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'progress') onProgress(report.progress);
      else if (report.kind === 'print')
        void print(report.document).then((pdf) => command({ kind: 'printed', id: report.id, pdf }));
      else if (report.kind === 'finished') resolve(report.receipt);
      else if (report.kind === 'crashed') reject(new Error(report.stack));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`export worker ended with ${code}`)));
  }).finally(() => worker.terminate());
  command(batch);
  return {
    receipt,
    cancel: () => command({ kind: 'cancel' }),
    pause: (paused) => command({ kind: 'pause', paused }),
  };
}

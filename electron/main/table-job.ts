import { Worker } from 'node:worker_threads';
import type { SimpleTable, TableFormat } from '../../shared/model/simple-table.js';
import type { WorkerCommand, WorkerReport } from '../export/worker-messages.js';
import { workerFile } from './worker-file.js';

/** Makes the file of a plain table in a worker thread; rejects only when the worker has a bug. */
export function runTableJob(programFolder: string, table: SimpleTable, format: TableFormat): Promise<Uint8Array> {
  const worker = new Worker(workerFile(programFolder, 'export-worker'));
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'table') resolve(report.bytes);
      else if (report.kind === 'crashed') reject(new Error(report.stack));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`export worker ended with ${code}`)));
    worker.postMessage({ kind: 'table', table, format } satisfies WorkerCommand);
  }).finally(() => worker.terminate());
}

import { parentPort } from 'node:worker_threads';
import type { Result } from '../../shared/result.js';
import { BatchGate } from './batch-gate.js';
import { dispatchPackage } from './dispatch-package.js';
import { exportTable } from './export-table.js';
import { exportPackage, type ExportContext } from './package.js';
import type { PrintSheets } from './planned-file.js';
import type { WorkerCommand, WorkerReport } from './worker-messages.js';

/** Entry of the export worker: one batch or one table, off the main process, so that no window waits for a file to be packed. */
function listen(port: NonNullable<typeof parentPort>): void {
  const report = (message: WorkerReport): void => port.postMessage(message);
  const crashed = (error: unknown): void => report({ kind: 'crashed', stack: (error as Error).stack ?? String(error) });
  const gate = new BatchGate();
  const printing = new Map<number, (pdf: Result<Uint8Array>) => void>();
  const print: PrintSheets = (document) =>
    new Promise((resolve) => {
      const id = printing.size + 1;
      printing.set(id, resolve);
      report({ kind: 'print', id, document });
    });
  const context: ExportContext = {
    progress: (progress) => report({ kind: 'progress', progress }),
    isCancelled: () => gate.cancelled,
    resumed: () => gate.resumed(),
    now: () => new Date(),
    print,
  };
  port.on('message', (command: WorkerCommand) => {
    switch (command.kind) {
      case 'printed':
        printing.get(command.id)?.(command.pdf);
        return;
      case 'cancel':
        gate.cancel();
        return;
      case 'pause':
        gate.pause(command.paused);
        return;
      case 'table':
        exportTable(command.table, command.format, new Date()).then(
          (bytes) => report({ kind: 'table', bytes }),
          crashed,
        );
        return;
      case 'start':
        exportPackage(command.request, context).then((receipt) => report({ kind: 'finished', receipt }), crashed);
        return;
      case 'dispatch':
        dispatchPackage(command.request, context).then((receipt) => report({ kind: 'finished', receipt }), crashed);
    }
  });
}

if (parentPort) listen(parentPort);

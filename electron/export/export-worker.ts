import { parentPort } from 'node:worker_threads';
import { BatchGate } from './batch-gate.js';
import { dispatchPackage } from './dispatch-package.js';
import { exportTable } from './export-table.js';
import { exportPackage, type ExportContext } from './package.js';
import type { WorkerCommand, WorkerReport } from './worker-messages.js';

/** Entry of the export worker: one batch or one table, off the main process, so that no window waits for a file to be packed. */
function listen(port: NonNullable<typeof parentPort>): void {
  const report = (message: WorkerReport): void => port.postMessage(message);
  const crashed = (error: unknown): void => report({ kind: 'crashed', stack: (error as Error).stack ?? String(error) });
  const gate = new BatchGate();
  const context: ExportContext = {
    progress: (progress) => report({ kind: 'progress', progress }),
    isCancelled: () => gate.cancelled,
    resumed: () => gate.resumed(),
    now: () => new Date(),
  };
  port.on('message', (command: WorkerCommand) => {
    switch (command.kind) {
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

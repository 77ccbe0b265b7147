import { parentPort } from 'node:worker_threads';
import { exportTable } from './export-table.js';
import { exportPackage } from './package.js';
import type { WorkerCommand, WorkerReport } from './worker-messages.js';

/** Entry of the export worker: one batch or one table, off the main process, so that no window waits for a file to be packed. */
function listen(port: NonNullable<typeof parentPort>): void {
  const report = (message: WorkerReport): void => port.postMessage(message);
  const crashed = (error: unknown): void => report({ kind: 'crashed', stack: (error as Error).stack ?? String(error) });
  let cancelled = false;
  port.on('message', (command: WorkerCommand) => {
    switch (command.kind) {
      case 'cancel':
        cancelled = true;
        return;
      case 'table':
        exportTable(command.table, command.format, new Date()).then(
          (bytes) => report({ kind: 'table', bytes }),
          crashed,
        );
        return;
      case 'start':
        exportPackage(command.request, {
          progress: (progress) => report({ kind: 'progress', progress }),
          isCancelled: () => cancelled,
          now: () => new Date(),
        }).then((receipt) => report({ kind: 'finished', receipt }), crashed);
    }
  });
}

if (parentPort) listen(parentPort);

import { parentPort } from 'node:worker_threads';
import { exportPackage } from './package.js';
import type { WorkerCommand, WorkerReport } from './worker-messages.js';

/** Entry of the export worker: one batch, off the main process, so that no window waits for a file to be packed. */
function listen(port: NonNullable<typeof parentPort>): void {
  const report = (message: WorkerReport): void => port.postMessage(message);
  let cancelled = false;
  port.on('message', (command: WorkerCommand) => {
    if (command.kind === 'cancel') {
      cancelled = true;
      return;
    }
    exportPackage(command.request, {
      progress: (progress) => report({ kind: 'progress', progress }),
      isCancelled: () => cancelled,
      now: () => new Date(),
    }).then(
      (receipt) => report({ kind: 'finished', receipt }),
      (error: unknown) => report({ kind: 'crashed', stack: (error as Error).stack ?? String(error) }),
    );
  });
}

if (parentPort) listen(parentPort);

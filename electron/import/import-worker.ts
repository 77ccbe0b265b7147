import { parentPort, workerData } from 'node:worker_threads';
import type { ImportJob, ImportReport } from './import-messages.js';
import { readBreakdown } from './read-breakdown.js';
import { readOpinionForm } from './read-opinion-form.js';
import { readPlan } from './read-plan.js';
import { readUnitDirectory } from './read-unit-directory.js';

const readers = { plan: readPlan, units: readUnitDirectory, breakdown: readBreakdown, opinions: readOpinionForm };

/** Entry of the import worker: reads one file off the main process, so that a hostile or huge one harms only the worker. */
async function read({ kind, bytes, fileName }: ImportJob): Promise<ImportReport> {
  try {
    return { kind: 'finished', result: await readers[kind](bytes, fileName) };
  } catch (error) {
    return { kind: 'crashed', stack: (error as Error).stack ?? String(error) };
  }
}

void read(workerData as ImportJob).then((report) => parentPort?.postMessage(report));

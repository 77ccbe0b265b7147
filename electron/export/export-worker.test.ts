import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultExportColumns } from '../../shared/review/export-columns.js';
import { samplePlan } from './testing/sample-plan.js';
import type { WorkerCommand, WorkerReport } from './worker-messages.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fenjietai-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: fileURLToPath(new URL('./export-worker.ts', import.meta.url)),
        output: { format: 'cjs', entryFileNames: 'worker.cjs' },
      },
    },
  });
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs one batch in a worker; `cancelAt` sends the cancel when that many files are done. */
async function runBatch(out: string, units: number, cancelAt = Infinity): Promise<WorkerReport[]> {
  const worker = new Worker(path.join(folder, 'worker.cjs'));
  const reports: WorkerReport[] = [];
  const command: WorkerCommand = {
    kind: 'start',
    request: {
      snapshot: samplePlan({ tasks: 60, units }),
      options: { paper: 'A4', columns: [...defaultExportColumns], whole: true, perUnit: true, word: true, excel: true },
      folder: out,
      onExisting: 'ask',
      only: null,
    },
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (report: WorkerReport) => {
      reports.push(report);
      if (report.kind !== 'progress') resolve();
      else if (report.progress.done === cancelAt) worker.postMessage({ kind: 'cancel' } satisfies WorkerCommand);
    });
    worker.postMessage(command);
  });
  await worker.terminate();
  return reports;
}

it('writes a batch and tells how far it is', async () => {
  const out = path.join(folder, 'all');
  const reports = await runBatch(out, 5);
  expect(reports[reports.length - 1]).toMatchObject({
    kind: 'finished',
    receipt: { ok: true, value: { outcome: 'done' } },
  });
  expect(await readdir(out)).toHaveLength(12);
  expect(reports.filter(({ kind }) => kind === 'progress')).toHaveLength(13);
});

it('ends after the file in hand when it is cancelled', async () => {
  const out = path.join(folder, 'some');
  const reports = await runBatch(out, 60, 4);
  expect(reports[reports.length - 1]).toMatchObject({ receipt: { ok: true, value: { outcome: 'cancelled' } } });
  const names = await readdir(out);
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(names.length).toBeLessThan(100);
  expect(names.every((name) => !name.endsWith('.tmp'))).toBe(true);
});

// The same tables three ways: the product's, the libraries used straightforwardly, and XML written by hand (the floor).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { breakdownWorkbook } from '../../../electron/export/excel/breakdown-workbook.ts';
import { exportPackage } from '../../../electron/export/package.ts';
import { sampleBreakdown, samplePlan } from '../../../electron/export/testing/sample-plan.ts';
import { breakdownDocument } from '../../../electron/export/word/breakdown-document.ts';
import { unitBreakdowns } from '../../../shared/review/breakdown.ts';
import { defaultExportColumns } from '../../../shared/review/export-columns.ts';
import { floorDocument, floorWorkbook } from './floor.mjs';
import { plainDocument } from './plain-docx.mjs';
import { plainWorkbook } from './plain-exceljs.mjs';

const now = new Date(2020, 2, 2);
const options = { paper: 'A4', now };
const batch = { tasks: 1000, units: 100 };

/**
 * Times `make` over the rows: the fastest of several runs, because what else the machine does is no property of the
 * program. One run where it takes half a minute.
 */
async function time(rows, make, largeRuns = 3) {
  const breakdown = sampleBreakdown({ tasks: Number(rows) });
  const warmUp = sampleBreakdown({ tasks: 20 });
  await make(warmUp);
  const runs = rows <= 100 ? 15 : rows <= 2000 ? 5 : largeRuns;
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await make(breakdown);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** Times one pair of files per unit, down to the written files: the fastest of several batches, each in a new folder. */
async function timeBatch(write) {
  const snapshot = samplePlan(batch);
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
    try {
      const started = performance.now();
      await write(snapshot, folder);
      times.push(performance.now() - started);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return Math.min(...times);
}

async function writePairs(snapshot, folder, workbook, document) {
  for (const [index, { breakdown }] of unitBreakdowns(snapshot, defaultExportColumns).entries()) {
    await writeFile(path.join(folder, `${index}.xlsx`), await workbook(breakdown));
    await writeFile(path.join(folder, `${index}.docx`), await document(breakdown));
  }
}

async function writePackage(snapshot, folder) {
  const receipt = await exportPackage(
    {
      snapshot,
      options: {
        paper: 'A4',
        columns: [...defaultExportColumns],
        whole: false,
        perUnit: true,
        word: true,
        excel: true,
      },
      folder,
      onExisting: 'ask',
      only: null,
    },
    { progress: () => undefined, isCancelled: () => false, now: () => new Date() },
  );
  if (!receipt.ok || receipt.value.files.length !== 2 * batch.units) throw new Error('the batch is not complete');
}

export const cases = {
  'excel-ours': (rows) => time(rows, (breakdown) => breakdownWorkbook(breakdown, options)),
  'excel-plain': (rows) => time(rows, plainWorkbook),
  'excel-floor': (rows) => time(rows, floorWorkbook),
  'word-ours': (rows) => time(rows, (breakdown) => breakdownDocument(breakdown, options)),
  'word-plain': (rows) => time(rows, plainDocument, 1),
  'word-floor': (rows) => time(rows, floorDocument),
  'batch-ours': () => timeBatch(writePackage),
  'batch-plain': () => timeBatch((snapshot, folder) => writePairs(snapshot, folder, plainWorkbook, plainDocument)),
  'batch-floor': () => timeBatch((snapshot, folder) => writePairs(snapshot, folder, floorWorkbook, floorDocument)),
};

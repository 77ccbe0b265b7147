import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../shared/result.js';
import { runImportJob } from './import-job.js';

let programFolder: string;
beforeEach(async () => {
  programFolder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
  await mkdir(path.join(programFolder, 'dist', 'electron'), { recursive: true });
});
afterEach(() => rm(programFolder, { recursive: true, force: true }));

/** Runs a job in a worker whose program is `script`. */
async function jobWith(script: string, limits = { milliseconds: 20_000, heapMegabytes: 64 }): Promise<unknown> {
  const head = `const { parentPort, workerData } = require('node:worker_threads');\n`;
  await writeFile(path.join(programFolder, 'dist', 'electron', 'import-worker.cjs'), head + script);
  return runImportJob(programFolder, 'units', new Uint8Array([1, 2]), '名录.xlsx', limits);
}

describe('reading in a worker', () => {
  it('gives the worker the file and returns its result', async () => {
    const script = `if (workerData.kind === 'units' && workerData.bytes.length === 2 && workerData.fileName === '名录.xlsx')
      parentPort.postMessage({ kind: 'finished', result: { ok: true, value: [] } });`;
    expect(await jobWith(script)).toEqual(ok([]));
  });

  it('stops a file that is never read to its end', async () => {
    expect(await jobWith('for (;;) {}', { milliseconds: 300, heapMegabytes: 64 })).toMatchObject({
      ok: false,
      error: { code: 'read-timeout' },
    });
  });

  it('survives a file that eats all memory', async () => {
    const script = `const kept = []; for (;;) kept.push(new Array(1000).fill({}).map(() => ({})));`;
    expect(await jobWith(script)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('reports a bug in a reader as a bug', async () => {
    await expect(jobWith(`parentPort.postMessage({ kind: 'crashed', stack: 'Error: at x' });`)).rejects.toThrow('at x');
    await expect(jobWith('throw new Error("boom");')).rejects.toThrow('boom');
    await expect(jobWith('process.exit(3);')).rejects.toThrow('3');
  });
});

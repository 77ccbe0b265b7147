import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { breakdownHtml } from '../export/print/breakdown-html.js';
import { sampleBreakdown } from '../export/testing/sample-plan.js';
import { printPdfs } from './print-pdfs.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'print-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true, force: true }));

const targets = () => [
  {
    document: breakdownHtml(sampleBreakdown({ tasks: 3 }), { paper: 'A4' as const }),
    file: path.join(folder, '表.pdf'),
  },
];

// That the files are right is tested with a real Electron in electron/e2e/print-cli.e2e.ts.
describe('printPdfs', () => {
  it('needs no program when there is nothing to print', async () => {
    vi.stubEnv('FENJIE_PRINT_COMMAND', undefined);
    expect(await printPdfs([], { overwrite: true })).toEqual({ ok: true, value: 0 });
  });

  it('says what to do when it is started without a program to print with', async () => {
    vi.stubEnv('FENJIE_PRINT_COMMAND', undefined);
    expect(await printPdfs(targets(), { overwrite: true })).toMatchObject({ error: { code: 'no-print-program' } });
  });

  it('writes nothing when the program fails or is not there', async () => {
    for (const command of [[process.execPath, '-e', 'process.exit(3)'], ['/no/such/program']]) {
      vi.stubEnv('FENJIE_PRINT_COMMAND', JSON.stringify(command));
      expect(await printPdfs(targets(), { overwrite: true })).toMatchObject({ error: { code: 'pdf-failed' } });
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

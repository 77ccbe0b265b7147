import { afterEach, describe, expect, it, vi } from 'vitest';
import { breakdownHtml } from '../export/print/breakdown-html.js';
import { sampleBreakdown } from '../export/testing/sample-plan.js';
import { printPdfs } from './print-pdfs.js';

afterEach(() => vi.unstubAllEnvs());

const sheets = () => [breakdownHtml(sampleBreakdown({ tasks: 3 }), { paper: 'A4' })];

// That the files are right is tested with a real Electron in electron/e2e/print-cli.e2e.ts.
describe('printPdfs', () => {
  it('needs no program when there is nothing to print', async () => {
    vi.stubEnv('FENJIE_PRINT_COMMAND', undefined);
    expect(await printPdfs([])).toEqual({ ok: true, value: [] });
  });

  it('says what to do when it is started without a program to print with', async () => {
    vi.stubEnv('FENJIE_PRINT_COMMAND', undefined);
    expect(await printPdfs(sheets())).toMatchObject({ error: { code: 'no-print-program' } });
  });

  it('says so when the program fails or is not there', async () => {
    for (const command of [[process.execPath, '-e', 'process.exit(3)'], ['/no/such/program']]) {
      vi.stubEnv('FENJIE_PRINT_COMMAND', JSON.stringify(command));
      expect(await printPdfs(sheets())).toMatchObject({ error: { code: 'pdf-failed' } });
    }
  });
});

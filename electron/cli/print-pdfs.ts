import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.js';
import type { PrintDocument } from '../export/print/print-document.js';
import { writeAtomically, type AtomicWriteOptions } from '../files/atomic-write.js';

/** Sheets and the file that they go to. */
export interface PdfTarget {
  readonly document: PrintDocument;
  readonly file: string;
}

/** Program and first arguments that start the application, as JSON; build/fenjie.mjs sets it. */
const commandVariable = 'FENJIE_PRINT_COMMAND';

/**
 * Makes PDF files by one start of the application without a window (`--print-job`), each written whole or not at all.
 * The value is their number. Errors: no-print-program, pdf-failed, and those of writeAtomically.
 */
export async function printPdfs(targets: readonly PdfTarget[], options: AtomicWriteOptions): Promise<Result<number>> {
  if (targets.length === 0) return ok(0);
  const command = process.env[commandVariable];
  if (command === undefined) {
    return fail(
      'no-print-program',
      'PDF 没有写：找不到生成 PDF 的程序。',
      '请用 npm run --silent fenjie -- … 运行，不要直接运行 dist 里的文件。',
    );
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-print-'));
  try {
    const papers = targets.map(({ document }, index) => ({ document, pdf: path.join(folder, `${index}.pdf`) }));
    const job = path.join(folder, 'job.json');
    await writeFile(job, JSON.stringify(papers));
    const printed = await startJob(JSON.parse(command) as string[], job, path.join(folder, 'data'));
    if (!printed.ok) return printed;
    for (const [index, { file }] of targets.entries()) {
      const written = await writeAtomically(file, await readFile(papers[index]?.pdf ?? ''), options);
      if (!written.ok) return written;
    }
    return ok(targets.length);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function startJob([program = '', ...words]: readonly string[], job: string, dataFolder: string): Promise<Result<void>> {
  return new Promise((resolve) => {
    const child = spawn(program, [`--print-job=${job}`, ...words], {
      env: { ...process.env, FENJIE_DATA_DIR: dataFolder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    const failed = (detail: string): void =>
      resolve(fail('pdf-failed', 'PDF 没有写成。', '请把详情交给维护人员；Word 文件不受影响。', detail));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', (error) => failed(error.message));
    child.on('close', (status) => (status === 0 ? resolve(ok(undefined)) : failed(errors.trim())));
  });
}

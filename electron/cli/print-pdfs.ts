import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.js';
import type { PrintDocument } from '../export/print/print-document.js';

/** Program and first arguments that start the application, as JSON; build/fenjie.mjs sets it. */
const commandVariable = 'FENJIE_PRINT_COMMAND';

/**
 * PDF files of finished sheets, in their order, by one start of the application without a window (`--print-job`).
 * Errors: no-print-program, pdf-failed.
 */
export async function printPdfs(documents: readonly PrintDocument[]): Promise<Result<Uint8Array[]>> {
  if (documents.length === 0) return ok([]);
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
    const papers = documents.map((document, index) => ({ document, pdf: path.join(folder, `${index}.pdf`) }));
    const job = path.join(folder, 'job.json');
    await writeFile(job, JSON.stringify(papers));
    const printed = await startJob(JSON.parse(command) as string[], job, path.join(folder, 'data'));
    if (!printed.ok) return printed;
    return ok(await Promise.all(papers.map(({ pdf }) => readFile(pdf))));
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

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportReceiptSchema, type ExportReceipt, type RequestOf } from '../../shared/ipc/contract.js';
import { defaultExportColumns } from '../../shared/review/export-columns.js';
import { fail, ok } from '../../shared/result.js';
import { writeAtomically } from '../files/atomic-write.js';
import { writeError } from '../files/file-errors.js';
import { exportPackage, type ExportContext } from './package.js';
import type { PrintSheets } from './planned-file.js';
import { partText } from './testing/package-text.js';
import { samplePlan } from './testing/sample-plan.js';

type Request = RequestOf<'export.start'>;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fenjietai-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const request = (change: Partial<Request> = {}): Request => ({
  snapshot: samplePlan({ tasks: 20, units: 4 }),
  options: {
    paper: 'A4',
    columns: [...defaultExportColumns],
    whole: true,
    perUnit: true,
    word: true,
    excel: true,
  },
  folder,
  onExisting: 'ask',
  only: null,
  ...change,
});

const run = async (change: Partial<Request> = {}, context: Partial<ExportContext> = {}): Promise<ExportReceipt> => {
  const result = await exportPackage(request(change), {
    progress: () => undefined,
    isCancelled: () => false,
    now: () => new Date(2020, 2, 2),
    ...context,
  });
  if (!result.ok) throw new Error(result.error.code);
  return exportReceiptSchema.parse(result.value);
};
const refusal = async (change: Partial<Request>): Promise<string> =>
  run(change).then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('exportPackage', () => {
  it('writes the whole table and a pair of files per unit, and nothing else', async () => {
    const receipt = await run();
    expect(receipt).toMatchObject({ outcome: 'done', existing: [], failures: [] });
    const names = receipt.files.map((file) => path.basename(file.path));
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
    expect(names).toHaveLength(10);
    expect(names[0]).toBe('00-金安经济开发区2020年工作要点-任务分解表（全表）.xlsx');
    expect(names[3]).toMatch(/^01-招商局-任务分解表（牵头\d+项、配合\d+项）\.docx$/);
    expect(receipt.files[0]?.rows).toBe(20);
  });

  it('tells each unit its role and leaves its rows their numbers in the whole table', async () => {
    const receipt = await run();
    const file = receipt.files.find((one) => one.path.endsWith('.docx') && one.path.includes('01-'));
    const xml = partText(await readFile(file?.path ?? ''), 'word/document.xml');
    expect(xml).toContain('本单位职责');
    expect(xml.match(/>(?:牵头|配合)</g)).toHaveLength(file?.rows ?? -1);
  });

  it('reports progress from nothing done to all', async () => {
    const seen: number[] = [];
    await run({}, { progress: ({ done, total }) => seen.push(done / total) });
    expect(seen[0]).toBe(0);
    expect(seen[seen.length - 1]).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('asks before it replaces: names what is there and writes nothing', async () => {
    const { files } = await run();
    await rm(files[4]?.path ?? '');
    const receipt = await run();
    expect(receipt.outcome).toBe('filesExist');
    expect(receipt.existing).toHaveLength(9);
    expect(await readdir(folder)).toHaveLength(9);
  });

  it('replaces, or keeps both, when it is told to', async () => {
    await run();
    expect((await run({ onExisting: 'replace' })).outcome).toBe('done');
    expect(await readdir(folder)).toHaveLength(10);
    const both = await run({ onExisting: 'keepBoth' });
    expect(both.files[0]?.path).toMatch(/（全表）（2）\.xlsx$/);
    expect((await run({ onExisting: 'keepBoth' })).files[0]?.path).toMatch(/（全表）（3）\.xlsx$/);
    expect(await readdir(folder)).toHaveLength(30);
  });

  it('goes on past a file that is open in Word, and a retry of that file alone completes the batch', async () => {
    const { files } = await run();
    const name = path.basename(files[3]?.path ?? '');
    const lock = path.join(folder, `~$${name.slice(2)}`);
    await writeFile(lock, '');
    const receipt = await run({ onExisting: 'replace' });
    expect(receipt.outcome).toBe('failed');
    expect(receipt.files).toHaveLength(9);
    expect(receipt.failures).toMatchObject([{ name, error: { code: 'file-in-use' } }]);
    await rm(lock);
    const retry = await run({ onExisting: 'replace', only: [name] });
    expect(retry).toMatchObject({ outcome: 'done', failures: [] });
    expect(retry.files.map((file) => path.basename(file.path))).toEqual([name]);
  });

  it('writes PDF files by the printer that it is given, and names those that could not be printed', async () => {
    const options = { ...request().options, word: false, excel: false, pdf: true };
    const printed: string[] = [];
    const print: PrintSheets = ({ html }) => {
      printed.push(html);
      const stuck = printed.length === 2;
      return Promise.resolve(
        stuck ? fail('pdf-failed', '没有写成。', '请重试。') : ok(new TextEncoder().encode('%PDF-')),
      );
    };
    const receipt = await run({ options }, { print });
    expect(receipt.files).toHaveLength(4);
    expect(receipt.failures).toMatchObject([{ error: { code: 'pdf-failed' } }]);
    expect((await readdir(folder)).every((name) => name.endsWith('.pdf'))).toBe(true);
    const without = await run({ options, onExisting: 'replace' });
    expect(without.failures.map(({ error }) => error.code)).toEqual(Array(5).fill('no-print-program'));
  });

  it('stops at a full disk, keeps what is complete and names the rest', async () => {
    let written = 0;
    const write: typeof writeAtomically = async (file, bytes, options) =>
      ++written > 4 ? writeError({ code: 'ENOSPC' }, file) : writeAtomically(file, bytes, options);
    const receipt = await run({}, { write });
    expect(receipt.outcome).toBe('failed');
    expect(receipt.files).toHaveLength(4);
    expect(receipt.failures).toHaveLength(6);
    expect(receipt.failures.every(({ error }) => error.code === 'disk-full')).toBe(true);
    // The full disk is noticed while the next few files are on their way.
    expect(written).toBeLessThan(10);
    const rest = await run({ only: receipt.failures.map(({ name }) => name) });
    expect(rest.outcome).toBe('done');
    expect(await readdir(folder)).toHaveLength(10);
  });

  it('stops between two files when it is cancelled and can be taken up again', async () => {
    let asked = 0;
    const receipt = await run({}, { isCancelled: () => ++asked > 3 });
    expect(receipt.outcome).toBe('cancelled');
    expect(receipt.files).toHaveLength(3);
    expect(receipt.failures).toHaveLength(7);
    expect((await run({ only: receipt.failures.map(({ name }) => name) })).files).toHaveLength(7);
  });

  it('makes a folder that is not there', async () => {
    const receipt = await run({ folder: path.join(folder, '分解', '2020') });
    expect(receipt.files).toHaveLength(10);
  });

  it('refuses a file in place of a folder', async () => {
    const file = path.join(folder, '文件');
    await writeFile(file, '');
    expect(await refusal({ folder: file })).toBe('folder-is-file');
    expect(await refusal({ folder: path.join(file, '下面') })).toBe('folder-missing');
  });

  // Node's own recursive mkdir never comes back from here.
  it('refuses a folder that cannot be made', async () => {
    const gone = process.platform === 'win32' ? 'Q:\\没有这个盘\\分解' : '/proc/没有/分解';
    expect(await refusal({ folder: gone })).toBe('folder-missing');
  });

  it('refuses when there is nothing to export', async () => {
    const { options } = request();
    expect(await refusal({ snapshot: samplePlan({ tasks: 0 }) })).toBe('nothing-to-export');
    expect(await refusal({ options: { ...options, word: false, excel: false } })).toBe('nothing-to-export');
    const plan = samplePlan({ tasks: 3 });
    const tasks = plan.tasks.map((task) => ({ ...task, leadUnits: [], supportUnits: [] }));
    expect(await refusal({ snapshot: { ...plan, tasks }, options: { ...options, whole: false } })).toBe(
      'nothing-to-export',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

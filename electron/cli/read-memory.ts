import path from 'node:path';
import { z } from 'zod';
import { memoryRowSchema, type MemoryRow } from '../../shared/model/suggestion.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { memoryOfBreakdown } from '../../shared/review/memory-of-breakdown.js';
import { readJson } from '../files/read-json.js';
import { readBreakdown } from '../import/read-breakdown.js';
import { readBytes } from './read-file.js';

const memoryFileSchema = z.array(memoryRowSchema);

/**
 * Rows of earlier breakdowns of `--memory`: breakdowns of any format (tables, lists, duties in brackets), or a
 * .json list of rows. A file in which no task has a unit is refused: the clerk would wait for suggestions in vain.
 */
export async function readMemory(files: readonly string[]): Promise<Result<MemoryRow[]>> {
  const rows: MemoryRow[] = [];
  for (const file of files) {
    const read = file.toLowerCase().endsWith('.json') ? await readRows(file) : await readEarlier(file);
    if (!read.ok) return read;
    if (read.value.length === 0) {
      return fail('memory-empty', '以往的分解表里没有写明单位的任务。', '请换一份写明牵头或责任单位的文件。', file);
    }
    rows.push(...read.value);
  }
  return ok(rows);
}

async function readEarlier(file: string): Promise<Result<MemoryRow[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readBreakdown(bytes.value, path.basename(file));
  // One of several files: the clerk must know which.
  if (!read.ok) return { ok: false, error: { ...read.error, detail: file } };
  const stop = read.value.document.findings.find(({ severity }) => severity === 'error');
  return stop ? fail(stop.code, stop.message, '', file) : ok(memoryOfBreakdown(read.value));
}

async function readRows(file: string): Promise<Result<MemoryRow[]>> {
  const broken = (detail: string): Result<never> =>
    fail('memory-broken', '以往分解的 .json 文件读不出来。', '请检查文件内容，或改用原来的 Word、Excel 文件。', detail);
  const json = await readJson(file);
  if (!json.ok) return json.error.code === 'not-json' ? broken(json.error.detail ?? file) : json;
  const rows = memoryFileSchema.safeParse(json.value);
  return rows.success ? ok(rows.data) : broken(`${file} ${rows.error.issues[0]?.path.join('.') ?? ''}`);
}

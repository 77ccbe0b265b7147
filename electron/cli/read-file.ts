import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadDocument } from '../../shared/ipc/contract.js';
import { parsePlan } from '../../shared/parsing/parse-plan.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { readDocument } from '../import/read-document.js';

/** Largest file that is opened at all, in bytes; the window holds the same limit. */
const largestFile = 200 * 1024 * 1024;

/** Bytes of a file, or why not: missing, a folder, too large, not readable. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('is-a-folder', '这是一个文件夹，不是文件。', '请给出文件夹里的文件。', file);
    if (found.size > largestFile) {
      return fail('too-large', '文件超过 200 MB，没有打开。', '请确认选对了文件，或拆成几个文件。', file);
    }
    return ok(await readFile(file));
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT') return fail('file-missing', '找不到这个文件。', '请检查路径和文件名。', file);
    return fail(
      'file-unreadable',
      '文件打不开。',
      '请检查是否有读取权限，或是否被别的程序占用。',
      `${file} ${code ?? ''}`,
    );
  }
}

/** Reads and parses a plan file of any supported format. */
export async function readPlanFile(file: string): Promise<Result<ReadDocument>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const document = await readDocument(bytes.value, path.basename(file));
  if (!document.ok) return document;
  return ok({ document: document.value, parsed: parsePlan(document.value) });
}

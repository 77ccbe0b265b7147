import { fail, ok, type Result } from '../../shared/result.js';
import { decodeText } from '../import/decode-text.js';
import { readBytes } from './read-bytes.js';

/**
 * The JSON in a file, in any encoding that a Chinese PC saves (UTF-8, GB18030 of “ANSI”, UTF-16). What it holds is still to
 * be checked.
 *
 * Errors: those of readBytes; not-json, whose `detail` says where.
 */
export async function readJson(file: string): Promise<Result<unknown>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  if (decoded === null || decoded.lost > 0) return notJson(file);
  try {
    return ok(JSON.parse(decoded.text) as unknown);
  } catch (error) {
    return notJson(`${file} ${(error as Error).message}`);
  }
}

function notJson(detail: string): Result<never> {
  return fail('not-json', '文件不是正确的 JSON。', '请检查引号、逗号和括号，文件最好用 UTF-8 保存。', detail);
}

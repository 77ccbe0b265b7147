import { unitDirectorySchema, type Unit } from '../../shared/model/unit.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { decodeText } from './decode-text.js';
import { readDocument } from './read-document.js';
import { describeUnitIssue, jsonErrorPlace } from './unit-directory-errors.js';
import { unitsFromTables } from './units-from-tables.js';

/**
 * Reads a unit directory: a table with headings (Excel, or a table in a Word document), or the program's own .json.
 * The whole directory or nothing: a directory with a mistake is refused with a sentence that names the place.
 *
 * Errors: those of readDocument, and units-broken, units-no-headings, units-empty, units-duplicate.
 */
export async function readUnitDirectory(bytes: Uint8Array, fileName: string): Promise<Result<Unit[]>> {
  const json = jsonText(bytes);
  const units = json === null ? await fromTable(bytes, fileName) : fromJson(json);
  return units.ok ? checkNames(units.value) : units;
}

async function fromTable(bytes: Uint8Array, fileName: string): Promise<Result<Unit[]>> {
  const read = await readDocument(bytes, fileName);
  return read.ok ? unitsFromTables(read.value.tables) : read;
}

/** The text of a JSON file, told by its first character; null for anything else. */
function jsonText(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return /^[{[]/.test(start) && !start.startsWith('{\\rtf') ? (decodeText(bytes)?.text ?? null) : null;
}

function fromJson(text: string): Result<Unit[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return broken(`${jsonErrorPlace(text)}的写法不对`, String(cause));
  }
  const parsed = unitDirectorySchema.safeParse(value);
  if (parsed.success) return ok(parsed.data.units);
  const [issue] = parsed.error.issues;
  return broken(issue ? describeUnitIssue(issue.path, value) : '内容不完整', issue?.message ?? '');
}

function broken(where: string, detail: string): Result<never> {
  return fail(
    'units-broken',
    `单位名录文件读不出来：${where}。`,
    '请改正这一处，或者用程序导出的名录、Excel 表格（.xlsx）重新导入。',
    detail,
  );
}

function checkNames(units: readonly Unit[]): Result<Unit[]> {
  if (units.length === 0) {
    return fail('units-empty', '单位名录里一个单位也没有。', '请在“单位名称”一列填上单位，每行一个，再导入。');
  }
  const seen = new Set<string>();
  for (const { name } of units) {
    if (seen.has(name)) {
      return fail('units-duplicate', `单位名录里“${name}”出现了两次。`, '请删去重复的一行，再导入。');
    }
    seen.add(name);
  }
  return ok([...units]);
}

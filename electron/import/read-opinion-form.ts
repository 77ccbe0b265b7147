import type { ReturnedOpinion } from '../../shared/model/opinion.js';
import type { Result } from '../../shared/result.js';
import { readOpinionTables } from '../../shared/review/opinion-form.js';
import { readDocument } from './read-document.js';

/** Reads a returned 意见反馈表 of any format that has tables. Errors: those of readDocument, and opinions-no-headings. */
export async function readOpinionForm(bytes: Uint8Array, fileName: string): Promise<Result<ReturnedOpinion[]>> {
  const read = await readDocument(bytes, fileName);
  if (!read.ok) return read;
  const { tables, text } = read.value;
  return readOpinionTables({
    tables: tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text))),
    text,
    fileName,
  });
}

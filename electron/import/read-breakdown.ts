import type { BreakdownRecord } from '../../shared/model/breakdown-record.js';
import type { SourceDocument } from '../../shared/model/source-document.js';
import { parsePlan } from '../../shared/parsing/parse-plan.js';
import { readBreakdownList } from '../../shared/parsing/read-breakdown-list.js';
import { readBreakdownRows } from '../../shared/parsing/read-breakdown-rows.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { readDocument } from './read-document.js';

/** An earlier breakdown: the document it was read from (with its findings), its title, and its tasks. */
export interface ReadBreakdown {
  readonly document: SourceDocument;
  readonly title: string | null;
  readonly planYear: number | null;
  readonly records: BreakdownRecord[];
}

/**
 * Reads an existing breakdown of any format that `readDocument` reads: tables by their headings, else the list or the
 * brackets of the text. Errors: those of readDocument, and no-breakdown.
 */
export async function readBreakdown(bytes: Uint8Array, fileName: string): Promise<Result<ReadBreakdown>> {
  const read = await readDocument(bytes, fileName);
  if (!read.ok) return read;
  const document = read.value;
  const plan = parsePlan(document);
  const inTables = readBreakdownRows(document.tables);
  const records = inTables.length > 0 ? inTables : inText(document, plan);
  if (records.length === 0) {
    return fail(
      'no-breakdown',
      '文件里没有找到任务分解的内容。',
      '请确认表头有“工作任务”和“牵头单位”（或“责任单位”），或者每条任务后面写有“牵头单位：”。',
    );
  }
  return ok({ document, title: plan.title, planYear: plan.planYear, records });
}

/** Lists and brackets; tables that are only tabs in the text (PDF, plain text) come from the parser's rows. */
function inText(document: SourceDocument, plan: ReturnType<typeof parsePlan>): BreakdownRecord[] {
  const rows = plan.tableRows.map((row): BreakdownRecord => ({
    number: null,
    category: row.category,
    text: row.text,
    lead: row.lead,
    support: row.support,
    leader: '',
    personInCharge: '',
    deadlineText: row.deadlineText,
    progress: '',
    remark: '',
  }));
  return [...rows, ...readBreakdownList(document.text, plan)];
}

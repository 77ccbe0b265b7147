import type { ReturnedOpinion } from '../model/opinion.js';
import { fail, ok, type Result } from '../result.js';

/** A returned form as read: the texts of its tables' cells, and all its text. */
export interface OpinionForm {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly text: string;
  readonly fileName: string;
}

type Role = keyof ReturnedOpinion;

/**
 * Heading words of each column, without blanks and brackets. A heading goes to the first role that fits, so the narrower
 * words stand first (domain.md, c4: published and office forms of 意见反馈表 and 意见采纳情况表).
 */
const headingRules: readonly (readonly [Role, RegExp])[] = [
  [
    'proposed',
    /^(?:建议)?(?:修改|改|调整|完善)后(?:的)?(?:表述|内容|文字|条文)?$|^建议(?:修改|改|调整)为$|^(?:建议|拟改)(?:表述|文字|条文)$/,
  ],
  ['reason', /^(?:修改|提出|意见|建议|反馈)?(?:的)?(?:理由|依据|原因)(?:说明|及依据|和依据)?$|^理由$/],
  [
    'quote',
    /^(?:征求意见稿|原稿|文件|要点)?(?:原文|原条文|原表述|原内容|原条款)(?:内容|表述)?$|^征求意见稿(?:内容|表述|条文)$/,
  ],
  ['place', /^(?:原文|所在|意见|修改)?(?:位置|条款|条目|章节|段落|页码|条句|部位)(?:号|序号)?$|^第几条$|^对应条款$/],
  ['unit', /^(?:反馈|提出|填报|征求|回复|意见)?(?:意见)?(?:单位|部门|人)(?:名称|姓名)?$|^反馈者$/],
  [
    'text',
    /^(?:反馈|修改|具体|征求|主要)?(?:的)?(?:意见|建议)(?:内容|和建议|及建议|与建议|建议|或建议)?$|^修改意见(?:和|及|与|或)?建议$/,
  ],
];

/** 无意见: the unit agrees. */
const noOpinion = /^(?:无|没有|暂无)?(?:修改|不同|其他|反馈)?(?:意见|建议|意见建议|意见和建议)?$|^同意$|^[\/／—-]+$/;

/** The unit's name where it stands over or under the table. */
const unitLine =
  /(?:填报|反馈|回复|报送)?(?:单位|部门)(?:名称)?\s*(?:[（(](?:盖章|公章|章)[）)])?\s*[:：]\s*([^\s:：，,。;；（(]{2,40})/;

/**
 * The opinions in a returned form, by the headings of its table. A form without a column for the unit takes the name that
 * stands beside the table, or else the file's name. Rows that say 无意见 are no opinions.
 *
 * Errors: opinions-no-headings.
 */
export function readOpinionTables({ tables, text, fileName }: OpinionForm): Result<ReturnedOpinion[]> {
  const fallback = unitLine.exec(text)?.[1] ?? unitOfFileName(fileName);
  const found: ReturnedOpinion[] = [];
  let known = false;
  for (const rows of tables) {
    const head = rows.slice(0, 20).findIndex((row) => rolesOf(row).has('text') || rolesOf(row).has('proposed'));
    const columns = rolesOf(rows[head] ?? []);
    if (head === -1 || columns.size < Math.min(2, rows[head]?.length ?? 0)) continue;
    known = true;
    found.push(...opinionsBelow(rows.slice(head + 1), columns, fallback));
  }
  if (known) return ok(found);
  return fail(
    'opinions-no-headings',
    `《${fileName}》里没有找到意见反馈表。`,
    '请确认表头一行有“修改意见”（或“意见内容”）一列；用文字写的意见请直接录入。',
  );
}

function rolesOf(row: readonly string[]): Map<Role, number> {
  const columns = new Map<Role, number>();
  for (const [column, heading] of row.entries()) {
    const word = heading.replace(/\s|[（(].*?[)）]|[:：、，]/g, '');
    const role = headingRules.find(([, pattern]) => pattern.test(word))?.[0];
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function opinionsBelow(
  rows: readonly (readonly string[])[],
  columns: ReadonlyMap<Role, number>,
  fallback: string,
): ReturnedOpinion[] {
  return rows.flatMap((row): ReturnedOpinion[] => {
    const cell = (role: Role): string => {
      const column = columns.get(role);
      return column === undefined ? '' : (row[column] ?? '').trim();
    };
    const [text, proposed] = [cell('text'), cell('proposed')];
    // A line merged over the whole width (填表人：…) repeats in every cell.
    if (row.length > 2 && new Set(row).size === 1) return [];
    if (noOpinion.test(text.replace(/[。.]$/, '')) && proposed === '') return [];
    const unit = cell('unit') || fallback;
    return [{ unit, place: cell('place'), quote: cell('quote'), text, reason: cell('reason'), proposed }];
  });
}

/** 财政局 of 财政局-意见反馈表（盖章）.docx; '' when nothing of a name is left. */
function unitOfFileName(fileName: string): string {
  return fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[（(].*?[)）]/g, '')
    .replace(/关于.*|对.*|《.*》|征求意见.*|意见.*|反馈.*|回复.*|修改.*|\d+/g, '')
    .replace(/^[\s\-—_.、]+|[\s\-—_.、]+$/g, '');
}

import type { SourceTable } from '../../shared/model/source-document.js';
import type { Unit } from '../../shared/model/unit.js';
import { fail, ok, type Result } from '../../shared/result.js';

type Role =
  | 'name'
  | 'shortNames'
  | 'formerNames'
  | 'duties'
  | 'post'
  | 'leaderName'
  | 'leader'
  | 'liaison'
  | 'phone'
  | 'members'
  | 'kind';

/** Heading words of each column, without blanks and brackets. The first column that fits a role has it. */
const headingWords: Readonly<Record<Role, RegExp>> = {
  name: /^(?:单位|部门|机构|科室)?(?:名称|全称)$|^(?:责任)?单位$|^部门$/,
  shortNames: /^(?:单位|部门)?(?:简称|别名|别称)$/,
  formerNames: /^曾用名称?$|^原(?:名|名称|单位)$|^旧称$/,
  duties: /^(?:主要|工作|部门)?(?:职责|职能)(?:词|范围|分工|关键词)?$|^关键词$/,
  post: /^(?:(?:责任|分管|主要)?领导)?职务$/,
  leaderName: /^(?:责任|分管|主要)?领导姓名$|^姓名$/,
  leader: /^(?:责任|分管|主要|单位)?领导$|^(?:主要)?负责人$/,
  liaison: /^联络员(?:姓名)?$|^联系人(?:姓名)?$|^经办人$/,
  phone: /^(?:联系|办公|移动|联络员)?(?:电话|手机)(?:号码?)?$|^联系方式$/,
  members: /^(?:成员|包含|所含)(?:单位)?$/,
  kind: /^(?:单位)?(?:类型|性质)$/,
};

/** Words that end the name of a post: tells 副主任 from a person's name. */
const postEnding =
  /(?:书记|主任|局长|部长|县长|区长|市长|镇长|乡长|主席|经理|处长|科长|秘书长|委员|组长|董事长|负责人|长)$/;

/** Reads units from the first table whose heading row names a unit column. Ids come from the names, so that they last. */
export function unitsFromTables(tables: readonly SourceTable[]): Result<Unit[]> {
  for (const table of tables) {
    const rows = table.rows.map((row) => row.map((cell) => cell.text));
    for (let index = 0; index < Math.min(rows.length, 20); index += 1) {
      const columns = rolesOf(rows[index] ?? []);
      if (columns.has('name')) return ok(unitsBelow(rows.slice(index + 1), columns));
    }
  }
  return fail(
    'units-no-headings',
    '表里没有找到“单位名称”这一列。',
    '请在表头一行写上：单位名称、简称、曾用名、职责、责任领导职务、领导姓名、联络员、电话、成员，再导入。',
  );
}

function rolesOf(row: readonly string[]): Map<Role, number> {
  const columns = new Map<Role, number>();
  // A title over the whole width repeats in every cell: it is no heading row.
  if (new Set(row).size < Math.min(2, row.length)) return columns;
  row.forEach((heading, column) => {
    const word = heading.replace(/\s|[（(].*?[)）]/g, '');
    const role = (Object.keys(headingWords) as Role[]).find((name) => headingWords[name].test(word));
    if (role && !columns.has(role)) columns.set(role, column);
  });
  return columns;
}

function unitsBelow(rows: readonly (readonly string[])[], columns: ReadonlyMap<Role, number>): Unit[] {
  const units: Unit[] = [];
  for (const row of rows) {
    const cell = (role: Role) => {
      const column = columns.get(role);
      return column === undefined ? '' : (row[column] ?? '').trim();
    };
    const name = cell('name').replace(/\s+/g, '');
    if (name === '' || /^(?:注|备注|说明|合计|填表)[:：]?/.test(name)) continue;
    const members = list(cell('members'));
    units.push({
      id: `unit:${name}`,
      name,
      shortNames: list(cell('shortNames')),
      formerNames: list(cell('formerNames')),
      kind: members.length > 0 || /集合|集体|collective/i.test(cell('kind')) ? 'collective' : 'office',
      duties: list(cell('duties')),
      leader: leaderOf(cell('post'), cell('leaderName'), cell('leader')),
      liaison: cell('liaison'),
      phone: cell('phone'),
      members,
      order: units.length + 1,
    });
  }
  return units;
}

/** Words divided by any of the marks that clerks use. */
function list(text: string): string[] {
  return [...new Set(text.split(/[、，,；;。\s/|]+/).filter((word) => word !== ''))];
}

/** Post and name of the leader; one column may hold both: 副主任 张三, 张三（副主任）. */
function leaderOf(post: string, name: string, both: string): Unit['leader'] {
  if (both === '') return { post, name };
  const bracketed = /^([^（(]+)[（(]([^）)]+)[）)]$/.exec(both);
  const parts = bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : both.split(/[\s:：]+/);
  const found = parts.filter((part) => postEnding.test(part)).join(' ');
  const rest = parts.filter((part) => !postEnding.test(part)).join(' ');
  return { post: post === '' ? found : post, name: name === '' ? rest : name };
}

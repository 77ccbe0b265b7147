import { dispatchContentLabels, type DispatchContent, type DispatchOrder } from '../../shared/model/dispatch.js';
import type { Breakdown } from '../../shared/model/breakdown.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { fillTemplate } from '../../shared/notices/fill-template.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { wholeBreakdown, type UnitBreakdown } from '../../shared/review/breakdown.js';
import { dispatchChanges, markChanges, type DispatchChanges } from '../../shared/review/dispatch-changes.js';
import { dispatchList, type DispatchedTo } from '../../shared/review/dispatch-list.js';
import { checkPattern, fillPattern } from '../../shared/review/dispatch-names.js';
import { extractsOf, leadPack } from '../../shared/review/lead-pack.js';
import { unitsOfTasks, type UnitShare } from '../../shared/review/unit-shares.js';
import { exportTable } from './export-table.js';
import { noTasks } from './export-plan.js';
import { fittedFileName, numberedFileName, safeFileName } from './file-names.js';
import { fillInFile } from './fill-in-file.js';
import { breakdownFile, type PlannedFile } from './planned-file.js';
import { noticeDocument } from './word/notice/notice-document.js';
import { zipFile } from './zip-file.js';

/**
 * The files of a dispatch in the order they are written: 分发清单, then unit by unit. Names depend only on plan and order, so
 * that a retry can ask for some of them by name.
 *
 * Errors: nothing-to-export, name-pattern, dispatch-units (a unit that has no task any more), those of fillTemplate.
 */
export function planDispatch(snapshot: PlanSnapshot, order: DispatchOrder): Result<PlannedFile[]> {
  if (snapshot.tasks.length === 0) return noTasks;
  const pattern = checkPattern(order.namePattern);
  if (!pattern.ok) return pattern;
  const units = extractsOf(snapshot, order.layout, order.units);
  const gone = order.units.filter((name) => units.every((unit) => unit.name !== name));
  if (gone.length > 0) {
    return fail('dispatch-units', `${gone.join('、')}已没有任务，不能分发。`, '请在单位列表里去掉它，再分发。');
  }
  const perUnit: { unit: UnitBreakdown; files: PlannedFile[] }[] = [];
  const common: Common = {
    snapshot,
    order,
    changes: order.previous === null ? null : dispatchChanges(snapshot.tasks, order.previous),
    shares: unitsOfTasks(snapshot.tasks, snapshot.units),
    whole: wholeBreakdown(snapshot, order.layout),
  };
  for (const [index, unit] of units.entries()) {
    const files = filesOfUnit(common, unit, index);
    if (!files.ok) return files;
    perUnit.push({ unit, files: withoutDoubles(files.value) });
  }
  if (perUnit.every(({ files }) => files.length === 0)) {
    return fail('nothing-to-export', '按现在的选择，没有要分发的文件。', '请至少选择一种内容和一种格式。');
  }
  const named = withDistinctNames(perUnit);
  return ok([...listFiles(snapshot, order, named), ...packaged(snapshot, order, named)]);
}

/** What every unit's files are made from. */
interface Common {
  readonly snapshot: PlanSnapshot;
  readonly order: DispatchOrder;
  readonly changes: DispatchChanges | null;
  readonly shares: readonly UnitShare[];
  readonly whole: Breakdown;
}

type OfUnit = { readonly unit: UnitBreakdown; readonly files: readonly PlannedFile[] };

function filesOfUnit(
  { snapshot, order, changes, shares, whole }: Common,
  unit: UnitBreakdown,
  index: number,
): Result<PlannedFile[]> {
  const isText = order.layout.form !== 'table';
  const name = (content: DispatchContent): string => fileName(snapshot, order, unit, index, content);
  const tables = (content: DispatchContent, breakdown: Breakdown | null): PlannedFile[] => {
    if (breakdown === null) return [];
    const text = isText && breakdown.form !== undefined;
    const kinds = [...(order.excel && !text ? (['xlsx'] as const) : []), ...(order.word ? (['docx'] as const) : [])];
    return kinds.map((kind) => breakdownFile(name(content), kind, markChanges(breakdown, changes), order.paper));
  };
  const files: PlannedFile[] = [];
  for (const content of order.contents) {
    if (content === 'own') files.push(...tables('own', unit.breakdown));
    if (content === 'leadPack') files.push(...tables('leadPack', leadPack(unit, shares, order.layout)));
    if (content === 'whole') files.push(...tables('whole', whole));
    if (content === 'fillIn') files.push(fillInFile(name('fillIn'), { snapshot, unit, dispatch: order.number }));
    if (content === 'notice') {
      const notice = noticeFile(order, unit, markChanges(unit.breakdown, changes), name('notice'));
      if (!notice.ok) return notice;
      files.push(notice.value);
    }
  }
  return ok(files);
}

/** The cover notice, addressed to the unit, with the unit's table as its first 附件 (running text goes beside it). */
function noticeFile(
  { notice }: DispatchOrder,
  unit: UnitBreakdown,
  table: Breakdown,
  name: string,
): Result<PlannedFile> {
  if (notice === null) {
    return fail('notice-fields-missing', '还没有填写通知的内容。', '请填写发文机关、成文日期等，或不选“分解通知”。');
  }
  const filled = fillTemplate(noticeTemplates.分解通知, { ...notice, to: [unit.name] });
  if (!filled.ok) return filled;
  const attachmentContents = table.form === undefined ? [{ kind: 'breakdown', breakdown: table } as const] : [];
  return ok({
    name: `${name}.docx`,
    rows: 0,
    make: async (now) => ({ bytes: await noticeDocument(filled.value, { now, attachmentContents }) }),
  });
}

function fileName(
  { plan }: PlanSnapshot,
  order: DispatchOrder,
  unit: UnitBreakdown,
  index: number,
  content: DispatchContent,
): string {
  const values = {
    序号: ordinal(index, order),
    单位: '\u0001',
    内容: dispatchContentLabels[content],
    计划: plan.title,
    次数: `第${order.number}次`,
    日期: order.date,
  };
  const [before = '', ...after] = fillPattern(order.namePattern, values).split('\u0001');
  return fittedFileName(before, unit.name, after.join(unit.name));
}

function ordinal(index: number, { units }: DispatchOrder): string {
  return String(index + 1).padStart(Math.max(2, String(units.length).length), '0');
}

/** A unit gets a file once. */
function withoutDoubles(files: readonly PlannedFile[]): PlannedFile[] {
  return files.filter(({ name }, index) => files.findIndex((file) => file.name === name) === index);
}

/** Units whose long names were cut to the same beginning: the later ones get （2）. */
function withDistinctNames(perUnit: readonly OfUnit[]): OfUnit[] {
  const taken = new Set<string>();
  return perUnit.map(({ unit, files }) => ({
    unit,
    files: files.map((file) => {
      let name = file.name;
      for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = numberedFileName(file.name, copy);
      taken.add(name.toLowerCase());
      return { ...file, name };
    }),
  }));
}

function packaged({ plan }: PlanSnapshot, order: DispatchOrder, perUnit: readonly OfUnit[]): PlannedFile[] {
  const folderOf = (unit: UnitBreakdown, index: number): string =>
    fittedFileName(`${ordinal(index, order)}-`, unit.name, '');
  const inFolders = (): PlannedFile[] =>
    perUnit.flatMap(({ unit, files }, index) =>
      files.map((file) => ({ ...file, name: `${folderOf(unit, index)}/${file.name}` })),
    );
  switch (order.packaging) {
    case 'folder':
      return perUnit.flatMap(({ files }) => files);
    case 'unitFolders':
      return inFolders();
    case 'unitZips':
      return perUnit.map(({ unit, files }, index) => zipFile(`${folderOf(unit, index)}.zip`, files));
    case 'oneZip':
      return [zipFile(`${fittedFileName('', plan.title, `-第${order.number}次分发`)}.zip`, inFolders())];
  }
}

/** 分发清单 in Word and Excel, before the files that it names. */
function listFiles({ plan }: PlanSnapshot, order: DispatchOrder, perUnit: readonly OfUnit[]): PlannedFile[] {
  if (!order.list) return [];
  const units = perUnit.map(({ unit, files }): DispatchedTo => ({
    name: unit.name,
    led: unit.led,
    supported: unit.supported,
    files: files.map(({ name }) => name),
  }));
  const table = dispatchList(plan.title, order, units);
  const name = safeFileName(`00-分发清单（第${order.number}次）`);
  return (['docx', 'xlsx'] as const).map((format) => ({
    name: `${name}.${format}`,
    rows: units.length,
    make: async (now) => ({ bytes: await exportTable(table, format, now) }),
  }));
}

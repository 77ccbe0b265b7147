import { dispatchContentLabels, type DispatchContent, type DispatchOrder } from '../../shared/model/dispatch.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { fail, ok, type Result } from '../../shared/result.js';
import type { UnitBreakdown } from '../../shared/review/breakdown.js';
import { dispatchList, type DispatchedTo } from '../../shared/review/dispatch-list.js';
import { checkPattern, fillPattern } from '../../shared/review/dispatch-names.js';
import { dispatchedUnits, type DispatchedUnit, type DispatchPaper } from './dispatch-papers.js';
import { dispatchSheets } from './print/dispatch-sheets.js';
import { exportTable } from './export-table.js';
import { noTasks } from './export-plan.js';
import { fittedFileName, numberedFileName, safeFileName } from './file-names.js';
import { fillInFile } from './fill-in-file.js';
import { breakdownFile, noPrinter, pdfFile, rowCount, type PlannedFile, type PrintSheets } from './planned-file.js';
import { noticeDocument } from './word/notice/notice-document.js';
import { zipFile } from './zip-file.js';

/**
 * The files of a dispatch in the order they are written: unit by unit, then the 分发清单, which so never names files that
 * were not made. Names depend only on plan and order, so that a retry can ask for some of them by name.
 *
 * Errors: nothing-to-export, name-pattern, those of dispatchedUnits and of its papers.
 */
export function planDispatch(
  snapshot: PlanSnapshot,
  order: DispatchOrder,
  print: PrintSheets = noPrinter,
): Result<PlannedFile[]> {
  if (snapshot.tasks.length === 0) return noTasks;
  const pattern = checkPattern(order.namePattern);
  if (!pattern.ok) return pattern;
  const units = dispatchedUnits(snapshot, order);
  if (!units.ok) return units;
  const perUnit: OfUnit[] = [];
  for (const [index, dispatched] of units.value.entries()) {
    const files = filesOfUnit({ snapshot, order, print }, dispatched, index);
    if (!files.ok) return files;
    const { unit } = dispatched;
    perUnit.push({ unit, files: withoutDoubles(files.value).map((file) => ({ ...file, units: [unit.name] })) });
  }
  if (perUnit.every(({ files }) => files.length === 0)) {
    return fail('nothing-to-export', '按现在的选择，没有要分发的文件。', '请至少选择一种内容和一种格式。');
  }
  const named = withDistinctNames(perUnit);
  return ok([...packaged(snapshot, order, named), ...listFiles(snapshot, order, named)]);
}

type OfUnit = { readonly unit: UnitBreakdown; readonly files: readonly PlannedFile[] };

/** What every unit's files are made from. */
interface Common {
  readonly snapshot: PlanSnapshot;
  readonly order: DispatchOrder;
  readonly print: PrintSheets;
}

function filesOfUnit(
  { snapshot, order, print }: Common,
  { unit, paper }: DispatchedUnit,
  index: number,
): Result<PlannedFile[]> {
  const files: PlannedFile[] = [];
  const withdrawn = unit.led + unit.supported === 0;
  // A unit whose tasks were all taken back gets the paper that says so, and nothing to fill in.
  const wanted = withdrawn ? { ...order, word: true } : order;
  for (const content of withdrawn ? (['own'] as const) : order.contents) {
    const name = fileName(snapshot, order, unit, index, content);
    if (content === 'fillIn') {
      files.push(fillInFile(name, { snapshot, unit, dispatch: order.number }));
      continue;
    }
    const made = paper(content);
    if (!made.ok) return made;
    if (made.value !== null) files.push(...paperFiles(name, made.value, wanted, print));
  }
  return ok(files);
}

/** A paper in the formats that the clerk chose; running text and notices are never Excel, and a notice is always Word. */
function paperFiles(name: string, paper: DispatchPaper, order: DispatchOrder, print: PrintSheets): PlannedFile[] {
  const rows = paper.kind === 'notice' ? 0 : rowCount(paper.breakdown);
  const pdfs = order.pdf === true ? [pdfFile(name, rows, () => dispatchSheets(paper, order), print)] : [];
  if (paper.kind === 'notice') return [noticeFile(name, paper, order), ...pdfs];
  const { breakdown } = paper;
  const isText = order.layout.form !== 'table' && breakdown.form !== undefined;
  const kinds = [...(order.excel && !isText ? (['xlsx'] as const) : []), ...(order.word ? (['docx'] as const) : [])];
  return [...kinds.map((kind) => breakdownFile(name, kind, breakdown, order)), ...pdfs];
}

function noticeFile(
  name: string,
  { notice, contents }: Extract<DispatchPaper, { kind: 'notice' }>,
  { notice: cover, fonts }: DispatchOrder,
): PlannedFile {
  const office = { ...(fonts === undefined ? {} : { fonts }), ...(cover === null ? {} : { look: cover.look }) };
  return {
    name: `${name}.docx`,
    rows: 0,
    make: async (now) => ({ bytes: await noticeDocument(notice, { now, ...office, attachmentContents: contents }) }),
  };
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
      return perUnit.map(({ unit, files }, index) => ({
        ...zipFile(`${folderOf(unit, index)}.zip`, files),
        units: [unit.name],
      }));
    case 'oneZip':
      return [
        {
          ...zipFile(`${fittedFileName('', plan.title, `-第${order.number}次分发`)}.zip`, inFolders()),
          units: perUnit.map(({ unit }) => unit.name),
        },
      ];
  }
}

/** 分发清单 in Word and Excel. */
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

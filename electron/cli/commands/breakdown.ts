import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ExportReceipt } from '../../../shared/ipc/contract.js';
import { assignmentsFileSchema } from '../../../shared/model/assignments-file.js';
import { paperSchema, type Paper } from '../../../shared/model/breakdown.js';
import { findLayout, layoutPresets, type Layout } from '../../../shared/model/layout.js';
import { granularitySchema } from '../../../shared/model/plan.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import type { PlanSnapshot } from '../../../shared/model/plan-snapshot.js';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { applyAssignments } from '../../../shared/review/apply-assignments.js';
import { applySuggestions } from '../../../shared/review/apply-suggestions.js';
import { unitBreakdowns, wholeBreakdown } from '../../../shared/review/breakdown.js';
import { coverage } from '../../../shared/review/coverage.js';
import { newPlan } from '../../../shared/review/new-plan.js';
import { suggestUnits } from '../../../shared/review/suggest-units.js';
import { unitFileNames, wholeFileName } from '../../export/file-names.js';
import { exportPackage } from '../../export/package.js';
import { breakdownHtml } from '../../export/print/breakdown-html.js';
import {
  exitCodes,
  onlyPositional,
  readArguments,
  refuse,
  reportErrors,
  UsageError,
  type CliIo,
  type Command,
} from '../command.js';
import { printPdfs, type PdfTarget } from '../print-pdfs.js';
import { readBytes, readPlanFile } from '../read-file.js';
import { readUnits } from '../read-units.js';

const help = [
  '用法：fenjie breakdown 文件 --units 单位名录 --out 文件夹 [选项]',
  '',
  '写出任务分解表：全表和每个单位一份，Word 和 Excel 各一份；打印一个 JSON 汇总。',
  '',
  '  --units 文件          单位名录（.json 或 .xlsx）',
  '  --assignments 文件    分工（.json）：按序号或任务开头的文字写明单位、时限等',
  '  --suggest             未分工的任务按名录的职责词建议单位并填入',
  '  --out 文件夹          写到哪里；没有就新建',
  '  --granularity 粒度    item 按条、sentence 按句（默认）、clause 按分句',
  `  --layout 样式         ${layoutPresets.map(({ name }) => name).join('、')}（默认 ${layoutPresets[0]?.name ?? ''}）；`,
  `                        也可以写 ${layoutPresets.map(({ id }) => id).join('、')}。清单式和文内括注式只写 Word`,
  '  --paper A4|A3         纸张（默认 A4）',
  '  --pdf                 另把每张表写成 PDF',
  '  --fill-in             另给每个单位写一份填报表（Excel）',
  '  --replace             同名文件已存在时替换；不加则一个文件也不写',
].join('\n');

/** `fenjie breakdown`: the main job without a window, by the same code as the application. */
export const breakdownCommand: Command = {
  name: 'breakdown',
  summary: '写出任务分解表（Word、Excel，全表和分单位）',
  help,
  async run(args, io) {
    const { positionals, values } = readArguments(args, {
      units: { type: 'string' },
      assignments: { type: 'string' },
      suggest: { type: 'boolean', default: false },
      out: { type: 'string' },
      granularity: { type: 'string', default: 'sentence' },
      layout: { type: 'string', default: 'standard' },
      paper: { type: 'string', default: 'A4' },
      pdf: { type: 'boolean', default: false },
      'fill-in': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
    });
    const file = onlyPositional(positionals, '文件');
    const granularity = granularitySchema.safeParse(values.granularity);
    const paper = paperSchema.safeParse(values.paper);
    if (!values.out) throw new UsageError('请用 --out 给出文件夹。');
    if (!granularity.success) throw new UsageError('--granularity 只能是 item、sentence 或 clause。');
    const preset = findLayout(values.layout);
    if (!preset)
      throw new UsageError(
        `--layout 没有“${values.layout}”这种样式，请用：${layoutPresets.map(({ name }) => name).join('、')}。`,
      );
    if (!paper.success) throw new UsageError('--paper 只能是 A4 或 A3。');

    const units = values.units ? await readUnits(values.units) : ok<Unit[]>([]);
    if (!units.ok) return refuse(io, units.error);
    const read = await readPlanFile(file);
    if (!read.ok) return refuse(io, read.error);
    const findings = [...read.value.document.findings, ...read.value.parsed.findings];
    if (reportErrors(findings, io) !== exitCodes.done) return exitCodes.refused;

    const made = newPlan({
      read: read.value,
      granularity: granularity.data,
      now: new Date().toISOString(),
      newId: randomUUID,
    });
    const assigned = values.assignments ? await assign(made.tasks, values.assignments) : ok([...made.tasks]);
    if (!assigned.ok) return refuse(io, assigned.error);
    const tasks = values.suggest ? suggest(assigned.value, units.value, read.value.parsed) : assigned.value;
    const snapshot: PlanSnapshot = { ...made, sentences: [...made.sentences], tasks, units: units.value };

    const folder = path.resolve(values.out);
    const papers = values.pdf ? breakdownPapers(snapshot, preset.layout, paper.data, folder) : [];
    const existing = values.replace ? [] : papers.filter(({ file: target }) => existsSync(target));
    if (existing.length > 0) return refuseExisting(existing.length, io);
    const receipt = await exportPackage(
      {
        snapshot,
        options: {
          paper: paper.data,
          columns: [...preset.layout.columns],
          layout: preset.layout,
          fillIn: values['fill-in'],
          whole: true,
          perUnit: true,
          word: true,
          excel: preset.layout.form === 'table',
        },
        folder,
        onExisting: values.replace ? 'replace' : 'ask',
        only: null,
      },
      { progress: () => undefined, isCancelled: () => false, now: () => new Date() },
    );
    if (!receipt.ok) return refuse(io, receipt.error);
    const printed = receipt.value.outcome === 'done' ? await printPdfs(papers, { overwrite: values.replace }) : ok(0);
    const pdfs = printed.ok && receipt.value.outcome === 'done' ? papers.map(({ file: target }) => target) : [];
    io.out(JSON.stringify(summary(snapshot, receipt.value, pdfs, findings.length), null, 1));
    return printed.ok ? reportReceipt(receipt.value, io) : refuse(io, printed.error);
  },
};

/** Fills what the directory's duty words propose into empty fields; the summary counts what stays open. */
function suggest(tasks: Task[], units: Unit[], parsed: ParsedPlan): Task[] {
  const { deadlines, planYear } = parsed;
  return applySuggestions(tasks, suggestUnits({ tasks, units, memory: [], deadlines, planYear })).tasks;
}

async function assign(tasks: readonly Task[], file: string): Promise<Result<Task[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const broken = (detail: string) =>
    fail('assignments-broken', '分工文件的内容不对。', '请对照说明改好后再试，未作任何分工。', detail);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch (error) {
    return broken((error as Error).message);
  }
  const parsed = assignmentsFileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return broken(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return applyAssignments(tasks, parsed.data.assignments);
}

/** The sheets of the whole table and of every unit's, with the names of the Word files. */
function breakdownPapers(snapshot: PlanSnapshot, layout: Layout, paper: Paper, folder: string): PdfTarget[] {
  const units = unitBreakdowns(snapshot, layout);
  const names = unitFileNames(units);
  const tables = [
    { name: wholeFileName(snapshot.plan.title), breakdown: wholeBreakdown(snapshot, layout) },
    ...units.map(({ breakdown }, index) => ({ name: names[index] ?? '', breakdown })),
  ];
  return tables.map(({ name, breakdown }) => ({
    document: breakdownHtml(breakdown, { paper }),
    file: path.join(folder, `${name}.pdf`),
  }));
}

function summary(snapshot: PlanSnapshot, receipt: ExportReceipt, pdfs: readonly string[], findings: number) {
  const withoutLead = snapshot.tasks.filter((task) => task.leadUnits.length === 0).length;
  const { total, places } = coverage(snapshot.sentences, snapshot.tasks);
  return {
    title: snapshot.plan.title,
    sections: snapshot.source.parsed.sections.length,
    tasks: snapshot.tasks.length,
    withoutLead,
    coverage: { total, ...places },
    findings,
    outcome: receipt.outcome,
    existing: receipt.existing,
    failures: receipt.failures,
    files: receipt.files,
    ...(pdfs.length > 0 ? { pdfs } : {}),
    milliseconds: receipt.milliseconds,
  };
}

function reportReceipt(receipt: ExportReceipt, io: CliIo): number {
  if (receipt.outcome === 'done') return exitCodes.done;
  if (receipt.outcome === 'filesExist') return refuseExisting(receipt.existing.length, io);
  for (const { name, error } of receipt.failures) io.err(`${name}：${error.title}${error.hint}`);
  return exitCodes.refused;
}

function refuseExisting(count: number, io: CliIo): number {
  io.err(`文件夹里已有 ${count} 个同名文件，一个文件也没有写。请换一个文件夹，或加 --replace 替换。`);
  return exitCodes.refused;
}

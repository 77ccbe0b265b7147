import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { assignmentsFileSchema } from '../../../shared/model/assignments-file.js';
import { breakdownColumnSchema, paperSchema } from '../../../shared/model/breakdown.js';
import { findLayout, layoutPresets } from '../../../shared/model/layout.js';
import { granularitySchema } from '../../../shared/model/plan.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import type { PlanSnapshot } from '../../../shared/model/plan-snapshot.js';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { applyAssignments } from '../../../shared/review/apply-assignments.js';
import { applySuggestions } from '../../../shared/review/apply-suggestions.js';
import { newPlan } from '../../../shared/review/new-plan.js';
import { suggestUnits } from '../../../shared/review/suggest-units.js';
import { planExport } from '../../export/export-plan.js';
import { writeBatch } from '../../export/package.js';
import {
  exitCodes,
  onlyPositional,
  readArguments,
  refuse,
  reportErrors,
  UsageError,
  type Command,
} from '../command.js';
import { breakdownSummary, reportReceipt } from '../breakdown-summary.js';
import { chosenLayout } from '../chosen-layout.js';
import { printedAtOnce } from '../printed-at-once.js';
import { readJson } from '../../files/read-json.js';
import { readPlanFile } from '../read-file.js';
import { readUnits } from '../read-units.js';

const help = [
  '用法：fenjie breakdown 文件 --units 单位名录 --out 文件夹 [选项]',
  '',
  '写出任务分解表：全表和每个单位一份，Word 和 Excel 各一份；打印一个 JSON 汇总。',
  '',
  '  --units 文件          单位名录（.json 或 .xlsx）',
  '  --assignments 文件    分工（.json）：按任务在计划里的次序（标准表格式的序号）或任务开头的文字写明单位、时限等',
  '  --suggest             未分工的任务按名录的职责词建议单位并填入',
  '  --out 文件夹          写到哪里；没有就新建',
  '  --granularity 粒度    item 按条、sentence 按句（默认）、clause 按分句',
  `  --layout 样式         ${layoutPresets.map(({ name }) => name).join('、')}（默认 ${layoutPresets[0]?.name ?? ''}）；`,
  `                        也可以写 ${layoutPresets.map(({ id }) => id).join('、')}。清单式和文内括注式只写 Word`,
  '  --paper A4|A3         纸张（默认 A4）',
  '  --pdf                 另把每张表写成 PDF',
  '  --orientation 方向    landscape 横向、portrait 竖向（默认按样式）',
  '  --columns 栏目        栏目和次序，用逗号隔开，如 number,text,leadUnits,deadline；可用：',
  `                        ${breakdownColumnSchema.options.join('、')}`,
  '  --heading 栏目=词     表头用词，可写几次，如 --heading leadUnits=牵头责任单位',
  '  --full-width          原文的半角标点印成全角',
  '  --mark 文字           密级或“内部资料”，印在第一页左上角',
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
      orientation: { type: 'string' },
      columns: { type: 'string' },
      heading: { type: 'string', multiple: true, default: [] },
      'full-width': { type: 'boolean', default: false },
      mark: { type: 'string', default: '' },
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
    const layout = chosenLayout(preset.layout, values);

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

    const planned = planExport(snapshot, {
      paper: paper.data,
      columns: [...layout.columns],
      layout,
      fillIn: values['fill-in'],
      whole: true,
      perUnit: true,
      word: true,
      excel: layout.form === 'table',
      pdf: values.pdf,
    });
    if (!planned.ok) return refuse(io, planned.error);
    const files = await printedAtOnce(planned.value);
    if (!files.ok) return refuse(io, files.error);
    const receipt = await writeBatch(
      files.value,
      { folder: path.resolve(values.out), onExisting: values.replace ? 'replace' : 'ask', only: null },
      { progress: () => undefined, isCancelled: () => false, now: () => new Date() },
    );
    if (!receipt.ok) return refuse(io, receipt.error);
    io.out(JSON.stringify(breakdownSummary(snapshot, receipt.value, findings.length), null, 1));
    if (values['fill-in'] && snapshot.tasks.every(({ leadUnits }) => leadUnits.length === 0)) io.err(noForms);
    return reportReceipt(receipt.value, io);
  },
};

/** Fills what the directory's duty words propose into empty fields; the summary counts what stays open. */
function suggest(tasks: Task[], units: Unit[], parsed: ParsedPlan): Task[] {
  const { deadlines, planYear } = parsed;
  return applySuggestions(tasks, suggestUnits({ tasks, units, memory: [], deadlines, planYear })).tasks;
}

async function assign(tasks: readonly Task[], file: string): Promise<Result<Task[]>> {
  const broken = (detail: string) =>
    fail('assignments-broken', '分工文件的内容不对。', '请对照说明改好后再试，未作任何分工。', detail);
  const json = await readJson(file);
  if (!json.ok) return json.error.code === 'not-json' ? broken(json.error.detail ?? '') : json;
  const parsed = assignmentsFileSchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return broken(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return applyAssignments(tasks, parsed.data.assignments);
}

const noForms = '还没有任务明确了单位，没有填报表可写。请用 --assignments 或 --suggest 分工。';

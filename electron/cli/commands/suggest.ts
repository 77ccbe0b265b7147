import { suggestionSchema, type Suggestion } from '../../../shared/model/suggestion.js';
import { ok } from '../../../shared/result.js';
import { newPlan } from '../../../shared/review/new-plan.js';
import { suggestUnits } from '../../../shared/review/suggest-units.js';
import { unitAdvisor } from '../../../shared/review/unit-advisor.js';
import {
  exitCodes,
  onlyPositional,
  readArguments,
  refuse,
  reportErrors,
  UsageError,
  type Command,
} from '../command.js';
import { readPlanFile } from '../read-file.js';
import { readMemory } from '../read-memory.js';
import { readUnits } from '../read-units.js';

/** Units printed per task. */
const printed = 5;

/** `fenjie suggest`: for each task the ranked units with reasons, and the proposals for its empty fields. */
export const suggestCommand: Command = {
  name: 'suggest',
  summary: '为每条任务建议单位，说明理由，打印 JSON',
  help: [
    '用法：fenjie suggest 文件 [--units 单位名录] [--memory 以往分解…]',
    '',
    '按以往分解、职责词和同条任务为每条任务排出可能的牵头单位，附理由；只是建议，不改任何文件。',
    '打印一个 JSON 数组，每条任务一项：number、text、spans、units（name、confidence、reason）、suggestions。',
    '',
    '  --units 文件      单位名录（.json 或 .xlsx）',
    '  --memory 文件…    以往写明单位的分解（Word、Excel、文本，或 .json），可以几份，写在计划文件之后',
  ].join('\n'),
  async run(args, io) {
    const { positionals, values } = readArguments(repeatOption(args, '--memory'), {
      units: { type: 'string' },
      memory: { type: 'string', multiple: true, default: [] },
    });
    const file = onlyPositional(positionals, '文件');
    if (values.units === undefined && values.memory.length === 0) {
      throw new UsageError('请用 --units 给出单位名录，或用 --memory 给出以往的分解。');
    }
    const units = values.units === undefined ? ok([]) : await readUnits(values.units);
    if (!units.ok) return refuse(io, units.error);
    const memory = await readMemory(values.memory);
    if (!memory.ok) return refuse(io, memory.error);
    const read = await readPlanFile(file);
    if (!read.ok) return refuse(io, read.error);
    const { document, parsed } = read.value;
    if (reportErrors([...document.findings, ...parsed.findings], io) !== exitCodes.done) return exitCodes.refused;

    let made = 0;
    const { tasks } = newPlan({
      read: read.value,
      granularity: 'sentence',
      now: new Date().toISOString(),
      newId: () => String(made++),
    });
    const input = { tasks, units: units.value, memory: memory.value };
    const advisor = unitAdvisor(input);
    const proposals = byTask(suggestUnits({ ...input, deadlines: parsed.deadlines, planYear: parsed.planYear }));
    const printedTasks = tasks.map((task, at) => ({
      number: at + 1,
      text: task.text,
      spans: task.spans,
      units: advisor.rank(task).slice(0, printed),
      suggestions: proposals.get(task.id) ?? [],
    }));
    io.out(JSON.stringify(printedTasks, null, 1));
    return exitCodes.done;
  },
};

/** `--memory A B C` as `--memory A --memory B --memory C`: the shell expands *.docx to several words. */
function repeatOption(args: readonly string[], option: string): string[] {
  const repeated: string[] = [];
  let inOption = false;
  for (const word of args) {
    if (word.startsWith('--')) {
      inOption = word === option;
      if (!inOption) repeated.push(word);
    } else if (inOption) repeated.push(option, word);
    else repeated.push(word);
  }
  // An option without a value must stay visible to the parser, which says what is wrong.
  return args.includes(option) && !repeated.includes(option) ? [...repeated, option] : repeated;
}

/** Proposals without the task's internal id, by task. */
function byTask(suggestions: readonly Suggestion[]): Map<string, Omit<Suggestion, 'taskId'>[]> {
  const groups = new Map<string, Omit<Suggestion, 'taskId'>[]>();
  for (const suggestion of suggestions) {
    const { taskId, ...rest } = suggestionSchema.parse(suggestion);
    groups.set(taskId, [...(groups.get(taskId) ?? []), rest]);
  }
  return groups;
}

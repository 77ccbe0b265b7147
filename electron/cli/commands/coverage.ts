import { granularitySchema } from '../../../shared/model/plan.js';
import { coverageLedger } from '../../../shared/review/coverage-ledger.js';
import { coverage } from '../../../shared/review/coverage.js';
import { newPlan } from '../../../shared/review/new-plan.js';
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

/** `fenjie coverage FILE`: the one place of every sentence, as JSON on standard output and nothing else. */
export const coverageCommand: Command = {
  name: 'coverage',
  summary: '逐句列出去处（覆盖台账），打印 JSON',
  help: [
    '用法：fenjie coverage 文件 [--granularity item|sentence|clause]',
    '',
    '打印一个 JSON：total、decided、undecided、places 是各类句数（标题不计），sentences 逐句一项：',
    '  section、item、sentence  方面、条的编号和条内第几句（0 是条标）',
    '  place  task 任务、merged 并入任务、indicator 指标、background 不分解、',
    '         responsibility 分工、title 标题、undecided 待定',
    '  task   任务序号（任务和并入任务才有）；span、text 是原文位置和原文',
    '',
    '  --granularity  按条 item、按句 sentence（不写时）、按分句 clause 分解',
  ].join('\n'),
  async run(args, io) {
    const { positionals, values } = readArguments(args, { granularity: { type: 'string' } });
    const granularity = granularitySchema.safeParse(values.granularity ?? 'sentence');
    if (!granularity.success) throw new UsageError('--granularity 只能是 item、sentence 或 clause。');
    const read = await readPlanFile(onlyPositional(positionals, '文件'));
    if (!read.ok) return refuse(io, read.error);
    const { document, parsed } = read.value;
    if (reportErrors([...document.findings, ...parsed.findings], io) !== exitCodes.done) return exitCodes.refused;

    let made = 0;
    const { sentences, tasks } = newPlan({
      read: read.value,
      granularity: granularity.data,
      now: new Date().toISOString(),
      newId: () => String(made++),
    });
    const { total, decided, undecided, places } = coverage(sentences, tasks);
    const lines = coverageLedger({ text: document.text, parsed, sentences, tasks });
    const printed = lines.map(({ index, section, item, sentence, place, task, span, text }) => {
      return { index, section, item, sentence, place, task, span, text };
    });
    io.out(JSON.stringify({ total, decided, undecided, places, sentences: printed }));
    return exitCodes.done;
  },
};

import { findDoubts } from '../../../shared/review/find-doubts.js';
import { numberLedger } from '../../../shared/review/number-ledger.js';
import { exitCodes, onlyPositional, readArguments, refuse, type Command } from '../command.js';
import { readPlanFile } from '../read-file.js';

/** `fenjie doubts FILE`: the number ledger and everything to look at, as JSON on standard output and nothing else. */
export const doubtsCommand: Command = {
  name: 'doubts',
  summary: '列出数字台账和请核对的地方，打印 JSON',
  help: [
    '用法：fenjie doubts 文件',
    '',
    '打印一个 JSON：numbers 是数字台账（指标、位置、所属总数 whole、其中各项 parts，后两项是台账中的序号，从 0 起），',
    'doubts 是请核对的地方，每处有 code、message 和原文位置 spans。只提示，不改数。',
  ].join('\n'),
  async run(args, io) {
    const { positionals } = readArguments(args, {});
    const read = await readPlanFile(onlyPositional(positionals, '文件'));
    if (!read.ok) return refuse(io, read.error);
    const numbers = numberLedger(read.value.parsed).map(({ indicator, ...rest }) => ({ ...indicator, ...rest }));
    io.out(JSON.stringify({ numbers, doubts: findDoubts(read.value) }));
    return exitCodes.done;
  },
};

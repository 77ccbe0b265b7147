import { onlyPositional, readArguments, refuse, reportErrors, type Command } from '../command.js';
import { readPlanFile } from '../read-file.js';

/** `fenjie parse FILE`: the plan's structure as JSON on standard output and nothing else. */
export const parseCommand: Command = {
  name: 'parse',
  summary: '读出计划的结构，打印 JSON',
  help: [
    '用法：fenjie parse 文件',
    '',
    '打印一个 JSON：标题、方面、条、句、指标、时限、分工和发现的问题。',
    '位置（span）按 UTF-16 单位计，指向原文；非 .txt 文件另附原文 sourceText。',
  ].join('\n'),
  async run(args, io) {
    const { positionals } = readArguments(args, {});
    const read = await readPlanFile(onlyPositional(positionals, '文件'));
    if (!read.ok) return refuse(io, read.error);
    const { document, parsed } = read.value;
    const findings = [...document.findings, ...parsed.findings];
    const sourceText = document.format === 'txt' ? {} : { sourceText: document.text };
    io.out(JSON.stringify({ format: document.format, ...parsed, findings, ...sourceText }));
    return reportErrors(findings, io);
  },
};

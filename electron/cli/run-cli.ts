import { exitCodes, UsageError, type CliIo, type Command } from './command.js';
import { breakdownCommand } from './commands/breakdown.js';
import { noticeCommand } from './commands/notice.js';
import { compareCommand } from './commands/compare.js';
import { coverageCommand } from './commands/coverage.js';
import { doubtsCommand } from './commands/doubts.js';
import { parseCommand } from './commands/parse.js';
import { suggestCommand } from './commands/suggest.js';

/** Every capability that makes sense without a window, in the order of the help. */
const commands: readonly Command[] = [
  parseCommand,
  coverageCommand,
  doubtsCommand,
  breakdownCommand,
  suggestCommand,
  compareCommand,
  noticeCommand,
];

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    '任务分解台（无窗口）',
    '',
    '用法：npm run --silent fenjie -- 命令 [选项]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    '每个命令加 --help 看说明。退出码：0 完成，1 未完成（已说明原因），2 用法不对。',
  ].join('\n');
}

/** Runs one command line (without `node` and script) and returns its exit status. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview());
    return exitCodes.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    io.err(name === undefined ? overview() : `没有“${name}”这个命令。\n\n${overview()}`);
    return exitCodes.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help);
    return exitCodes.done;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n\n${command.help}`);
    return exitCodes.usage;
  }
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Finding } from '../../shared/model/finding.js';
import { sentence, type AppError } from '../../shared/result.js';

/** Where a command writes: results on `out`, words for a person on `err`. */
export interface CliIo {
  out(text: string): void;
  err(text: string): void;
}

/** Exit status of every command. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const;

/** One capability without a window. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Returns the exit status: 0 done, 1 refused or failed with a finding, 2 bad usage. */
  run(args: readonly string[], io: CliIo): Promise<number>;
}

/** Bad usage: printed with the command's help, exit status 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command line taken apart: the options' values and the rest. */
type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Parses a command's arguments strictly; an unknown or incomplete option is a UsageError in Chinese. */
export function readArguments<T extends Options>(args: readonly string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const words = /'([^']+)'/.exec((error as Error).message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`没有“${words}”这个选项。`);
    if (words.endsWith(' <value>')) throw new UsageError(`选项“${words.replace(' <value>', '')}”后面缺少内容。`);
    throw new UsageError(`选项“${words}”的写法不对。`);
  }
}

/** The single file argument of a command; none or several is a UsageError. */
export function onlyPositional(positionals: readonly string[], what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError(`请给出${what}。`);
  if (rest.length > 0) throw new UsageError(`只能给出一个${what}，多出：${rest.join('、')}`);
  return first;
}

/** Says an expected failure in the clerk's words and gives its exit status. */
export function refuse(io: CliIo, error: AppError): number {
  io.err(sentence(error) + (error.detail ? `（${error.detail}）` : ''));
  return exitCodes.refused;
}

/** Says every finding that stops the work (severity error); exit status 1 when there is one, else 0. */
export function reportErrors(findings: readonly Finding[], io: CliIo): number {
  const errors = findings.filter((finding) => finding.severity === 'error');
  for (const finding of errors) io.err(finding.message);
  return errors.length > 0 ? exitCodes.refused : exitCodes.done;
}

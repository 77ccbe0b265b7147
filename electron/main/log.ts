import path from 'node:path';
import log from 'electron-log/main';

/** The local log file; nothing is ever sent anywhere. */
export interface Log {
  info(message: string): void;
  error(message: string, problem?: unknown): void;
  readonly file: string;
}

/** At this size the file is moved to `main.old.log` and a new one begun: two files hold months of an office's use. */
const maxBytes = 2 * 1024 * 1024;

function inWords(problem: unknown): string {
  if (problem instanceof Error) return problem.stack ?? problem.message;
  return typeof problem === 'string' ? problem : JSON.stringify(problem);
}

/** Opens the log in the data folder. Only the file transport is on. */
export function openLog(dataFolder: string): Log {
  const file = path.join(dataFolder, 'logs', 'main.log');
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.maxSize = maxBytes;
  log.transports.file.level = 'info';
  log.transports.console.level = false;
  log.transports.ipc.level = false;
  return {
    file,
    info: (message) => log.info(message),
    error: (message, problem) => log.error(problem === undefined ? message : `${message}\n${inWords(problem)}`),
  };
}

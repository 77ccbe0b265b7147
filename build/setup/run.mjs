// Running other programs from the build scripts.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** One progress line. On stderr, so that commands with machine-readable output stay clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure with words for the person at the keyboard; shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program and waits. Returns its exit status and, unless it inherits the terminal, what it printed.
 * @param {{cwd?: string, env?: object, output?: 'inherit'|'stderr'|'collect', timeoutMs?: number}} options
 *   `stderr` shows everything on stderr.
 */
export function run(program, args, { cwd = root, env = process.env, output = 'inherit', timeoutMs } = {}) {
  const stdio = { inherit: 'inherit', stderr: ['inherit', 2, 2], collect: ['ignore', 'pipe', 'pipe'] }[output];
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, { cwd, env, stdio, shell, timeout: timeoutMs });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status: status ?? 1, signal, text: Buffer.concat(pieces).toString('utf8') });
    });
  });
}

/** Runs the script's main function; a SetupError ends it with its words, anything else with its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    say(error instanceof SetupError ? `\n${error.message}` : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}

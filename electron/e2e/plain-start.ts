import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronProgram, launchArguments, root } from './harness.js';

/** Starts the application as the clerk's menu does: without Playwright, which opens debugging sockets of its own. */
export function startPlainly(dataDir: string, extra: readonly string[] = []): ChildProcess {
  const env = { ...process.env, FENJIE_DATA_DIR: dataDir };
  return spawn(electronProgram(), [...launchArguments(), ...extra], { cwd: root, env, stdio: 'ignore' });
}

/** Waits until the application's log says these words. */
export async function waitForLog(dataDir: string, words: string, limitMs: number): Promise<void> {
  const file = path.join(dataDir, 'logs', 'main.log');
  const end = Date.now() + limitMs;
  while (!(await readFile(file, 'utf8').catch(() => '')).includes(words)) {
    if (Date.now() > end) throw new Error(`the log does not say: ${words}`);
    await sleep(50);
  }
}

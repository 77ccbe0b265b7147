import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** The project's root folder: the application that is launched. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Absolute path of the Electron program, found by build/e2e.mjs. */
export function electronProgram(): string {
  const program = process.env['FENJIE_ELECTRON'];
  if (!program) throw new Error('run the end-to-end tests by `npm run e2e`: it finds Electron and compiles');
  return program;
}

/** Arguments of every start: the application's folder, and no sandbox for root (Chromium refuses it). */
export function launchArguments(): string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root];
}

/** A new empty data folder; `removeFolder` takes it away. */
export function newFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
}

export function removeFolder(folder: string): Promise<void> {
  // The last files of a killed Electron can appear while the folder is being removed.
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Waits for a program's end, also of one that has ended before; its exit status. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Ends a program that Playwright started and its helper processes; does nothing to one that has ended. */
async function endWithHelpers(child: ChildProcess): Promise<void> {
  const running = child.exitCode === null && child.signalCode === null;
  // A helper that outlives the program writes its cache once more, into a folder that has just been removed. Playwright
  // gives the program a process group of its own except on Windows.
  if (running && child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
  await ended(child);
}

/** The running application and the hands on it. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** Everything the page wrote to its console since the window opened, as `type: text`. */
  readonly consoleLines: readonly string[];
  /** Answers the next open dialogs (files and folders) with these paths; an empty list means cancelled. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  /** Answers message boxes with the button of this index. */
  answerMessageBox(button: number): Promise<void>;
  /** A picture of the window in `.cache/screenshots/<name>.png`; returns its path. */
  screenshot(name: string): Promise<string>;
  /** Closes the window as the clerk does and waits for the program's end. */
  close(): Promise<void>;
  /** Ends the program as a power cut does; does nothing to one that has ended. */
  kill(): Promise<void>;
}

/** Starts the application on `dataDir` and waits for its window. */
export async function launchApp({ dataDir }: { dataDir: string }): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: launchArguments(),
    cwd: root,
    env: { ...(process.env as Record<string, string>), FENJIE_DATA_DIR: dataDir },
    timeout: 20_000,
  });
  // Kept from the start: Playwright does not give it any more when the program has ended.
  const child = app.process();
  const kill = (): Promise<void> => endWithHelpers(child);
  const page = await app.firstWindow().catch(async (error: unknown) => {
    await kill();
    throw error;
  });
  const consoleLines: string[] = [];
  page.on('console', (message) => consoleLines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => consoleLines.push(`error: ${error.message}`));
  await page.waitForLoadState('load');

  return {
    app,
    page,
    dataDir,
    consoleLines,
    answerOpenDialog: (paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      }, paths as string[]),
    answerMessageBox: (button) =>
      app.evaluate(({ dialog }, response) => {
        dialog.showMessageBoxSync = () => response;
        dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
      }, button),
    async screenshot(name) {
      const file = path.join(root, '.cache', 'screenshots', `${name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      return file;
    },
    close: () => app.close(),
    kill,
  };
}

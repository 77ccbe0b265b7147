import { dialog, type BrowserWindow } from 'electron';
import type { Log } from './log.js';

/** How long saving and the last backup may take: 20,000 tasks need under two seconds on a slow disk. */
const patienceMs = 10_000;

/** Lets the page finish before its window goes. */
export interface Closing {
  /** The page has saved everything (`app.readyToClose`). */
  pageIsReady(): void;
}

function askToCloseAnyway(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    title: '任务分解台',
    message: '退出前的保存和备份还没有完成。',
    detail: '界面上显示“已保存”的内容都已存好，只是少一份退出时的备份。',
    buttons: ['继续等待', '仍然退出'],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}

export interface ClosingNeeds {
  readonly log: Log;
  /** Last things to do before the window goes. */
  readonly atEnd: () => Promise<unknown>;
  /** Asks the clerk when the page does not answer; true means close now. */
  readonly ask?: (window: BrowserWindow) => boolean;
}

/**
 * Holds back the closing of `window`: tells the page (`app.closing`), waits for its answer, then closes. A page that is
 * gone or silent does not hold the clerk: after ten seconds she is asked.
 */
export function closeAfterSaving(window: BrowserWindow, needs: ClosingNeeds): Closing {
  const { log, atEnd, ask = askToCloseAnyway } = needs;
  let asked = false;
  let timer: NodeJS.Timeout | undefined;

  async function close(): Promise<void> {
    clearTimeout(timer);
    await atEnd();
    if (!window.isDestroyed()) window.destroy();
  }

  function waitForPage(): void {
    timer = setTimeout(() => {
      log.error('page did not answer app.closing in time');
      if (ask(window)) void close();
      else waitForPage();
    }, patienceMs);
  }

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    window.webContents.send('app.closing', {});
    waitForPage();
  });

  return {
    pageIsReady() {
      // The reply must reach the page first, or its last call would end in an error.
      if (asked) setImmediate(() => void close());
    },
  };
}

import { dialog, type BrowserWindow, type MessageBoxSyncOptions } from 'electron';
import type { Log } from './log.js';
import type { RunningBatch } from './running-batch.js';

/** How long saving and the last backup may take: 20,000 tasks need under two seconds on a slow disk. */
const patienceMs = 10_000;

/** Lets the page finish before its window goes. */
export interface Closing {
  /** The page has saved everything (`app.readyToClose`). */
  pageIsReady(): void;
}

/** A question at closing; staying is the answer of Enter and Esc, true means leave. */
function askToLeave(
  window: BrowserWindow,
  words: { message: string; detail: string; stay: string; leave: string },
): boolean {
  const { message, detail, stay, leave } = words;
  const buttons = [stay, leave];
  const question: MessageBoxSyncOptions = {
    type: 'warning',
    title: '任务分解台',
    message,
    detail,
    buttons,
    defaultId: 0,
    cancelId: 0,
  };
  return dialog.showMessageBoxSync(window, question) === 1;
}

const unsaved = {
  message: '退出前的保存和备份还没有完成。',
  detail: '界面上显示“已保存”的内容都已存好，只是少一份退出时的备份。',
  stay: '继续等待',
  leave: '仍然退出',
};

/** A batch of files goes on: leaving stops it. */
const unfinishedBatch = {
  message: '还有文件没有生成完，现在退出吗？',
  detail: '已生成的文件都是完整的。分发停止后，下次可以在“分发记录”里继续。',
  stay: '继续生成',
  leave: '停止并退出',
};

/** Until the page has begun to record what the stopped batch had written, milliseconds. */
const recordingMs = 500;

export interface ClosingNeeds {
  readonly log: Log;
  /** Files being written. */
  readonly batch: RunningBatch;
  /** Last things to do before the window goes. */
  readonly atEnd: () => Promise<unknown>;
}

/**
 * Holds back the closing of `window`: tells the page (`app.closing`), waits for its answer, then closes. A page that is
 * gone or silent does not hold the clerk: after ten seconds she is asked.
 */
export function closeAfterSaving(window: BrowserWindow, needs: ClosingNeeds): Closing {
  const { log, batch, atEnd } = needs;
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
      if (askToLeave(window, unsaved)) void close();
      else waitForPage();
    }, patienceMs);
  }

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asked) return;
    if (batch.job !== null && !askToLeave(window, unfinishedBatch)) return;
    asked = true;
    void batch.stop().then((wasRunning) => {
      const tellPage = (): void => {
        window.webContents.send('app.closing', {});
        waitForPage();
      };
      if (wasRunning) setTimeout(tellPage, recordingMs);
      else tellPage();
    });
  });

  return {
    pageIsReady() {
      // The reply must reach the page first, or its last call would end in an error.
      if (asked) setImmediate(() => void close());
    },
  };
}

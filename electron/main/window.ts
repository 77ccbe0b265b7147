import { BrowserWindow, dialog, screen } from 'electron';
import type { Settings } from '../files/settings.js';
import { startPage } from './app-origin.js';
import type { Log } from './log.js';
import { assertSecure, windowOptions } from './window-options.js';

export interface WindowNeeds {
  /** As it was when the window was closed last. */
  readonly remembered: Settings['window'];
  readonly log: Log;
  /** Absolute path of the bundled preload script. */
  readonly preload: string;
  readonly devTools: boolean;
}

/** Opens the one window at its remembered size; it shows itself when its first picture is ready. */
export function openWindow({ remembered, log, preload, devTools }: WindowNeeds): BrowserWindow {
  const options = windowOptions(remembered, screen.getPrimaryDisplay().workAreaSize, preload, devTools);
  assertSecure(options.webPreferences);
  const window = new BrowserWindow(options);
  if (remembered.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    log.info('window shown');
  });
  // The page's own title would replace ours with an empty one while it loads.
  window.on('page-title-updated', (event) => event.preventDefault());
  offerReloadAfterCrash(window, log);
  window.loadURL(startPage).catch((problem: unknown) => log.error('page did not load', problem));
  return window;
}

/** The window's size to be remembered; the size it has when not maximised. */
export function sizeOf(window: BrowserWindow): { width: number; height: number; maximized: boolean } {
  const { width, height } = window.getNormalBounds();
  return { width, height, maximized: window.isMaximized() };
}

function offerReloadAfterCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    log.error(`page gone: ${details.reason}`, details);
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      title: '任务分解台',
      message: '界面意外停止了，已保存的内容都在。',
      detail: '选择“重新打开”继续工作。',
      buttons: ['重新打开', '退出'],
      cancelId: 1,
    });
    if (choice === 0) window.webContents.reload();
    else window.destroy();
  });
}

import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** What a page may never have, and must always have. */
const required: Readonly<WebPreferences> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  // Chromium would download dictionaries.
  spellcheck: false,
};

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Smallest window in which the document and the table stand side by side. */
const minimum: WindowSize = { width: 1024, height: 640 };

/** Throws when a window would be opened without its protection: a bug that no test may let through. */
export function assertSecure(preferences: WebPreferences | undefined): void {
  for (const [name, value] of Object.entries(required)) {
    if (preferences?.[name as keyof WebPreferences] !== value) throw new Error(`window without ${name}: ${value}`);
  }
}

/**
 * Options of the one window.
 * @param size as remembered, in logical pixels; cut down to `screen`, the work area of the display
 */
export function windowOptions(
  size: WindowSize,
  screen: WindowSize,
  preload: string,
  devTools: boolean,
): BrowserWindowConstructorOptions {
  const minWidth = Math.min(minimum.width, screen.width);
  const minHeight = Math.min(minimum.height, screen.height);
  return {
    title: '任务分解台',
    width: Math.max(minWidth, Math.min(size.width, screen.width)),
    height: Math.max(minHeight, Math.min(size.height, screen.height)),
    minWidth,
    minHeight,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: { ...required, preload, devTools },
  };
}

/** Options of the hidden window that turns a paper into PDF: no bridge, no scripts, nothing but the page it is given. */
export function paperWindowOptions(): BrowserWindowConstructorOptions {
  return { show: false, webPreferences: { ...required, javascript: false, devTools: false } };
}

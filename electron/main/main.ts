import path from 'node:path';
import { app, dialog, ipcMain, type BrowserWindow } from 'electron';
import { sentence } from '../../shared/result.js';
import { backupsIn } from '../files/backups.js';
import { claimProfile } from '../files/profile-version.js';
import { settingsFile } from '../files/settings.js';
import { isOwnAddress } from './app-origin.js';
import { registerScheme, serveFolder } from './app-protocol.js';
import { closeAfterSaving, type Closing } from './closing.js';
import { allHandlers } from './handlers/all-handlers.js';
import { serve } from './ipc-server.js';
import { openLog } from './log.js';
import { setMenu } from './menu.js';
import { switchOffNetwork } from './no-network.js';
import { printJobFile, runPrintJob } from './print-job.js';
import { RunningBatch } from './running-batch.js';
import { hardenEverything } from './security.js';
import { drawInSoftware } from './software-drawing.js';
import { openWindow, sizeOf } from './window.js';
import { writtenFiles } from './written-files.js';

/** Another place for all data, for a portable copy and for tests; must be set before anything asks for the folder. */
const chosenDataFolder = process.env['FENJIE_DATA_DIR'];
if (chosenDataFolder) app.setPath('userData', path.resolve(chosenDataFolder));

const dataFolder = app.getPath('userData');
const programFolder = app.getAppPath();
const log = openLog(dataFolder);
const settings = settingsFile(path.join(dataFolder, 'settings.json'));

/** The clerk's window; hidden ones that print papers come and go beside it. */
let openedWindow: BrowserWindow | null = null;

function mainWindow(): BrowserWindow {
  if (openedWindow === null || openedWindow.isDestroyed()) throw new Error('no window');
  return openedWindow;
}

function focusWindow(): void {
  const window = openedWindow;
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

let bugShown = false;

/** Every bug goes to the log; the clerk is told once, not at every repetition. */
function reportBug(problem: unknown): void {
  log.error('main process', problem);
  if (bugShown) return;
  bugShown = true;
  dialog.showErrorBox('任务分解台', `程序内部出错，已保存的内容不受影响。请关闭后重新打开；日志在 ${log.file}`);
}

async function start(): Promise<void> {
  const [profile, { window: remembered }] = await Promise.all([
    claimProfile(dataFolder, { electron: process.versions.electron, app: app.getVersion() }),
    settings.read(),
    app.whenReady(),
  ]);
  if (!profile.ok) {
    log.error(sentence(profile.error), profile.error);
    dialog.showErrorBox('任务分解台', `${profile.error.title}\n\n${profile.error.hint}`);
    app.exit(1);
    return;
  }
  serveFolder(path.join(programFolder, 'dist', 'renderer'));
  setMenu(!app.isPackaged);

  let closing: Closing | null = null;
  const batch = new RunningBatch();
  const handlers = allHandlers({
    window: mainWindow,
    send: (event, payload) => mainWindow().webContents.send(event, payload),
    settings,
    written: writtenFiles(),
    backups: backupsIn(path.join(dataFolder, 'backups')),
    log,
    programFolder,
    dataFolder,
    version: app.getVersion(),
    pageIsReadyToClose: () => closing?.pageIsReady(),
    batch,
  });
  serve(ipcMain, handlers, { isOwnAddress, onBug: (channel, problem) => log.error(`channel ${channel}`, problem) });

  const preload = path.join(programFolder, 'dist', 'electron', 'preload.cjs');
  const window = openWindow({ remembered, preload, log, devTools: !app.isPackaged });
  openedWindow = window;
  closing = closeAfterSaving(window, { log, batch, atEnd: () => settings.change({ window: sizeOf(window) }) });
}

/** What every page of the program is under, window or paper. Before the application is ready. */
function setUp(): void {
  registerScheme();
  switchOffNetwork();
  drawInSoftware();
  hardenEverything((what, address) => log.error(`refused ${what}: ${address}`));
}

/** The headless command's PDF files: a start without a window, on a data folder of its own. */
async function printOnly(file: string): Promise<void> {
  setUp();
  await app.whenReady();
  serveFolder(path.join(programFolder, 'dist', 'renderer'));
  await runPrintJob(file);
}

const printJob = printJobFile();
if (printJob !== null) {
  void printOnly(printJob);
} else if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', reportBug);
  process.on('unhandledRejection', reportBug);
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  setUp();
  log.info(`start ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform} ${process.arch}`);
  void start();
} else {
  // The first one shows itself; a second program on the same data would damage it.
  app.quit();
}

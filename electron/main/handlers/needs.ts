import type { BrowserWindow } from 'electron';
import type { EventName, EventOf } from '../../../shared/ipc/contract.js';
import type { Backups } from '../../files/backups.js';
import type { SettingsFile } from '../../files/settings.js';
import type { Log } from '../log.js';
import type { WrittenFiles } from '../written-files.js';
import type { RunningBatch } from '../running-batch.js';

/** What the handlers are given. */
export interface HandlerNeeds {
  /** The window that asks; dialogs belong to it. */
  readonly window: () => BrowserWindow;
  readonly send: <E extends EventName>(event: E, payload: EventOf<E>) => void;
  readonly settings: SettingsFile;
  /** What was written where the clerk said; handlers that write add to it. */
  readonly written: WrittenFiles;
  readonly backups: Backups;
  readonly log: Log;
  /** Folder of the program's own files: `seeds/` and `dist/`. */
  readonly programFolder: string;
  readonly dataFolder: string;
  readonly version: string;
  readonly pageIsReadyToClose: () => void;
  readonly batch: RunningBatch;
}

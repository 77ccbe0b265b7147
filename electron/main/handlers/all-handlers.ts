import type { Handlers } from '../ipc-server.js';
import { appHandlers } from './app.js';
import { backupHandlers } from './backup.js';
import { documentHandlers } from './document.js';
import { exportHandlers } from './export.js';
import { fileHandlers } from './file.js';
import { memoryHandlers } from './memory.js';
import type { HandlerNeeds } from './needs.js';
import { noticeHandlers } from './notice.js';
import { officeSettingsHandlers } from './office-settings.js';
import { opinionsHandlers } from './opinions.js';
import { printHandlers } from './print.js';
import { tableHandlers } from './table.js';
import { unitsHandlers } from './units.js';

/** A handler for every channel of the contract. */
export function allHandlers(needs: HandlerNeeds): Handlers {
  return {
    ...documentHandlers(needs),
    ...unitsHandlers(needs),
    ...memoryHandlers(needs),
    ...exportHandlers(needs),
    ...fileHandlers(needs),
    ...tableHandlers(needs),
    ...opinionsHandlers(needs),
    ...printHandlers(needs),
    ...noticeHandlers(needs),
    ...officeSettingsHandlers(needs),
    ...backupHandlers(needs),
    ...appHandlers(needs),
  };
}

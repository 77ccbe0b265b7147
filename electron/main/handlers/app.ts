import os from 'node:os';
import { ok } from '../../../shared/result.js';
import type { HandlersOf } from '../ipc-server.js';
import type { HandlerNeeds } from './needs.js';

/** The account's name on this PC, for the change log; some locked-down systems give none. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

/** The program itself: what it is, its end, its log. */
export function appHandlers({
  version,
  dataFolder,
  pageIsReadyToClose,
  log,
}: HandlerNeeds): HandlersOf<'app.info' | 'app.readyToClose' | 'log.error'> {
  return {
    'app.info': async () => ok({ version, dataFolder, platform: process.platform, userName: userName() }),
    async 'app.readyToClose'() {
      pageIsReadyToClose();
      return ok({});
    },
    async 'log.error'({ message, stack }) {
      log.error(`page: ${message}\n${stack}`);
      return ok({});
    },
  };
}

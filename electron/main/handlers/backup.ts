import type { HandlersOf } from '../ipc-server.js';
import type { HandlerNeeds } from './needs.js';

/** Dated copies of the store. */
export function backupHandlers({ backups }: HandlerNeeds): HandlersOf<'backup.write' | 'backup.list' | 'backup.read'> {
  return {
    'backup.write': (request) => backups.write(request),
    'backup.list': () => backups.list(),
    'backup.read': ({ id }) => backups.read(id),
  };
}

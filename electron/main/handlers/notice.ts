import { noticeWord } from '../../export/notice-order.js';
import type { HandlersOf } from '../ipc-server.js';
import type { HandlerNeeds } from './needs.js';
import { saveWhere } from './save-where.js';

/** Saving notices as Word documents where the clerk says. */
export function noticeHandlers({ window, settings, written }: HandlerNeeds): HandlersOf<'notice.save'> {
  return {
    'notice.save': ({ order, suggestedName }) =>
      saveWhere({
        window: window(),
        settings,
        written,
        suggestedName,
        ending: 'docx',
        kind: 'Word 文档',
        make: () => noticeWord(order, new Date()),
      }),
  };
}

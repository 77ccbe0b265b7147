import { ok } from '../../../shared/result.js';
import { paperDocument } from '../../export/print/paper-document.js';
import type { HandlersOf } from '../ipc-server.js';
import { printToPdf, sendToPrinter } from '../print-to-pdf.js';
import type { HandlerNeeds } from './needs.js';
import { saveWhere } from './save-where.js';

/** Papers of the window: shown, saved as PDF, printed. */
export function printHandlers({ window, settings, written }: HandlerNeeds): HandlersOf<'print.pdf'> {
  return {
    async 'print.pdf'({ order, mode, suggestedName }) {
      const document = paperDocument(order);
      if (!document.ok) return document;
      if (mode === 'preview') {
        const pdf = await printToPdf(document.value);
        return ok({ outcome: 'preview', pdf, pages: document.value.pageCount });
      }
      if (mode === 'print') {
        const sent = await sendToPrinter(document.value);
        return sent.ok ? ok({ outcome: sent.value ? 'printed' : 'cancelled' }) : sent;
      }
      const saved = await saveWhere({
        window: window(),
        settings,
        written,
        suggestedName,
        ending: 'pdf',
        kind: 'PDF 文件',
        make: () => printToPdf(document.value),
      });
      if (!saved.ok) return saved;
      return ok(saved.value === null ? { outcome: 'cancelled' } : { outcome: 'saved', path: saved.value.path });
    },
  };
}

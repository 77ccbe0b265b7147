import type { PaperOrder, PaperOutcome } from '../../shared/ipc/paper-orders.js';
import type { Result } from '../../shared/result.js';
import type { UseCaseContext } from './use-case-context.js';

/** Has the main process make a paper: shown, saved as PDF, printed. */
export function printPaper(
  context: UseCaseContext,
  order: PaperOrder,
  mode: 'preview' | 'save' | 'print',
  suggestedName: string,
): Promise<Result<PaperOutcome>> {
  return context.host.invoke('print.pdf', { order, mode, suggestedName });
}

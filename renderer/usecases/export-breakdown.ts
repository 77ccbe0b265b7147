import type { ExportOptions, ExportReceipt, OnExisting } from '../../shared/ipc/contract.js';
import type { Result } from '../../shared/result.js';
import { storedSnapshot } from './stored-snapshot.js';
import type { UseCaseContext } from './use-case-context.js';

export interface ExportOrder {
  readonly planId: string;
  readonly options: ExportOptions;
  readonly folder: string;
  /** First `ask`; when the receipt says `filesExist`, the clerk's answer. */
  readonly onExisting: OnExisting;
  /** Names to write again after a failure; all when left out. */
  readonly only?: readonly string[];
}

/** Sends the whole plan as it is stored to the main process, which writes the files. Resolves when the batch is over. */
export async function exportBreakdown(context: UseCaseContext, order: ExportOrder): Promise<Result<ExportReceipt>> {
  const { planId, options, folder, onExisting, only } = order;
  const snapshot = await storedSnapshot(context, planId);
  if (!snapshot.ok) return snapshot;
  const what = { snapshot: snapshot.value, options, folder, onExisting, only: only ? [...only] : null };
  return context.host.invoke('export.start', what);
}

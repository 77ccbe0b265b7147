import type { ExportReceipt, RequestOf } from '../../shared/ipc/contract.js';
import type { Result } from '../../shared/result.js';
import { planDispatch } from './dispatch-plan.js';
import { writeBatch, type ExportContext } from './package.js';

/** Writes the files of a dispatch. Errors: those of planDispatch and writeBatch. */
export async function dispatchPackage(
  { snapshot, order, ...place }: RequestOf<'dispatch.start'>,
  context: ExportContext,
): Promise<Result<ExportReceipt>> {
  const planned = planDispatch(snapshot, order, context.print);
  return planned.ok ? writeBatch(planned.value, place, context) : planned;
}

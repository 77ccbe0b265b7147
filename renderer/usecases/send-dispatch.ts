import type { ExportReceipt, OnExisting } from '../../shared/ipc/contract.js';
import { keptOrderSchema, type Dispatch, type DispatchOrder } from '../../shared/model/dispatch.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { ok, type Result } from '../../shared/result.js';
import { dispatchedRows } from '../../shared/review/dispatch-changes.js';
import { unitsOfTasks } from '../../shared/review/unit-shares.js';
import { putDispatch } from './mutations.js';
import { storedSnapshot } from './stored-snapshot.js';
import { saveChange } from './save-change.js';
import type { UseCaseContext } from './use-case-context.js';

export interface DispatchRequest {
  readonly planId: string;
  readonly order: DispatchOrder;
  readonly folder: string;
  /** First `ask`; when the receipt says `filesExist`, the clerk's answer. */
  readonly onExisting: OnExisting;
  /** Names to write again after a failure; all when left out. */
  readonly only?: readonly string[];
  /** Names that the record has already; the rest of an unfinished dispatch is written. */
  readonly except?: readonly string[];
  /** The record that a retry goes on with; null for a new dispatch. */
  readonly recordId: string | null;
}

export interface Dispatched {
  readonly receipt: ExportReceipt;
  /** Null when nothing was written. */
  readonly record: Dispatch | null;
}

/**
 * Has the files of a dispatch written and records what went out and to whom, even when the batch ended half-way; a retry
 * adds its files to the same record. Errors: plan-missing, those of the batch, and those of saving.
 */
export async function sendDispatch(context: UseCaseContext, request: DispatchRequest): Promise<Result<Dispatched>> {
  const { planId, order, folder, onExisting, only, except } = request;
  const snapshot = await storedSnapshot(context, planId);
  if (!snapshot.ok) return snapshot;
  const sent = await context.host.invoke('dispatch.start', {
    snapshot: snapshot.value,
    order,
    folder,
    onExisting,
    only: only ? [...only] : null,
    ...(except ? { except: [...except] } : {}),
  });
  if (!sent.ok) return sent;
  const receipt = sent.value;
  if (receipt.files.length === 0) return ok({ receipt, record: null });
  const recorded = await record(context, snapshot.value, request, receipt);
  return recorded.ok ? ok({ receipt, record: recorded.value }) : recorded;
}

function record(
  context: UseCaseContext,
  snapshot: PlanSnapshot,
  { planId, order, folder, recordId }: DispatchRequest,
  receipt: ExportReceipt,
): Promise<Result<Dispatch>> {
  const { repository } = context;
  const { plan, tasks, units } = snapshot;
  return saveChange(
    context,
    planId,
    async () => {
      const shares = unitsOfTasks(tasks, units);
      const before = (await repository.dispatches(plan.series)).find(({ id }) => id === recordId);
      const files = receipt.files.map((file) => ({
        name: file.path.slice(folder.length + 1).replace(/\\/g, '/'),
        sha256: file.sha256 ?? '',
        contents: file.contents ?? [],
      }));
      const names = new Set(files.map(({ name }) => name));
      // A unit with a file that was not written has not got its papers yet.
      const pending = new Set(receipt.failures.flatMap(({ units: late = [] }) => late));
      const dispatch: Dispatch = {
        id: before?.id ?? context.newId(),
        planId,
        series: plan.series,
        number: order.number,
        date: order.date,
        createdAt: before?.createdAt ?? context.now(),
        folder,
        contents: order.contents,
        packaging: order.packaging,
        units: order.units
          .filter((name) => !pending.has(name))
          .map((name) => {
            const share = shares.find((one) => one.name === name);
            return { name, led: share?.led.size ?? 0, supported: share?.supported.size ?? 0 };
          }),
        pending: order.units.filter((name) => pending.has(name)),
        order: keptOrderSchema.parse(order),
        files: [...(before?.files.filter(({ name }) => !names.has(name)) ?? []), ...files],
        rows: before?.rows ?? dispatchedRows(tasks),
      };
      const open = pending.size === 0 ? '' : `，还有 ${pending.size} 个未完成`;
      const label = `登记第 ${order.number} 次分发（${dispatch.units.length} 个单位${open}）`;
      return ok({ label, mutations: [putDispatch(dispatch)], value: dispatch });
    },
    'any',
  );
}

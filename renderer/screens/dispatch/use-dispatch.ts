import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { OnExisting } from '../../../shared/ipc/contract.js';
import type { Dispatch, DispatchOrder } from '../../../shared/model/dispatch.js';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { ok, type Result } from '../../../shared/result.js';
import { earlierDispatches } from '../../../shared/review/dispatch-changes.js';
import { useApp } from '../../hooks/app-context.js';
import { useBatch } from '../../hooks/use-batch.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { useNoticeDraft } from '../../hooks/use-notice-draft.js';
import { paperFaces } from '../../hooks/use-office-settings.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useLive } from '../../store/use-live.js';
import { registerNumber } from '../../usecases/register-number.js';
import { coverNotice, coverTemplate, leavingCover } from '../../usecases/cover-notice.js';
import { sendDispatch } from '../../usecases/send-dispatch.js';
import { orderOf, usualDispatch, type DispatchSettings } from './dispatch-settings.js';

const noDispatches: readonly Dispatch[] = [];

/** A dispatch on its way: the order stays the same for retries, and so does its record. */
interface Running {
  readonly order: DispatchOrder;
  readonly recordId: string | null;
}

/** The dispatch at hand, kept while the clerk looks at other pages. */
const useCurrent = create<{ current: Running | null }>()(() => ({ current: null }));

/** 分发 of a plan: choices as left last time, the cover notice, the running batch, the dispatches before. */
export function useDispatch(
  { plan }: PlanWorkspace,
  units: readonly string[],
  office: OfficeSettings,
  changeOffice: (change: Partial<OfficeSettings>) => Promise<void>,
) {
  const context = useApp();
  const { repository } = context;
  const batch = useBatch('dispatch', plan.id);
  const [saved, saveSettings] = useDraftSetting('dispatch.settings', usualDispatch);
  const settings = useMemo(() => ({ ...usualDispatch, ...saved }), [saved]);
  const dispatches = useLive(() => repository.dispatches(plan.series), [repository, plan.series]) ?? noDispatches;
  const { draft, change: changeDraft, today, register, takeFreeNumber } = useNoticeDraft('分解通知', plan, office);
  const current = useCurrent((state) => state.current);

  const number = (dispatches[dispatches.length - 1]?.number ?? 0) + 1;
  /** The order for these units as everything stands now. Errors: those of the cover notice's fields. */
  const orderFor = useCallback(
    (names: readonly string[]): Result<DispatchOrder> => {
      const wanted = draft !== null && settings.contents.includes('notice');
      const notice = wanted ? coverNotice(draft, office) : ok(null);
      if (!notice.ok) return notice;
      const previous = earlierDispatches(dispatches);
      const rest = { number, date: today, units: [...names], notice: notice.value, previous };
      return ok(orderOf(settings, { ...rest, fonts: paperFaces(office) }));
    },
    [draft, settings, office, dispatches, number, today],
  );

  const send = (
    { order, recordId }: Running,
    how: { onExisting: OnExisting; only?: readonly string[]; except?: readonly string[]; folder?: string },
  ): Promise<void> => {
    const { folder: into, ...rest } = how;
    return batch.run(async (folder) => {
      useCurrent.setState({ current: { order, recordId } });
      const sent = await sendDispatch(context, { planId: plan.id, order, folder, recordId, ...rest });
      if (!sent.ok) return sent;
      const { record, receipt } = sent.value;
      useCurrent.setState({ current: { order, recordId: record?.id ?? recordId } });
      const leaving =
        order.notice !== null && record !== null && draft !== null
          ? leavingCover(draft, order.notice, { folder, planTitle: plan.title })
          : null;
      const next = leaving === null ? null : await registerNumber(context, office, leaving);
      if (next !== null) await changeOffice(next);
      return ok(receipt);
    }, into);
  };
  return {
    ...batch,
    settings,
    change: (patch: Partial<DispatchSettings>) => saveSettings({ ...settings, ...patch }),
    draft,
    changeDraft,
    /** 发文登记, for the hints beside the number. */
    register,
    takeFreeNumber,
    numberPattern: office.numberPattern,
    template: coverTemplate(office),
    dispatches,
    /** Number and day of the next dispatch. */
    number,
    date: today,
    orderFor,
    /** A new dispatch. */
    begin: async (): Promise<void> => {
      const order = orderFor(units);
      if (order.ok) await send({ order: order.value, recordId: null }, { onExisting: 'ask' });
      else batch.fail(order.error);
    },
    /** Goes on with the dispatch at hand: the answer about existing files, or the files that failed. */
    start: async (onExisting: OnExisting, only?: readonly string[]): Promise<void> => {
      if (current !== null) await send(current, { onExisting, ...(only ? { only } : {}) });
    },
    /** Goes on with a dispatch that was stopped, in its own folder: the files that its record does not have yet. */
    resume: async ({ id, order, folder, files }: Dispatch): Promise<void> => {
      if (order === undefined) return;
      const before = dispatches.filter((one) => one.number < order.number);
      const whole = { ...order, previous: earlierDispatches(before) };
      const except = files.map(({ name }) => name);
      await send({ order: whole, recordId: id }, { onExisting: 'replace', except, folder });
    },
  };
}

export type DispatchControl = ReturnType<typeof useDispatch>;

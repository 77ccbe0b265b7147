import { useEffect, useState } from 'react';
import type { ExportReceipt, OnExisting } from '../../../shared/ipc/contract.js';
import type { Dispatch, DispatchOrder } from '../../../shared/model/dispatch.js';
import type { AppError } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useLive } from '../../store/use-live.js';
import { sendDispatch } from '../../usecases/send-dispatch.js';
import { noticeOf, orderOf, usualDispatch, type DispatchSettings, type NoticeHead } from './dispatch-settings.js';

const noDispatches: readonly Dispatch[] = [];

/** A dispatch on its way: the order stays the same for retries, and so does its record. */
interface Running {
  readonly order: DispatchOrder;
  readonly recordId: string | null;
}

/** 分发 of a plan: choices as left last time, the running batch, its receipt, the dispatches before. */
export function useDispatch({ plan }: PlanWorkspace, units: readonly string[]) {
  const context = useApp();
  const { host, repository } = context;
  const [saved, saveSettings] = useDraftSetting('dispatch.settings', usualDispatch);
  const settings = { ...usualDispatch, ...saved };
  const dispatches = useLive(() => repository.dispatches(plan.series), [repository, plan.series]) ?? noDispatches;
  const [head, setHead] = useState<NoticeHead>(() => ({
    issuer: plan.issuers.join('、'),
    docNumber: '',
    date: today(context.now()),
  }));
  const [folder, setFolder] = useState<string | null>(null);
  const [current, setCurrent] = useState<Running | null>(null);
  const [running, setRunning] = useState(false);
  const [paused, setPaused] = useState(false);
  const [receipt, setReceipt] = useState<ExportReceipt | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    void host.invoke('export.lastFolder', {}).then((last) => last.ok && setFolder((known) => known ?? last.value));
  }, [host]);

  const last = dispatches[dispatches.length - 1];
  const send = async (
    { order, recordId }: Running,
    onExisting: OnExisting,
    only?: readonly string[],
  ): Promise<void> => {
    if (folder === null) return;
    setRunning(true);
    setPaused(false);
    setReceipt(null);
    setError(null);
    const request = { planId: plan.id, order, folder, onExisting, recordId };
    const sent = await sendDispatch(context, { ...request, ...(only ? { only } : {}) });
    setRunning(false);
    if (!sent.ok) return setError(sent.error);
    setReceipt(sent.value.receipt);
    setCurrent({ order, recordId: sent.value.record?.id ?? recordId });
  };
  return {
    settings,
    change: (patch: Partial<DispatchSettings>) => saveSettings({ ...settings, ...patch }),
    head,
    setHead,
    dispatches,
    /** Number that the next dispatch gets. */
    number: (last?.number ?? 0) + 1,
    folder,
    chooseFolder: async (): Promise<void> => {
      const chosen = await host.invoke('export.chooseFolder', {});
      if (!chosen.ok) setError(chosen.error);
      else if (chosen.value !== null) setFolder(chosen.value);
    },
    running,
    paused,
    receipt,
    error,
    clear: () => {
      setReceipt(null);
      setError(null);
    },
    /** A new dispatch. */
    begin: () => {
      const order = orderOf(settings, {
        number: (last?.number ?? 0) + 1,
        date: today(context.now()),
        units: [...units],
        notice: noticeOf(plan, head, settings.noticeWords),
        previous: last === undefined ? null : { number: last.number, rows: last.rows },
      });
      return send({ order, recordId: null }, 'ask');
    },
    /** Goes on with the dispatch at hand: the answer about existing files, or the files that failed. */
    start: async (onExisting: OnExisting, only?: readonly string[]): Promise<void> => {
      if (current !== null) await send(current, onExisting, only);
    },
    pause: (hold: boolean) => {
      setPaused(hold);
      void host.invoke('export.pause', { paused: hold });
    },
    cancel: () => void host.invoke('export.cancel', {}),
    reveal: () => folder !== null && void host.invoke('export.reveal', { folder }),
  };
}

export type DispatchControl = ReturnType<typeof useDispatch>;

/** The local day of an instant, YYYY-MM-DD. */
function today(instant: string): string {
  const date = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

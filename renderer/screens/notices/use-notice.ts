import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NoticeOrder, PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { layoutPresets } from '../../../shared/model/layout.js';
import type { Notice, NoticeKind } from '../../../shared/model/notice.js';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { noticeLookSchema } from '../../../shared/notices/notice-look.js';
import { noticeTemplates } from '../../../shared/notices/templates/index.js';
import { fail, ok, type AppError, type Result } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { paperFaces } from '../../hooks/use-office-settings.js';
import { useNoticeDraft } from '../../hooks/use-notice-draft.js';
import { usePaper } from '../../hooks/use-paper.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { numberAfter } from '../../usecases/count-number.js';
import { makeNotice, missingPlaces, previewNotice } from '../../usecases/make-notice.js';
import { storedSnapshot } from '../../usecases/print-paper.js';

/** How long typing must rest before a new picture is made, milliseconds. */
const restMs = 500;

const notOpen = fail('notice-not-open', '公文还没有打开好。', '请稍等一下再试。');

/** A notice on the desk: its draft, its picture, saving and printing. */
export function useNotice(
  kind: NoticeKind,
  { plan, tasks }: PlanWorkspace,
  office: OfficeSettings,
  changeOffice: (change: Partial<OfficeSettings>) => Promise<void>,
) {
  const context = useApp();
  const paper = usePaper();
  const { draft, today, change, reset } = useNoticeDraft(kind, plan, office);
  const template = office.templates[kind] ?? noticeTemplates[kind];
  const [error, setError] = useState<AppError | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const shown = useMemo(
    () => (draft === null ? null : previewNotice(template, draft, today)),
    [draft, template, today],
  );
  const attached = draft?.attached;
  const layoutId = draft?.layoutId;

  const orderOf = useCallback(
    async (notice: Notice): Promise<Result<NoticeOrder>> => {
      const needsPlan = notice.attachments.some((_, index) => (attached?.[index] ?? 'none') !== 'none');
      const snapshot = needsPlan ? await storedSnapshot(context, plan.id) : ok(null);
      if (!snapshot.ok) return snapshot;
      return ok({
        notice,
        fonts: paperFaces(office),
        look: noticeLookSchema.parse(office),
        attached: [...(attached ?? [])],
        layout: layoutPresets.find(({ id }) => id === layoutId)?.layout ?? null,
        snapshot: snapshot.value,
      });
    },
    [context, plan.id, office, attached, layoutId],
  );

  /** The finished notice; refused while something is missing. */
  const finished = useCallback(async (): Promise<Result<NoticeOrder>> => {
    if (draft === null) return notOpen;
    const notice = makeNotice(template, draft);
    return notice.ok ? orderOf(notice.value) : notice;
  }, [draft, template, orderOf]);
  const order = useCallback(async (): Promise<Result<PaperOrder>> => asPaper(await finished()), [finished]);

  const { preview } = paper;
  useEffect(() => {
    if (shown === null) return undefined;
    const make = async (): Promise<Result<PaperOrder>> => asPaper(shown.ok ? await orderOf(shown.value) : shown);
    const timer = setTimeout(() => void preview(make), restMs);
    return () => clearTimeout(timer);
    // Changed tasks change the table behind the notice.
  }, [shown, orderOf, preview, tasks]);

  const name = (shown?.ok === true ? shown.value.title : kind).replace(/\n/g, '');
  const saveWord = async (): Promise<void> => {
    setSaved(null);
    const made = await finished();
    if (!made.ok) return setError(made.error);
    const reply = await context.host.invoke('notice.save', { order: made.value, suggestedName: name });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok || reply.value === null) return;
    setSaved(reply.value.path);
    const next = numberAfter(office, made.value.notice);
    if (next !== null) await changeOffice(next);
  };
  return {
    draft,
    template,
    shown: shown?.ok === true ? shown.value : null,
    missing: draft === null ? [] : missingPlaces(template, draft),
    change,
    reset,
    paper,
    order,
    name,
    saveWord,
    saved,
    error: error ?? (shown?.ok === false ? shown.error : null),
    clear: () => setError(null),
  };
}

function asPaper(order: Result<NoticeOrder>): Result<PaperOrder> {
  return order.ok ? ok({ kind: 'notice', order: order.value }) : order;
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NoticeOrder, PaperOrder } from '../../../shared/ipc/paper-orders.js';
import { layoutPresets } from '../../../shared/model/layout.js';
import type { Attached, Notice, NoticeKind } from '../../../shared/model/notice.js';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import type { Whereabouts } from '../../../shared/model/register-entry.js';
import { noticeLookSchema } from '../../../shared/notices/notice-look.js';
import { noticeTemplates } from '../../../shared/notices/templates/index.js';
import { fail, ok, type AppError, type Result } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { useNoticeDraft } from '../../hooks/use-notice-draft.js';
import { paperFaces } from '../../hooks/use-office-settings.js';
import { usePaper, type LeftPaper } from '../../hooks/use-paper.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { attachedOf } from '../../usecases/attached-contents.js';
import { makeNotice, missingPlaces, previewNotice } from '../../usecases/make-notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import { storedSnapshot } from '../../usecases/stored-snapshot.js';
import { registerNumber } from '../../usecases/register-number.js';

/** How long typing must rest before a new picture is made, milliseconds. */
const restMs = 500;

const notOpen = fail('notice-not-open', '公文还没有打开好。', '请稍等一下再试。');

/** A notice on the desk: its draft, its picture, saving, printing, and its line in the 发文登记. */
export function useNotice(
  kind: NoticeKind,
  { plan, tasks }: PlanWorkspace,
  office: OfficeSettings,
  changeOffice: (change: Partial<OfficeSettings>) => Promise<void>,
) {
  const context = useApp();
  const paper = usePaper();
  const desk = useNoticeDraft(kind, plan, office);
  const { draft, today } = desk;
  const template = office.templates[kind] ?? noticeTemplates[kind];
  const [error, setError] = useState<AppError | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const shown = useMemo(
    () => (draft === null ? null : previewNotice(template, draft, today)),
    [draft, template, today],
  );
  const chosen = draft?.attached;
  const planTitle = draft?.values['计划名称'] || plan.title;
  const layoutId = draft?.layoutId;

  const attachedTo = useCallback(
    ({ attachments }: Notice): Attached[] =>
      attachedOf(
        kind,
        attachments.map(({ title }) => title),
        chosen ?? [],
        planTitle,
      ),
    [kind, chosen, planTitle],
  );
  const orderOf = useCallback(
    async (notice: Notice): Promise<Result<NoticeOrder>> => {
      const attached = attachedTo(notice);
      const needsPlan = attached.some((what) => what !== 'none');
      const snapshot = needsPlan ? await storedSnapshot(context, plan.id) : ok(null);
      if (!snapshot.ok) return snapshot;
      return ok({
        notice,
        fonts: paperFaces(office),
        look: noticeLookSchema.parse(office),
        attached,
        layout: layoutPresets.find(({ id }) => id === layoutId)?.layout ?? null,
        snapshot: snapshot.value,
      });
    },
    [context, plan.id, office, attachedTo, layoutId],
  );

  /** The finished notice; refused while something is missing. */
  const finished = useCallback(async (): Promise<Result<NoticeOrder>> => {
    if (draft === null) return notOpen;
    const notice = makeNotice(template, draft);
    return notice.ok ? orderOf(notice.value) : notice;
  }, [draft, template, orderOf]);
  const order = useCallback(async (): Promise<Result<PaperOrder>> => asPaper(await finished()), [finished]);

  const { preview, clear: clearPaper } = paper;
  useEffect(() => {
    if (shown === null) return undefined;
    const make = async (): Promise<Result<PaperOrder>> => asPaper(shown.ok ? await orderOf(shown.value) : shown);
    const timer = setTimeout(() => void preview(make), restMs);
    return () => clearTimeout(timer);
    // Changed tasks change the table behind the notice.
  }, [shown, orderOf, preview, tasks]);

  const clear = useCallback(() => {
    setError(null);
    setSaved(null);
    clearPaper();
  }, [clearPaper]);

  const left = async (notice: Notice, where: Whereabouts, path: string): Promise<void> => {
    const noticeId = draft?.noticeId ?? '';
    const leaving = { noticeId, notice, where, path, planTitle: plan.title };
    const next = await registerNumber(context, office, leaving);
    if (next !== null) await changeOffice(next);
  };
  const name = (shown?.ok === true ? shown.value.title : kind).replace(/\n/g, '');
  const saveWord = async (): Promise<void> => {
    clear();
    const made = await finished();
    if (!made.ok) return setError(made.error);
    const reply = await context.host.invoke('notice.save', { order: made.value, suggestedName: name });
    if (!reply.ok) return setError(reply.error);
    if (reply.value === null) return;
    setSaved(reply.value.path);
    await left(made.value.notice, 'word', reply.value.path);
  };
  const paperLeft = ({ order: sent, outcome }: LeftPaper): void => {
    if (sent.kind !== 'notice') return;
    const isFile = outcome.outcome === 'saved';
    setSaved(null);
    void left(sent.order.notice, isFile ? 'pdf' : 'print', isFile ? outcome.path : '');
  };
  return {
    ...desk,
    kind,
    office,
    template,
    shown: shown?.ok === true ? shown.value : null,
    /** What stands behind each attachment of the notice as it is shown. */
    attached: shown?.ok === true ? attachedTo(shown.value) : [],
    missing: draft === null ? [] : missingPlaces(template, draft),
    /** A changed notice is another one than that of the last receipt. */
    change: (part: Partial<NoticeDraft>): void => {
      clear();
      desk.change(part);
    },
    paper,
    order,
    name,
    saveWord,
    paperLeft,
    saved,
    error: error ?? (shown?.ok === false ? shown.error : null),
    clear,
  };
}

export type NoticeControl = ReturnType<typeof useNotice>;

function asPaper(order: Result<NoticeOrder>): Result<PaperOrder> {
  return order.ok ? ok({ kind: 'notice', order: order.value }) : order;
}

import { useEffect, useMemo, useRef, useState } from 'react';
import type { NoticeKind } from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import type { Plan } from '../../shared/model/plan.js';
import {
  firstNoticeId,
  freeNumberFor,
  newDraft,
  noticeDraftSchema,
  withNumber,
  type NoticeDraft,
} from '../usecases/notice-draft.js';
import { useApp } from './app-context.js';
import { useNumberRegister } from './use-number-register.js';

/** How long typing must rest before the draft is put away, milliseconds. */
const restMs = 400;

interface OpenDraft {
  readonly key: string;
  readonly draft: NoticeDraft;
  /** What stood here before the clerk began anew; null when she did not. */
  readonly before: NoticeDraft | null;
}

/**
 * The draft of one kind for one plan: kept in the store while it is written, so that going away loses no word. Its number,
 * until the clerk types one, is the next that no other notice carries.
 */
export function useNoticeDraft(kind: NoticeKind, plan: Plan, office: OfficeSettings) {
  const { repository, now, newId } = useApp();
  const register = useNumberRegister();
  const key = `notice.draft.${plan.id}.${kind}`;
  const today = localDay(now());
  const [state, setState] = useState<OpenDraft | null>(null);
  const unsaved = useRef<{ key: string; draft: NoticeDraft } | null>(null);

  useEffect(() => {
    let gone = false;
    void repository.setting<unknown>(key, null).then((stored) => {
      if (gone) return;
      const read = noticeDraftSchema.safeParse(stored);
      const draft = read.success ? identified(read.data, kind, plan) : newDraft(kind, plan, office, today);
      setState({ key, draft, before: null });
    });
    return () => {
      gone = true;
    };
    // Only another notice is asked for anew; changes of plan and office must not overwrite what was typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [repository, key]);

  useEffect(() => {
    const put = (): void => {
      const waiting = unsaved.current;
      unsaved.current = null;
      if (waiting !== null) void repository.saveSetting(waiting.key, waiting.draft);
    };
    const timer = setTimeout(put, restMs);
    return () => clearTimeout(timer);
  }, [repository, state]);

  useEffect(
    () => () => {
      const waiting = unsaved.current;
      unsaved.current = null;
      if (waiting !== null) void repository.saveSetting(waiting.key, waiting.draft);
    },
    [repository, key],
  );

  const open = state?.key === key ? state : null;
  const draft = useMemo(
    () => (open === null || register === undefined ? null : withNumber(open.draft, { office, register, today })),
    [open, register, office, today],
  );
  return useMemo(() => {
    const put = (next: OpenDraft): void => {
      unsaved.current = next;
      setState(next);
    };
    const before = open?.before ?? null;
    return {
      draft,
      register: register ?? [],
      today,
      change: (part: Partial<NoticeDraft>): void =>
        setState((known) => {
          if (known?.key !== key) return known;
          const typed = 'docNumber' in part ? { numberTyped: true } : {};
          const next = { ...known, draft: { ...known.draft, ...typed, ...part } };
          unsaved.current = next;
          return next;
        }),
      /** Takes the next number that no other notice carries. */
      takeFreeNumber: (): void => {
        if (draft === null || open === null || register === undefined) return;
        const docNumber = freeNumberFor(draft, { office, register, today });
        put({ ...open, draft: { ...open.draft, docNumber, numberTyped: true } });
      },
      /** Begins another notice from the plan and the office's settings; what stood here can be brought back. */
      reset: (): void => put({ key, draft: newDraft(kind, plan, office, today, newId()), before: draft }),
      /** Brings back what stood here before `reset`; null when there is nothing to bring back. */
      undoReset: before === null ? null : () => put({ key, draft: before, before: null }),
    };
  }, [draft, open, register, today, key, kind, plan, office, newId]);
}

/** Drafts of earlier programs have no id. */
function identified(draft: NoticeDraft, kind: NoticeKind, plan: Plan): NoticeDraft {
  return draft.noticeId === '' ? { ...draft, noticeId: firstNoticeId(kind, plan) } : draft;
}

/** The day of an instant on this PC's calendar, YYYY-MM-DD. */
function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

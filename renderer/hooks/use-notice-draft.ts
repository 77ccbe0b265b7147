import { useEffect, useMemo, useRef, useState } from 'react';
import type { NoticeKind } from '../../shared/model/notice.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import type { Plan } from '../../shared/model/plan.js';
import { useApp } from './app-context.js';
import { newDraft, noticeDraftSchema, type NoticeDraft } from '../usecases/notice-draft.js';

/** How long typing must rest before the draft is put away, milliseconds. */
const restMs = 400;

/** The draft of one kind for one plan: kept in the store while it is written, so that going away loses no word. */
export function useNoticeDraft(kind: NoticeKind, plan: Plan, office: OfficeSettings) {
  const { repository, now } = useApp();
  const key = `notice.draft.${plan.id}.${kind}`;
  const today = localDay(now());
  const [state, setState] = useState<{ key: string; draft: NoticeDraft } | null>(null);
  const unsaved = useRef<{ key: string; draft: NoticeDraft } | null>(null);

  useEffect(() => {
    let gone = false;
    void repository.setting<unknown>(key, null).then((stored) => {
      if (gone) return;
      const read = noticeDraftSchema.safeParse(stored);
      setState({ key, draft: read.success ? read.data : newDraft(kind, plan, office, today) });
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

  const draft = state?.key === key ? state.draft : null;
  return useMemo(
    () => ({
      draft,
      today,
      change: (part: Partial<NoticeDraft>): void =>
        setState((before) => {
          if (before?.key !== key) return before;
          const next = { key, draft: { ...before.draft, ...part } };
          unsaved.current = next;
          return next;
        }),
      /** Begins anew from the plan and the office's settings. */
      reset: (): void => {
        const next = { key, draft: newDraft(kind, plan, office, today) };
        unsaved.current = next;
        setState(next);
      },
    }),
    [draft, today, key, kind, plan, office],
  );
}

/** The day of an instant on this PC's calendar, YYYY-MM-DD. */
function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

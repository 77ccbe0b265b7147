import { useEffect, useMemo, useRef, useState } from 'react';
import type { MemoryRow, Suggestion } from '../../shared/model/suggestion.js';
import type { SuggestInput } from '../../shared/review/suggest-units.js';
import { useLive } from '../store/use-live.js';
import { breakdownMemory } from '../usecases/breakdown-memory.js';
import type { SuggestAnswer, SuggestRequest } from '../workers/suggest-messages.js';
import { useApp } from './app-context.js';
import type { PlanWorkspace } from './use-plan-workspace.js';

const noSuggestions: readonly Suggestion[] = [];

/** Suggestions are asked for when the clerk's hands rest, not at every key. */
const restTime = 300;

/** Proposals for the empty fields of a plan's tasks; they follow the edits a moment later. */
export function useSuggestions(workspace: PlanWorkspace): readonly Suggestion[] {
  const { repository } = useApp();
  const { plan, source, tasks, units } = workspace;
  const { id: planId, planYear } = plan;
  const memory = useLive<MemoryRow[]>(() => breakdownMemory(repository, planId), [repository, planId]);
  const input = useMemo(
    () => (memory ? { tasks, units, memory, deadlines: source.parsed.deadlines, planYear } : null),
    [tasks, units, memory, source, planYear],
  );
  return useSuggestWorker(input);
}

/** The worker's newest answer. While it works, newer questions wait and only the last of them is asked. */
function useSuggestWorker(input: SuggestInput | null): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState(noSuggestions);
  const worker = useRef<{ ask: (input: SuggestInput) => void } | null>(null);
  useEffect(() => {
    const thread = new Worker(new URL('../workers/suggest-worker.ts', import.meta.url), { type: 'module' });
    let asked = 0;
    let busy = false;
    let waiting: SuggestInput | null = null;
    const ask = (next: SuggestInput): void => {
      if (busy) {
        waiting = next;
        return;
      }
      busy = true;
      asked += 1;
      const request: SuggestRequest = { id: asked, input: next };
      thread.postMessage(request);
    };
    thread.addEventListener('message', ({ data }: MessageEvent<SuggestAnswer>) => {
      busy = false;
      const next = waiting;
      waiting = null;
      if (next) ask(next);
      else if (data.id === asked) setSuggestions(data.suggestions);
    });
    worker.current = { ask };
    return () => thread.terminate();
  }, []);
  useEffect(() => {
    if (!input) return undefined;
    const timer = setTimeout(() => worker.current?.ask(input), restTime);
    return () => clearTimeout(timer);
  }, [input]);
  return suggestions;
}

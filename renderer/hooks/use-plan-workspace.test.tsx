import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf, type TestContext } from '../testing/test-context.js';
import { deletePlan } from '../usecases/delete-plan.js';
import { editTasks } from '../usecases/edit-tasks.js';
import { importPlan } from '../usecases/import-plan.js';
import { setSentenceKind } from '../usecases/set-sentence-kind.js';
import { AppContextProvider } from './app-context.js';
import { usePlanWorkspace } from './use-plan-workspace.js';
import { useDeletedPlans, usePlans } from './use-plans.js';
import { useSaveState } from './use-save-state.js';
import { useUndo } from './use-undo.js';

afterEach(cleanup);

function render<T, P>(context: TestContext, hook: (props: P) => T, initialProps: P) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppContextProvider value={context}>{children}</AppContextProvider>
  );
  return renderHook(hook, { wrapper, initialProps });
}

const read = readDocumentOf({ '一、招商': ['task:一。', 'undecided:二。'] });

it('shows a plan live: each edit, decision, undo and its removal', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const { result } = render(context, () => ({ workspace: usePlanWorkspace(planId), undo: useUndo(planId) }), null);
  expect(result.current.workspace).toBeUndefined();
  await waitFor(() => expect(result.current.workspace?.tasks).toHaveLength(1));
  expect(result.current.workspace).toMatchObject({ units: [{ name: '招商局' }, {}], coverage: { undecided: 1 } });

  const source = result.current.workspace?.source;
  const taskId = result.current.workspace?.tasks[0]?.id ?? '';
  await act(() => editTasks(context, planId, [taskId], { leadUnits: ['招商局'] }));
  await waitFor(() => expect(result.current.workspace?.tasks[0]?.leadUnits).toEqual(['招商局']));
  expect(result.current.workspace?.source).toBe(source);

  await act(() => setSentenceKind(context, planId, [1], 'task'));
  await waitFor(() => expect(result.current.workspace?.coverage.undecided).toBe(0));
  await waitFor(() => expect(result.current.undo.undoLabel).toBe('标记为任务'));

  await act(() => result.current.undo.undo());
  await waitFor(() => expect(result.current.workspace?.tasks).toHaveLength(1));
  await waitFor(() => expect(result.current.undo.redoLabel).toBe('标记为任务'));

  await act(() => deletePlan(context, planId));
  await waitFor(() => expect(result.current.workspace).toBeNull());
});

it('never shows parts of the plan before while the next one is being asked for', async () => {
  const context = await testContext();
  const first = valueOf(await importPlan(context, read)).planId;
  const second = valueOf(await importPlan(context, readDocumentOf({ '一、民生': ['task:修路。'] }))).planId;
  const seen: (string | undefined)[] = [];
  const { result, rerender } = render(
    context,
    ({ planId }) => {
      const workspace = usePlanWorkspace(planId);
      if (workspace) seen.push([workspace.plan.id, workspace.tasks[0]?.planId, workspace.sentences[0]?.planId].join());
      return workspace;
    },
    { planId: first },
  );
  await waitFor(() => expect(result.current?.plan.id).toBe(first));
  rerender({ planId: second });
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current?.plan.id).toBe(second));
  for (const ids of seen) expect(new Set(ids?.split(',')).size).toBe(1);
});

it('lists plans, removed plans and what the title bar says about saving', async () => {
  const context = await testContext();
  const { result } = render(
    context,
    () => ({ plans: usePlans(), deleted: useDeletedPlans(), save: useSaveState() }),
    null,
  );
  await waitFor(() => expect(result.current.plans).toEqual([]));
  expect(result.current.save).toEqual({ state: 'saved', at: null });
  const { planId } = await act(async () => valueOf(await importPlan(context, read)));
  await waitFor(() => expect(result.current.plans?.map((plan) => plan.id)).toEqual([planId]));
  expect(result.current.save).toMatchObject({ state: 'saved', at: expect.stringContaining('2020-03-02') });
  await act(() => deletePlan(context, planId));
  await waitFor(() => expect(result.current.deleted?.map((plan) => plan.planId)).toEqual([planId]));
  expect(result.current.plans).toEqual([]);
});

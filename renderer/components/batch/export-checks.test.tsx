import 'fake-indexeddb/auto';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { standardLayout } from '../../../shared/model/layout.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import { readDocumentOf, unitOf } from '../../../shared/testing/plan-builder.js';
import { AppContextProvider } from '../../hooks/app-context.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { usePlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { testContext, valueOf } from '../../testing/test-context.js';
import { editTasks } from '../../usecases/edit-tasks.js';
import { importPlan } from '../../usecases/import-plan.js';
import { ExportChecks } from './export-checks.js';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const table = standardLayout(['number', 'text', 'leadUnits']);

const target: ParsedPlan['indicators'][number] = {
  name: '产值',
  value: 64,
  unit: '亿元',
  growthPercent: null,
  comparator: '=',
  valueMax: null,
  aspirational: false,
  per: null,
  partOf: null,
  scope: null,
  quote: '产值64亿元',
  span: [0, 1],
  sentence: 2,
};

/** A plan with one target that is no task, and the checks of its whole table. */
async function shown(leadUnits: string[]) {
  const context = await testContext();
  const read = readDocumentOf({ '一、招商': ['task:一。', 'task:二。', 'indicator:产值64亿元。'] });
  const parsed = { ...read.parsed, indicators: [target] };
  const { planId } = valueOf(await importPlan(context, { ...read, parsed }));
  for (const task of await context.repository.tasks(planId)) {
    await editTasks(context, planId, [task.id], { leadUnits });
  }
  const includeTargets = vi.fn();
  const Checks = () => {
    const workspace = usePlanWorkspace(planId);
    return workspace ? <ExportChecks workspace={workspace} whole={{ layout: table, includeTargets }} /> : null;
  };
  render(
    <AppContextProvider value={context}>
      <Checks />
    </AppContextProvider>,
  );
  await screen.findByTestId('export-checks');
  return { ...context, planId, includeTargets };
}

it('says quietly that the table leaves out the plan’s targets, and takes them in when asked', async () => {
  const { includeTargets } = await shown(['财政局']);
  await screen.findByText('1 项主要预期目标不在这种表中');
  fireEvent.click(screen.getByText('列入表中'));
  expect(includeTargets).toHaveBeenCalledOnce();
});

it('shows each name taken for a unit without being its name, until the clerk says that it is one', async () => {
  const { repository } = await shown(['区财政局']);
  await screen.findByText('名录中没有“区财政局”，按“财政局”计');
  fireEvent.click(screen.getByText('就是它，记作简称'));
  await waitFor(() => expect(screen.queryByText('名录中没有“区财政局”，按“财政局”计')).toBeNull());
  expect((await repository.units()).find(({ name }) => name === '财政局')?.shortNames).toEqual(['区财政局']);
});

it('leads to the tasks of a guessed name', async () => {
  const { repository, planId } = await shown(['区财政局']);
  fireEvent.click(await screen.findByText('看这些任务'));
  const ids = (await repository.tasks(planId)).map(({ id }) => id);
  expect(useUiStore.getState()).toMatchObject({ screen: 'review', taskFilter: 'listed', listed: { taskIds: ids } });
});

it('names only a few guesses one by one', async () => {
  const { repository } = await shown(['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => `产业园（${name}）`));
  await act(async () => {
    const units = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name, index) => unitOf(name, 10 + index));
    const mutations = units.map((value) => ({ table: 'units' as const, key: value.id, value }));
    await repository.commit({ planId: null, label: '新增单位', mutations });
  });
  await screen.findByText('另有 2 个单位名称名录中没有，按相近的单位计');
  expect(screen.getAllByText('就是它，记作简称')).toHaveLength(5);
});

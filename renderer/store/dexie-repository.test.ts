import { expect, it } from 'vitest';
import { snapshotOf, unitOf } from '../../shared/testing/plan-builder.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { putPlan, putSentence, putSource, putTask, putUnit } from '../usecases/mutations.js';
import { reopen, testContext } from '../testing/test-context.js';
import type { Mutation, Repository } from './repository.js';
import { userNameSetting } from './change-log.js';

const snapshot = snapshotOf({ '一、招商': ['task:引进项目。', 'task:建设园区。'], '二、民生': ['task:修路。'] });
const planId = snapshot.plan.id;

function everythingOf({ plan, source, sentences, tasks }: PlanSnapshot): Mutation[] {
  return [putPlan(plan), putSource(source), ...sentences.map(putSentence), ...tasks.map(putTask)];
}

async function storeWithPlan() {
  const context = await testContext();
  await context.repository.commit({ planId, label: '导入', mutations: everythingOf(snapshot) });
  return context;
}

async function rename(repository: Repository, text: string): Promise<void> {
  const [first] = await repository.tasks(planId);
  if (first === undefined) throw new Error('no task');
  await repository.commit({ planId, label: `改为${text}`, mutations: [putTask({ ...first, text })] });
}

async function firstText(repository: Repository): Promise<string | undefined> {
  return (await repository.tasks(planId))[0]?.text;
}

it('has everything again after closing and opening', async () => {
  const { storeName, repository } = await storeWithPlan();
  await repository.commit({ planId: null, label: '单位', mutations: [putUnit(unitOf('招商局', 1))] });
  const again = await reopen(storeName);
  const read = await again.snapshot(planId);
  expect(read).toEqual({
    ...snapshot,
    units: [unitOf('招商局', 1)],
    plan: { ...snapshot.plan, updatedAt: read?.plan.updatedAt },
  });
});

it('keeps what was done, when and by whom', async () => {
  const { repository } = await testContext();
  await repository.saveSetting(userNameSetting, '王科长');
  await repository.commit({ planId, label: '导入', mutations: everythingOf(snapshot) });
  await rename(repository, '甲');
  const [, change] = await repository.changes(planId);
  expect(change).toMatchObject({ planId, who: '王科长', label: '改为甲', undone: false });
  expect(change?.before[0]?.value).toEqual(snapshot.tasks[0]);
  expect(change?.after[0]?.value).toEqual({ ...snapshot.tasks[0], text: '甲' });
});

it('undoes and redoes any number of steps, after a restart too', async () => {
  const { repository, storeName } = await storeWithPlan();
  for (const text of ['甲', '乙', '丙']) await rename(repository, text);
  expect(await repository.undo(planId)).toBe('改为丙');
  expect(await repository.undo(planId)).toBe('改为乙');

  const again = await reopen(storeName);
  expect(await firstText(again)).toBe('甲');
  expect(await again.undoState(planId)).toEqual({ undo: '改为甲', redo: '改为乙' });
  expect(await again.redo(planId)).toBe('改为乙');
  expect(await again.redo(planId)).toBe('改为丙');
  expect(await again.redo(planId)).toBeNull();
  expect(await firstText(again)).toBe('丙');
  for (let step = 0; step < 3; step++) await again.undo(planId);
  expect(await firstText(again)).toBe('引进项目。');
});

it('drops what could be redone when something new is done', async () => {
  const { repository } = await storeWithPlan();
  await rename(repository, '甲');
  await repository.undo(planId);
  await rename(repository, '乙');
  expect(await repository.undoState(planId)).toEqual({ undo: '改为乙', redo: null });
  expect((await repository.changes(planId)).map((change) => change.label)).toEqual(['导入', '改为乙']);
});

it('undoes a whole import in one step and puts it back', async () => {
  const { repository } = await storeWithPlan();
  await repository.undo(planId);
  expect(await repository.snapshot(planId)).toBeUndefined();
  expect(await repository.tasks(planId)).toEqual([]);
  await repository.redo(planId);
  expect((await repository.snapshot(planId))?.tasks).toEqual(snapshot.tasks);
});

it('keeps the undo lists of the plan and of the directory apart', async () => {
  const { repository } = await storeWithPlan();
  await repository.commit({ planId: null, label: '新增单位', mutations: [putUnit(unitOf('招商局', 1))] });
  await rename(repository, '甲');
  expect(await repository.undo(null)).toBe('新增单位');
  expect(await repository.undo(null)).toBeNull();
  expect(await firstText(repository)).toBe('甲');
});

it('keeps one undo list for all drafts of a plan, also while the newest is undone', async () => {
  const { repository } = await storeWithPlan();
  const draft = { ...snapshot.plan, id: 'draft-2' };
  const first = { ...snapshot.plan, supersededBy: draft.id };
  await repository.commit({ planId: draft.id, label: '新稿', mutations: [putPlan(draft), putPlan(first)] });
  await repository.commit({ planId: draft.id, label: '改名', mutations: [putPlan({ ...draft, title: '新名' })] });
  expect((await repository.undoState(planId)).undo).toBe('改名');
  expect(await repository.undo(draft.id)).toBe('改名');
  expect(await repository.undo(draft.id)).toBe('新稿');
  expect(await repository.plan(draft.id)).toBeUndefined();
  expect((await repository.plan(planId))?.supersededBy).toBeNull();
  expect((await repository.undoState(draft.id)).redo).toBe('新稿');
  expect(await repository.redo(draft.id)).toBe('新稿');
  expect((await repository.changes(planId)).map((change) => change.planId)).toEqual([planId, draft.id, draft.id]);
});

it('does not take a change that mixes a plan with the directory', async () => {
  const { repository } = await storeWithPlan();
  const mixed = [putUnit(unitOf('招商局', 1))];
  await expect(repository.commit({ planId, label: '混', mutations: mixed })).rejects.toThrow('must not write units');
  expect(await repository.units()).toEqual([]);
});

it('says saving until the write is on disk, then saved', async () => {
  const { repository } = await testContext();
  const seen: string[] = [];
  repository.onSaveState(() => seen.push(repository.saveState().state));
  const write = repository.commit({ planId, label: '导入', mutations: everythingOf(snapshot) });
  expect(repository.saveState().state).toBe('saving');
  await write;
  expect(seen).toEqual(['saving', 'saved']);
});

it('says failed when a write is refused, and leaves nothing half-written', async () => {
  const { repository } = await testContext();
  // A function cannot be stored: the disk's refusal of one record among good ones.
  const unstorable = { ...snapshot.plan, id: 'x', title: () => '' } as unknown as PlanSnapshot['plan'];
  const mutations = [...everythingOf(snapshot), putPlan(unstorable)];
  await expect(repository.commit({ planId, label: '导入', mutations })).rejects.toThrow();
  expect(repository.saveState()).toMatchObject({ state: 'failed', error: { code: 'store-write-failed' } });
  expect(await repository.isEmpty()).toBe(true);
});

it('runs exclusive work one after the other', async () => {
  const { repository } = await testContext();
  const order: string[] = [];
  const slow = repository.exclusive(async () => {
    order.push('a begins');
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('a ends');
  });
  const failing = repository.exclusive(() => Promise.reject(new Error('b')));
  const last = repository.exclusive(async () => order.push('c'));
  await expect(failing).rejects.toThrow('b');
  await Promise.all([slow, last]);
  expect(order).toEqual(['a begins', 'a ends', 'c']);
});

import { expect, it } from 'vitest';
import { snapshotOf, unitOf } from '../../shared/testing/plan-builder.js';
import { putPlan, putSentence, putSource, putTask, putUnit } from '../usecases/mutations.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { parseDump } from './dump.js';
import type { Repository } from './repository.js';
import { schemaVersion } from './versions.js';

const snapshot = snapshotOf({ '一、招商': ['task:引进项目。', 'background:背景。'] });
const planId = snapshot.plan.id;

async function filledStore(tasks = snapshot.tasks): Promise<Repository> {
  const { repository } = await testContext();
  const { plan, source, sentences } = snapshot;
  const mutations = [putPlan(plan), putSource(source), ...sentences.map(putSentence), ...tasks.map(putTask)];
  await repository.commit({ planId, label: '导入', mutations });
  await repository.commit({ planId: null, label: '单位', mutations: [putUnit(unitOf('招商局', 1))] });
  return repository;
}

/** The dump with one thing changed by hand. */
function altered(
  content: string,
  change: (dump: { tables: Record<string, unknown[]> } & Record<string, unknown>) => void,
) {
  const dump = JSON.parse(content);
  change(dump);
  return JSON.stringify(dump);
}

it('brings everything back into another store, undo list and settings included', async () => {
  const repository = await filledStore();
  await repository.saveSetting('userName', '王科长');
  const dump = await repository.dump();
  expect(dump).toMatchObject({ schemaVersion, counts: { plans: 1, tasks: 1, sentences: 2, units: 1, changes: 2 } });

  const { repository: other } = await testContext();
  expect(valueOf(await other.restore(dump.content))).toEqual(dump.counts);
  expect(await other.snapshot(planId)).toEqual(await repository.snapshot(planId));
  expect(await other.setting('userName', '')).toBe('王科长');
  expect(JSON.parse((await other.dump()).content)).toEqual(JSON.parse(dump.content));
  expect(await other.undo(planId)).toBe('导入');
  await other.commit({ planId, label: '新的一步', mutations: [putPlan(snapshot.plan)] });
  expect((await other.changes(planId)).at(-1)?.label).toBe('新的一步');
});

it('replaces what was there', async () => {
  const empty = (await (await testContext()).repository.dump()).content;
  const repository = await filledStore();
  valueOf(await repository.restore(empty));
  expect(await repository.isEmpty()).toBe(true);
});

it.each<[string, (content: string) => string]>([
  ['nothing', () => ''],
  ['no JSON', (content) => content.slice(0, -20)],
  ['another program’s JSON', () => '{"version":1}'],
  ['a record without a field', (content) => altered(content, ({ tables }) => (tables['tasks'] = [{ id: 'x' }]))],
  ['fewer records than it says', (content) => altered(content, ({ tables }) => tables['tasks']?.pop())],
  ['a missing table', (content) => altered(content, ({ tables }) => delete tables['changes'])],
  [
    'tasks without their plan',
    (content) =>
      altered(content, (dump) => {
        dump.tables['plans'] = [];
        dump['counts'] = { ...(dump['counts'] as object), plans: 0 };
      }),
  ],
  [
    'the same record twice',
    (content) =>
      altered(content, (dump) => {
        dump.tables['units'] = [unitOf('招商局', 1), unitOf('招商局', 1)];
        dump['counts'] = { ...(dump['counts'] as object), units: 2 };
      }),
  ],
])('refuses a backup with %s and changes nothing', async (_, damage) => {
  const repository = await filledStore();
  const { content } = await repository.dump();
  expect((await repository.restore(damage(content))).ok).toBe(false);
  expect((await repository.dump()).content).toBe(content);
});

it('refuses a backup of a newer program and says so', async () => {
  const repository = await filledStore();
  const { content } = await repository.dump();
  const newer = altered(content, (dump) => (dump['schemaVersion'] = schemaVersion + 1));
  const refused = await repository.restore(newer);
  expect(refused).toMatchObject({ ok: false, error: { code: 'store-newer' } });
  expect((await repository.dump()).content).toBe(content);
});

it('brings an older backup to the new shape', async () => {
  const { content } = await (await filledStore()).dump();
  const older = altered(content, (dump) => {
    dump['schemaVersion'] = 0;
    for (const unit of dump.tables['units'] as Record<string, unknown>[]) delete unit['phone'];
    for (const step of dump.tables['changeSteps'] as { after: { table: string; value: Record<string, unknown> }[] }[]) {
      for (const mutation of step.after) if (mutation.table === 'units') delete mutation.value['phone'];
    }
  });
  expect(parseDump(older).ok).toBe(false);
  const addPhone = { version: 1, tables: { units: (unit: object) => ({ phone: '', ...unit }) } };
  expect(valueOf(parseDump(older, [addPhone])).units).toEqual([unitOf('招商局', 1)]);
});

it('brings a backup of the first schema to the new shape, its change log too', async () => {
  const { content } = await (await filledStore()).dump();
  const older = altered(content, (dump) => {
    dump['schemaVersion'] = 1;
    const strip = (table: string, record: Record<string, unknown>): void => {
      const added = {
        plans: ['series', 'supersededBy', 'issued', 'origin', 'checkedDoubts'],
        changes: ['planId'],
        sources: ['revises'],
      };
      const fields = { ...added, tasks: ['lineage', 'liaison', 'milestones', 'recheck'] };
      for (const field of fields[table as keyof typeof fields] ?? []) delete record[field];
    };
    for (const [table, records] of Object.entries(dump.tables)) {
      for (const record of records as Record<string, unknown>[]) strip(table, record);
    }
    for (const step of dump.tables['changeSteps'] as { after: { table: string; value: Record<string, unknown> }[] }[]) {
      for (const { table, value } of step.after) strip(table, value);
    }
    for (const table of ['opinions', 'adjustments', 'dispatches']) {
      delete dump.tables[table];
      delete (dump['counts'] as Record<string, number>)[table];
    }
  });
  const tables = valueOf(parseDump(older));
  expect(tables).toMatchObject({
    opinions: [],
    adjustments: [],
    dispatches: [],
    tasks: snapshot.tasks,
    plans: [snapshot.plan],
  });
  expect(tables.changes[0]).toMatchObject({ scope: planId, planId });
  expect(tables.changeSteps[0]?.after).toContainEqual(putPlan(snapshot.plan));
});

it('carries 20,000 tasks there and back', async () => {
  const [pattern] = snapshot.tasks;
  if (pattern === undefined) throw new Error('no task');
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...pattern, id: `t${index}`, order: index }));
  const repository = await filledStore(many);
  const dump = await repository.dump();
  expect(dump.counts['tasks']).toBe(20_000);
  valueOf(await repository.restore(dump.content));
  expect(await repository.tasks(planId)).toEqual(many);
}, 60_000);

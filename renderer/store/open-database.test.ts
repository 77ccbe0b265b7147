import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { planSchema } from '../../shared/model/plan.js';
import { readDocumentOf, countingIds } from '../../shared/testing/plan-builder.js';
import { newPlan } from '../../shared/review/new-plan.js';
import { Database } from './database.js';
import type { RecordMigration } from './migrations.js';
import { valueOf } from '../../shared/testing/value-of.js';
import { openStore } from './open-store.js';
import { openDatabase, removeDatabase } from './open-database.js';
import { schemaVersion, versions } from './versions.js';

const now = '2020-03-02T00:00:00.000Z';
const { plan, tasks } = newPlan({
  read: readDocumentOf({ '一、招商': ['task:引进项目。'] }),
  granularity: 'sentence',
  now,
  newId: countingIds(),
});

it('opens a new database at the newest version with strict durability', async () => {
  const opened = await openDatabase('fresh');
  expect(opened.ok && opened.value.verno).toBe(schemaVersion);
  expect(opened.ok && opened.value._options.chromeTransactionDurability).toBe('strict');
});

it('refuses a database that a newer program wrote and leaves it as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(schemaVersion + 1).stores({ plans: 'id', future: 'id' });
  await newer.table('plans').add({ ...plan, newField: 'kept' });
  newer.close();

  const opened = await openDatabase('newer');
  expect(opened).toMatchObject({ ok: false, error: { code: 'store-newer' } });
  expect(!opened.ok && opened.error.title).toContain('更新版本');

  await newer.open();
  expect(newer.verno).toBe(schemaVersion + 1);
  expect(await newer.table('plans').toArray()).toEqual([{ ...plan, newField: 'kept' }]);
});

it('says so when a database cannot be read, and makes room for a backup when told', async () => {
  // Tables whose keys are not the store's: Dexie cannot bring them to the schema.
  const foreign = new Dexie('foreign');
  foreign.version(0.1).stores({ plans: 'otherKey' });
  await foreign.table('plans').add({ otherKey: 1 });
  foreign.close();

  expect(await openDatabase('foreign')).toMatchObject({ ok: false, error: { code: 'store-unreadable' } });
  await removeDatabase('foreign');
  expect((await openDatabase('foreign')).ok).toBe(true);
});

it('opens a database of the first version: drafts are their own series and what was done can be undone', async () => {
  const old = new Database('first', { upTo: 1 });
  const without = (record: object, fields: readonly string[]): never =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))) as never;
  const oldPlan = without(plan, ['series', 'supersededBy', 'issued', 'origin', 'checkedDoubts']);
  const oldTasks = tasks.map((task) => without(task, ['lineage', 'liaison', 'milestones', 'recheck']));
  await old.plans.add(oldPlan);
  await old.tasks.bulkAdd(oldTasks);
  await old.changes.add({ scope: plan.id, at: now, who: '', label: '导入', undone: 0 } as never);
  const after = [{ table: 'plans', key: plan.id, value: oldPlan }];
  await old.changeSteps.add({ id: 1, before: [{ table: 'plans', key: plan.id, value: null }], after } as never);
  old.close();

  const repository = valueOf(await openStore(() => now, 'first'));
  expect(await repository.plans()).toEqual([plan]);
  expect(await repository.tasks(plan.id)).toEqual(tasks);
  expect(await repository.opinions(plan.id)).toEqual([]);
  expect(await repository.undo(plan.id)).toBe('导入');
  expect(await repository.redo(plan.id)).toBe('导入');
  expect(await repository.plan(plan.id)).toEqual(plan);
});

it('brings the records of an older database to the new shape, those in the change log too', async () => {
  const old = new Database('old', { upTo: 1 });
  await old.plans.add(plan);
  const undoRecord = { table: 'plans' as const, key: plan.id, value: plan };
  await old.changeSteps.add({ id: 1, before: [undoRecord], after: [{ ...undoRecord, value: null }] });
  old.close();

  const migration: RecordMigration = {
    version: versions.length + 1,
    tables: { plans: (record) => ({ ...record, title: `${String(record['title'])}（新）` }) },
  };
  const next = new Database('old', {
    versions: [...versions, { version: versions.length + 1, stores: {} }],
    migrations: [migration],
  });
  await next.open();
  const moved = { ...plan, title: `${plan.title}（新）` };
  expect(await next.plans.toArray()).toEqual([moved]);
  const step = await next.changeSteps.get(1);
  expect(step?.before).toEqual([{ ...undoRecord, value: moved }]);
  expect(step?.after).toEqual([{ ...undoRecord, value: null }]);
  expect(planSchema.safeParse(moved).success).toBe(true);
});

import type { Table } from 'dexie';
import type { Database } from './database.js';
import type { Change, ChangeEntry, DeletedPlan, Mutation, NewChange, TableName, UndoState } from './repository.js';
import type { ChangeRow } from './store-records.js';

/**
 * Every write goes through here: the records and the step that describes them are one transaction. The lists of steps
 * are kept per scope (the drafts of one plan, or the unit directory). A scope's steps touch only that scope's records, so taking them
 * back in order always finds what they left.
 */

/** Key under which the name set on this PC is stored. */
export const userNameSetting = 'userName';

const directoryScope = '';

/** The series of a plan. A plan that is not there (removed, or undone) is found by the steps that were taken in it. */
async function scopeOf(database: Database, planId: string | null): Promise<string> {
  if (planId === null) return directoryScope;
  const plan = await database.plans.get(planId);
  return plan?.series ?? (await database.changes.where('planId').equals(planId).first())?.scope ?? planId;
}

/** The scope of a change that may itself bring the plan. */
async function scopeOfChange(database: Database, { planId, mutations }: NewChange): Promise<string> {
  for (const mutation of mutations) {
    if (mutation.table === 'plans' && mutation.key === planId && mutation.value) return mutation.value.series;
  }
  return scopeOf(database, planId);
}

/** Writes the mutations and their step; steps that were undone can no longer be redone. */
export async function writeChange(database: Database, change: NewChange, at: string): Promise<void> {
  assertWithinScope(change);
  await database.transaction('rw', database.tables, async () => {
    const scope = await scopeOfChange(database, change);
    const before = await currentRecords(database, change.mutations);
    await applyMutations(database, change.mutations);
    await dropUndone(database, scope);
    const who = (await database.settings.get(userNameSetting))?.value;
    const id = await database.changes.add({
      scope,
      planId: change.planId ?? directoryScope,
      at,
      who: typeof who === 'string' ? who : '',
      label: change.label,
      undone: 0,
    });
    await database.changeSteps.add({ id, before, after: [...change.mutations] });
    await touchPlan(database, change.planId, at);
  });
}

/** A step that was taken back or put again. */
export interface AppliedStep {
  readonly label: string;
  readonly written: readonly Mutation[];
}

/** Takes the newest step back; null when there is none. */
export async function undoChange(database: Database, planId: string | null, at: string): Promise<AppliedStep | null> {
  return database.transaction('rw', database.tables, async () => {
    const head = await stepToUndo(database, await scopeOf(database, planId));
    if (head === undefined) return null;
    const step = await database.changeSteps.get(head.id);
    const written = step?.before ?? [];
    await applyMutations(database, written);
    await database.changes.update(head.id, { undone: 1 });
    await touchPlan(database, planId, at);
    return { label: head.label, written };
  });
}

/** Puts the oldest undone step again; null when there is none. */
export async function redoChange(database: Database, planId: string | null, at: string): Promise<AppliedStep | null> {
  return database.transaction('rw', database.tables, async () => {
    const head = await stepToRedo(database, await scopeOf(database, planId));
    if (head === undefined) return null;
    const step = await database.changeSteps.get(head.id);
    const written = step?.after ?? [];
    await applyMutations(database, written);
    await database.changes.update(head.id, { undone: 0 });
    await touchPlan(database, planId, at);
    return { label: head.label, written };
  });
}

/** What undo and redo would take. */
export async function readUndoState(database: Database, planId: string | null): Promise<UndoState> {
  const scope = await scopeOf(database, planId);
  const [undo, redo] = await Promise.all([stepToUndo(database, scope), stepToRedo(database, scope)]);
  return { undo: undo?.label ?? null, redo: redo?.label ?? null };
}

/** The steps of a plan's series or of the directory, oldest first, with their records. */
export async function readChanges(database: Database, planId: string | null): Promise<Change[]> {
  const heads = await database.changes
    .where('scope')
    .equals(await scopeOf(database, planId))
    .sortBy('id');
  const steps = await database.changeSteps.bulkGet(heads.map((head) => head.id));
  return heads.map((head, index) => ({
    ...entryOf(head),
    before: steps[index]?.before ?? [],
    after: steps[index]?.after ?? [],
  }));
}

/** Series that have steps but no plan and whose newest standing step removed the last one, newest first. */
export async function readDeletedPlans(database: Database): Promise<DeletedPlan[]> {
  const scopes = (await database.changes.orderBy('scope').uniqueKeys()).map(String);
  const kept = new Set((await database.plans.toArray()).map((plan) => plan.series));
  const gone = scopes.filter((scope) => scope !== directoryScope && !kept.has(scope));
  const heads = await Promise.all(gone.map((scope) => stepToUndo(database, scope)));
  return heads
    .filter((head) => head !== undefined)
    .map((head) => ({ planId: head.scope, at: head.at, label: head.label }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function entryOf(head: ChangeRow): ChangeEntry {
  return {
    id: head.id,
    planId: head.planId === directoryScope ? null : head.planId,
    at: head.at,
    who: head.who,
    label: head.label,
    undone: head.undone === 1,
  };
}

function stepToUndo(database: Database, scope: string): Promise<ChangeRow | undefined> {
  return database.changes.where('[scope+undone]').equals([scope, 0]).last();
}

function stepToRedo(database: Database, scope: string): Promise<ChangeRow | undefined> {
  return database.changes.where('[scope+undone]').equals([scope, 1]).first();
}

async function dropUndone(database: Database, scope: string): Promise<void> {
  const dropped = await database.changes.where('[scope+undone]').equals([scope, 1]).primaryKeys();
  await database.changes.bulkDelete(dropped);
  await database.changeSteps.bulkDelete(dropped);
}

/** Milliseconds. */
const touchAtMost = 60_000;

/**
 * 最近打开 goes by the time of the last edit; it is no part of the step, so that undo does not turn the clock back. To the
 * minute only: every write of the plan's record makes all lists of plans ask again.
 */
async function touchPlan(database: Database, planId: string | null, at: string): Promise<void> {
  const plan = planId === null ? undefined : await database.plans.get(planId);
  if (plan === undefined || Date.parse(at) - Date.parse(plan.updatedAt) < touchAtMost) return;
  await database.plans.update(plan.id, { updatedAt: at });
}

/** The records as they are now: the mutations that would take the given ones back. */
async function currentRecords(database: Database, mutations: readonly Mutation[]): Promise<Mutation[]> {
  const before: Mutation[] = [];
  for (const [name, ofTable] of byTable(mutations)) {
    const keys = [...new Set(ofTable.map((mutation) => mutation.key))];
    const records = await recordsOf(database, name).bulkGet(keys);
    keys.forEach((key, index) => before.push({ table: name, key, value: records[index] ?? null } as Mutation));
  }
  return before;
}

async function applyMutations(database: Database, mutations: readonly Mutation[]): Promise<void> {
  for (const [name, ofTable] of byTable(mutations)) {
    const last = new Map(ofTable.map((mutation) => [mutation.key, mutation.value]));
    const removed = [...last].filter(([, value]) => value === null).map(([key]) => key);
    const written = [...last.values()].filter((value) => value !== null);
    await recordsOf(database, name).bulkDelete(removed);
    await recordsOf(database, name).bulkPut(written);
  }
}

/** The union of tables cannot be called; a mutation's own type keeps table and record together. */
function recordsOf(database: Database, name: TableName): Table<unknown, string> {
  return database.table(name);
}

function byTable(mutations: readonly Mutation[]): Map<TableName, Mutation[]> {
  const groups = new Map<TableName, Mutation[]>();
  for (const mutation of mutations) {
    const group = groups.get(mutation.table);
    if (group === undefined) groups.set(mutation.table, [mutation]);
    else group.push(mutation);
  }
  return groups;
}

/** A step that crossed scopes could not be taken back in order: that would be a bug of the caller. */
function assertWithinScope(change: NewChange): void {
  for (const mutation of change.mutations) {
    if ((mutation.table === 'units') !== (change.planId === null)) {
      throw new Error(`a change of ${change.planId ?? 'the directory'} must not write ${mutation.table}`);
    }
  }
}

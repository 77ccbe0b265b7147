import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';

/** The tables of the store and their records. */
export interface Tables {
  plans: Plan;
  sources: PlanSource;
  sentences: Sentence;
  tasks: Task;
  units: Unit;
}
export type TableName = keyof Tables;

/** One record written (`value`) or removed (`value: null`). `key` is the record's primary key. */
export type Mutation = {
  [T in TableName]: { readonly table: T; readonly key: string; readonly value: Tables[T] | null };
}[TableName];

/** A step of the change log: what undo puts back and redo puts again. */
export interface Change {
  readonly id: number;
  /** Null for changes of the unit directory. */
  readonly planId: string | null;
  readonly at: string;
  /** Name set on this PC. */
  readonly who: string;
  /** What was done, in the clerk's words: 修改牵头单位. */
  readonly label: string;
  readonly before: readonly Mutation[];
  readonly after: readonly Mutation[];
  /** True while the step is undone and can be redone. */
  readonly undone: boolean;
}

/** What use-cases may ask of the store. The only implementation that knows Dexie is beside this file. */
export interface Repository {
  plans(): Promise<Plan[]>;
  plan(planId: string): Promise<Plan | undefined>;
  snapshot(planId: string): Promise<PlanSnapshot | undefined>;
  tasks(planId: string): Promise<Task[]>;
  sentences(planId: string): Promise<Sentence[]>;
  units(): Promise<Unit[]>;
  /**
   * Writes all mutations and their entry in the change log in one strictly durable transaction.
   * Resolves when the data is on disk; only then may the window say 已保存.
   */
  commit(change: { planId: string | null; label: string; mutations: readonly Mutation[] }): Promise<void>;
  /** Takes back the newest step that is not undone, of this plan or of the directory; its label, or null when there is none. */
  undo(planId: string | null): Promise<string | null>;
  redo(planId: string | null): Promise<string | null>;
  changes(planId: string | null): Promise<Change[]>;
  setting<T>(key: string, fallback: T): Promise<T>;
  saveSetting(key: string, value: unknown): Promise<void>;
  /** The whole store as JSON text with the number of records per table, for a backup file. */
  dump(): Promise<{ schemaVersion: number; counts: Record<string, number>; content: string }>;
  /** Replaces the whole store by a dump, in one transaction: all or nothing. */
  restore(content: string): Promise<void>;
}

import type { Adjustment } from '../../shared/model/adjustment.js';
import type { Dispatch } from '../../shared/model/dispatch.js';
import type { Opinion } from '../../shared/model/opinion.js';
import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';
import type { Result } from '../../shared/result.js';
import type { SaveState } from './save-monitor.js';

/** The tables of the store and their records. */
export interface Tables {
  plans: Plan;
  sources: PlanSource;
  sentences: Sentence;
  tasks: Task;
  units: Unit;
  opinions: Opinion;
  adjustments: Adjustment;
  dispatches: Dispatch;
}
export type TableName = keyof Tables;

/** One record written (`value`) or removed (`value: null`). `key` is the record's primary key. */
export type Mutation = {
  [T in TableName]: { readonly table: T; readonly key: string; readonly value: Tables[T] | null };
}[TableName];

/** A step of the change log without its records: enough for a list. */
export interface ChangeEntry {
  readonly id: number;
  /** The draft in which it was made; null for changes of the unit directory. */
  readonly planId: string | null;
  readonly at: string;
  /** Name set on this PC. */
  readonly who: string;
  /** What was done, in the clerk's words: 修改牵头单位. */
  readonly label: string;
  /** True while the step is undone and can be redone. */
  readonly undone: boolean;
}

/** A step of the change log: what undo puts back and redo puts again. */
export interface Change extends ChangeEntry {
  readonly before: readonly Mutation[];
  readonly after: readonly Mutation[];
}

/** Labels of the steps that undo and redo would take; null when there is none. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A plan whose drafts were all removed; undo of this id (of its first draft) brings the last removed one back. */
export interface DeletedPlan {
  readonly planId: string;
  readonly at: string;
  readonly label: string;
}

/** One change as a use-case hands it in. */
export interface NewChange {
  /** The draft that is changed; all drafts of a series share one undo list. Null for the unit directory, which has its own. */
  readonly planId: string | null;
  readonly label: string;
  readonly mutations: readonly Mutation[];
}

/** What a write has changed. */
export type Written = readonly Mutation[] | 'everything';

export interface Dump {
  readonly schemaVersion: number;
  /** Number of records per table. */
  readonly counts: Record<string, number>;
  /** JSON text. */
  readonly content: string;
}

/** What use-cases may ask of the store. The only implementation that knows Dexie is beside this file. */
export interface Repository {
  plans(): Promise<Plan[]>;
  plan(planId: string): Promise<Plan | undefined>;
  source(planId: string): Promise<PlanSource | undefined>;
  snapshot(planId: string): Promise<PlanSnapshot | undefined>;
  /** In order. */
  tasks(planId: string): Promise<Task[]>;
  /** In the order of `ids`; ids that do not exist are left out. */
  tasksByIds(ids: readonly string[]): Promise<Task[]>;
  sentences(planId: string): Promise<Sentence[]>;
  units(): Promise<Unit[]>;
  /** Opinions attached to this draft, in order. */
  opinions(planId: string): Promise<Opinion[]>;
  /** 调整单 of this draft by number. */
  adjustments(planId: string): Promise<Adjustment[]>;
  /** 分发 of all drafts of a series by number. */
  dispatches(series: string): Promise<Dispatch[]>;
  /** True when nothing was ever stored: no plan, no unit, no change. Settings do not count. */
  isEmpty(): Promise<boolean>;
  /**
   * Runs `work` after all earlier work has ended, so that nothing is written between its reads and its commit.
   * Never call it inside of itself.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Writes all mutations and their entry in the change log in one strictly durable transaction.
   * Resolves when the data is on disk; only then may the window say 已保存. Rejects when the disk refuses.
   */
  commit(change: NewChange): Promise<void>;
  /**
   * Takes back the newest step that is not undone, of this plan's series or of the directory; its label, or null when
   * there is none. A plan that is not there any more, or not yet again, is known by its steps.
   */
  undo(planId: string | null): Promise<string | null>;
  redo(planId: string | null): Promise<string | null>;
  undoState(planId: string | null): Promise<UndoState>;
  /** Of the whole series, oldest first, with the records before and after. */
  changes(planId: string | null): Promise<Change[]>;
  /** Newest first. */
  deletedPlans(): Promise<DeletedPlan[]>;
  setting<T>(key: string, fallback: T): Promise<T>;
  saveSetting(key: string, value: unknown): Promise<void>;
  /** The whole store, change log included, as JSON text with the number of records per table, for a backup file. */
  dump(): Promise<Dump>;
  /** Replaces the whole store by a dump, in one transaction: all or nothing. The value is the number of records per table. */
  restore(content: string): Promise<Result<Record<string, number>>>;
  /** Whether the last write is on disk. The object stays the same until something changes. */
  saveState(): SaveState;
  /**
   * Calls `listener` after each write with what it wrote (undo and redo too), or `everything` after a restore; returns
   * the function that stops it. The plan's time of edit is not among the mutations.
   */
  onWritten(listener: (written: Written) => void): () => void;
  /** Calls `listener` after each change of `saveState`; returns the function that stops it. */
  onSaveState(listener: () => void): () => void;
}

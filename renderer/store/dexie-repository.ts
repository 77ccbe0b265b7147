import type { Adjustment } from '../../shared/model/adjustment.js';
import type { Dispatch } from '../../shared/model/dispatch.js';
import type { Opinion } from '../../shared/model/opinion.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';
import { ok, type Result } from '../../shared/result.js';
import {
  readChanges,
  readDeletedPlans,
  readUndoState,
  redoChange,
  undoChange,
  writeChange,
  type AppliedStep,
} from './change-log.js';
import type { Database } from './database.js';
import { countRecords, dumpDatabase, parseDump, replaceTables } from './dump.js';
import type { Change, DeletedPlan, Dump, NewChange, Repository, UndoState, Written } from './repository.js';
import { SaveMonitor, type SaveState } from './save-monitor.js';
import { saveFailure } from './store-error.js';

/** The store on IndexedDB. `now` gives ISO instants. */
export class DexieRepository implements Repository {
  readonly #database: Database;
  readonly #now: () => string;
  readonly #saves = new SaveMonitor();
  readonly #followers = new Set<(written: Written) => void>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(database: Database, now: () => string) {
    this.#database = database;
    this.#now = now;
  }

  /** Last edited first. */
  async plans(): Promise<Plan[]> {
    const plans = await this.#database.plans.toArray();
    return plans.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }

  plan(planId: string): Promise<Plan | undefined> {
    return this.#database.plans.get(planId);
  }

  source(planId: string): Promise<PlanSource | undefined> {
    return this.#database.sources.get(planId);
  }

  async snapshot(planId: string): Promise<PlanSnapshot | undefined> {
    return this.#database.transaction('r', this.#database.tables, async () => {
      const [plan, source, sentences, tasks, units] = await Promise.all([
        this.plan(planId),
        this.source(planId),
        this.sentences(planId),
        this.tasks(planId),
        this.units(),
      ]);
      return plan === undefined || source === undefined ? undefined : { plan, source, sentences, tasks, units };
    });
  }

  async tasks(planId: string): Promise<Task[]> {
    return this.#database.tasks.where('planId').equals(planId).sortBy('order');
  }

  async tasksByIds(ids: readonly string[]): Promise<Task[]> {
    const tasks = await this.#database.tasks.bulkGet([...ids]);
    return tasks.filter((task) => task !== undefined);
  }

  async sentences(planId: string): Promise<Sentence[]> {
    return this.#database.sentences.where('planId').equals(planId).sortBy('index');
  }

  async units(): Promise<Unit[]> {
    const units = await this.#database.units.toArray();
    return units.sort((a, b) => a.order - b.order);
  }

  opinions(planId: string): Promise<Opinion[]> {
    return this.#database.opinions.where('planId').equals(planId).sortBy('order');
  }

  adjustments(planId: string): Promise<Adjustment[]> {
    return this.#database.adjustments.where('planId').equals(planId).sortBy('number');
  }

  dispatches(series: string): Promise<Dispatch[]> {
    return this.#database.dispatches.where('series').equals(series).sortBy('number');
  }

  async isEmpty(): Promise<boolean> {
    const { plans, units, changes } = this.#database;
    const counts = await Promise.all([plans.count(), units.count(), changes.count()]);
    return counts.every((count) => count === 0);
  }

  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return this.#saves.expect(turn);
  }

  async commit(change: NewChange): Promise<void> {
    await this.#save(writeChange(this.#database, change, this.#now()));
    this.#tell(change.mutations);
  }

  async undo(planId: string | null): Promise<string | null> {
    return this.#labelOf(await this.#save(undoChange(this.#database, planId, this.#now())));
  }

  async redo(planId: string | null): Promise<string | null> {
    return this.#labelOf(await this.#save(redoChange(this.#database, planId, this.#now())));
  }

  undoState(planId: string | null): Promise<UndoState> {
    return readUndoState(this.#database, planId);
  }

  changes(planId: string | null): Promise<Change[]> {
    return readChanges(this.#database, planId);
  }

  deletedPlans(): Promise<DeletedPlan[]> {
    return readDeletedPlans(this.#database);
  }

  /** The caller names the type: a setting is only ever read where it is written. */
  async setting<T>(key: string, fallback: T): Promise<T> {
    const row = await this.#database.settings.get(key);
    return row === undefined ? fallback : (row.value as T);
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    await this.#database.settings.put({ key, value });
  }

  dump(): Promise<Dump> {
    return dumpDatabase(this.#database);
  }

  async restore(content: string): Promise<Result<Record<string, number>>> {
    const parsed = parseDump(content);
    if (!parsed.ok) return parsed;
    try {
      await this.#save(replaceTables(this.#database, parsed.value));
      this.#tell('everything');
      return ok(countRecords(parsed.value));
    } catch (error) {
      return { ok: false, error: saveFailure(error) };
    }
  }

  saveState(): SaveState {
    return this.#saves.current;
  }

  onSaveState(listener: () => void): () => void {
    return this.#saves.subscribe(listener);
  }

  onWritten(listener: (written: Written) => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }

  #labelOf(step: AppliedStep | null): string | null {
    if (step === null) return null;
    this.#tell(step.written);
    return step.label;
  }

  #tell(written: Written): void {
    for (const listener of [...this.#followers]) listener(written);
  }

  #save<T>(write: Promise<T>): Promise<T> {
    return this.#saves.follow(write, this.#now, saveFailure);
  }
}

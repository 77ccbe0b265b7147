import { Dexie, type Table, type Transaction } from 'dexie';
import type { Adjustment } from '../../shared/model/adjustment.js';
import type { Dispatch } from '../../shared/model/dispatch.js';
import type { Opinion } from '../../shared/model/opinion.js';
import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';
import { migrateRecord, migrations, type RawRecord, type RecordMigration } from './migrations.js';
import type { ChangeRow, ChangeStep, SettingRow } from './store-records.js';
import { versions, type StoreVersion } from './versions.js';

/** For tests: a schema history of their own, and the version at which to stop. */
export interface DatabaseOptions {
  readonly upTo?: number;
  readonly versions?: readonly StoreVersion[];
  readonly migrations?: readonly RecordMigration[];
}

/** The store's tables in IndexedDB. */
export class Database extends Dexie {
  declare readonly plans: Table<Plan, string>;
  declare readonly sources: Table<PlanSource, string>;
  declare readonly sentences: Table<Sentence, string>;
  declare readonly tasks: Table<Task, string>;
  declare readonly units: Table<Unit, string>;
  declare readonly opinions: Table<Opinion, string>;
  declare readonly adjustments: Table<Adjustment, string>;
  declare readonly dispatches: Table<Dispatch, string>;
  declare readonly changes: Table<ChangeRow, number, Omit<ChangeRow, 'id'>>;
  declare readonly changeSteps: Table<ChangeStep, number>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name: string, options: DatabaseOptions = {}) {
    // Strict: a write resolves when it is on disk (Chrome's default since 121 is when the system has taken it).
    // No cache: every write is an explicit transaction, which Dexie's cache cannot use, and it clones what it returns.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    const steps = options.migrations ?? migrations;
    for (const step of options.versions ?? versions) {
      if (step.version > (options.upTo ?? Infinity)) break;
      this.version(step.version)
        .stores(step.stores)
        .upgrade((transaction) => upgradeRecords(transaction, step, steps));
    }
  }
}

/** Dexie runs this once per version step, so only the migration of this very step applies. */
async function upgradeRecords(
  transaction: Transaction,
  step: StoreVersion,
  steps: readonly RecordMigration[],
): Promise<void> {
  const own = steps.filter((migration) => migration.version === step.version);
  if (own.length === 0) return;
  const names = new Set([...own.flatMap((migration) => Object.keys(migration.tables)), 'changeSteps']);
  for (const name of names) {
    await transaction
      .table<RawRecord>(name)
      .toCollection()
      .modify((record, reference) => {
        reference.value = migrateRecord(name, record, step.version - 1, own);
      });
  }
}

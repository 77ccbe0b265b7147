import type { Result } from '../../shared/result.js';
import { fail, ok } from '../../shared/result.js';
import type { Database } from './database.js';
import { isRecord, migrateRecord, migrations, type RawRecord, type RecordMigration } from './migrations.js';
import type { Dump } from './repository.js';
import { writtenByNewer } from './store-error.js';
import { storeTablesSchema, type StoreTableName, type StoreTables } from './store-records.js';
import { schemaVersion, versions } from './versions.js';

/** Marks a file as ours before anything else is believed of it. */
const dumpFormat = 'fenjietai-store';

const tableNames = Object.keys(storeTablesSchema.shape) as StoreTableName[];

/** Number of records per table. */
export function countRecords(tables: StoreTables): Record<string, number> {
  return Object.fromEntries(tableNames.map((name) => [name, tables[name].length]));
}

/** All tables at one instant. */
export async function dumpDatabase(database: Database): Promise<Dump> {
  const tables = await database.transaction('r', database.tables, () => readTables(database));
  const counts = countRecords(tables);
  return { schemaVersion, counts, content: JSON.stringify({ format: dumpFormat, schemaVersion, counts, tables }) };
}

async function readTables(database: Database): Promise<StoreTables> {
  const [plans, sources, sentences, tasks, units, opinions, adjustments, dispatches] = await Promise.all([
    database.plans.toArray(),
    database.sources.toArray(),
    database.sentences.toArray(),
    database.tasks.toArray(),
    database.units.toArray(),
    database.opinions.toArray(),
    database.adjustments.toArray(),
    database.dispatches.toArray(),
  ]);
  const [changes, changeSteps, settings] = await Promise.all([
    database.changes.toArray(),
    database.changeSteps.toArray(),
    database.settings.toArray(),
  ]);
  return { plans, sources, sentences, tasks, units, opinions, adjustments, dispatches, changes, changeSteps, settings };
}

/** A dump's text → validated records of today's shape. Nothing is written. `steps` only differs in tests. */
export function parseDump(content: string, steps: readonly RecordMigration[] = migrations): Result<StoreTables> {
  const envelope = parseJson(content);
  if (!isRecord(envelope) || envelope['format'] !== dumpFormat) return broken('不是本程序的备份');
  const { schemaVersion: version, tables, counts } = envelope;
  if (typeof version !== 'number' || !isRecord(tables) || !isRecord(counts)) return broken('缺少版本或数据');
  if (version > schemaVersion) return { ok: false, error: writtenByNewer('这份备份', version, schemaVersion) };
  const parsed = storeTablesSchema.safeParse(migrateTables(tables, version, steps));
  if (!parsed.success) return broken(parsed.error.issues[0]?.path.join('.') ?? '');
  const younger = new Set<string>(tablesSince(version));
  const miscounted = tableNames.find(
    (name) => parsed.data[name].length !== (counts[name] ?? (younger.has(name) ? 0 : -1)),
  );
  if (miscounted !== undefined) return broken(`${miscounted} 的数量不符`);
  return referencesOf(parsed.data);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function migrateTables(tables: RawRecord, version: number, steps: readonly RecordMigration[]): RawRecord {
  const moved = Object.entries(tables).map(([name, records]) => [
    name,
    Array.isArray(records)
      ? records.map((record: unknown) => (isRecord(record) ? migrateRecord(name, record, version, steps) : record))
      : records,
  ]);
  const added = tablesSince(version).map((name) => [name, []]);
  return Object.fromEntries([...added, ...moved]);
}

/** Tables that a dump of `version` cannot have, because a later step of the schema added them. */
function tablesSince(version: number): string[] {
  const known = new Set(
    versions.filter((step) => step.version <= version).flatMap(({ stores }) => Object.keys(stores)),
  );
  return tableNames.filter((name) => !known.has(name));
}

/** Every record of a plan must have its plan, or the store would hold rows that nobody can reach. */
function referencesOf(tables: StoreTables): Result<StoreTables> {
  const plans = new Set(tables.plans.map((plan) => plan.id));
  const { sources, sentences, tasks, opinions, adjustments, dispatches } = tables;
  const records = [...sources, ...sentences, ...tasks, ...opinions, ...adjustments, ...dispatches];
  const orphan = records.find((record) => !plans.has(record.planId));
  return orphan === undefined ? ok(tables) : broken(`没有计划 ${orphan.planId}`);
}

function broken(detail: string): Result<never> {
  return fail('backup-broken', '这份备份内容不完整，没有恢复。', '请选择另一份备份；现有数据没有任何改动。', detail);
}

/** Replaces everything by `tables` in one transaction. */
export async function replaceTables(database: Database, tables: StoreTables): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const name of tableNames) {
      const table = database.table<unknown>(name);
      await table.clear();
      await table.bulkAdd(tables[name]);
    }
  });
}

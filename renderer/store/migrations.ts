/**
 * Changes of the records' shape, one entry per schema version that needs one. The same steps bring an old database and
 * an old backup file up to date, records inside the change log included, so that undo never puts an old shape back.
 */

/** Any record before it is validated. */
export type RawRecord = Readonly<Record<string, unknown>>;

export interface RecordMigration {
  /** The schema version whose shape the step produces. */
  readonly version: number;
  /** Table name → old record to new record. Pure; tables that are not named stay as they are. */
  readonly tables: Readonly<Record<string, (record: RawRecord) => RawRecord>>;
}

/** Append only, like `versions`. Version 1 is the first, so it needs no step. */
export const migrations: readonly RecordMigration[] = [
  {
    // Drafts in series, 印发, fields of tasks that the table did not have, the draft of each change.
    version: 2,
    tables: {
      plans: (plan) => ({
        ...plan,
        series: plan['id'],
        supersededBy: null,
        issued: null,
        origin: '',
        checkedDoubts: [],
      }),
      sources: (source) => ({ ...source, revises: null }),
      tasks: (task) => ({ ...task, lineage: task['id'], liaison: '', milestones: [], recheck: '' }),
      changes: (change) => ({ ...change, planId: change['scope'] }),
    },
  },
];

/** One record of `table`, brought from the shape of version `from` to the newest. */
export function migrateRecord(
  table: string,
  record: RawRecord,
  from: number,
  steps: readonly RecordMigration[],
): RawRecord {
  const moved = steps
    .filter((step) => step.version > from)
    .reduce((current, step) => step.tables[table]?.(current) ?? current, record);
  return table === 'changeSteps' ? migrateChangeStep(moved, from, steps) : moved;
}

function migrateChangeStep(step: RawRecord, from: number, steps: readonly RecordMigration[]): RawRecord {
  const side = (mutations: unknown) =>
    Array.isArray(mutations) ? mutations.map((mutation: unknown) => migrateMutation(mutation, from, steps)) : mutations;
  return { ...step, before: side(step['before']), after: side(step['after']) };
}

function migrateMutation(mutation: unknown, from: number, steps: readonly RecordMigration[]): unknown {
  if (!isRecord(mutation) || !isRecord(mutation['value'])) return mutation;
  return { ...mutation, value: migrateRecord(String(mutation['table']), mutation['value'], from, steps) };
}

/** True for a plain object. */
export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

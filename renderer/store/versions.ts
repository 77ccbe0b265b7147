/** One step of the store's schema: Dexie's index lists of the tables that the step adds or changes. */
export interface StoreVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

/**
 * The schema's history. Append only: a step that was ever delivered is never altered or removed, because databases on
 * the clerks' PCs stand at any of them. `schema-snapshot.json` and its test hold this rule.
 *
 * `changes.scope` is the plan's series (the drafts of one plan share their undo list), or '' for the unit directory;
 * `changes.planId` is the draft in which the step was taken, '' for the directory. `undone` is 0 or 1, since IndexedDB indexes neither
 * null nor booleans. The records of a change are in `changeSteps`, so that lists of changes stay light.
 */
export const versions: readonly StoreVersion[] = [
  {
    version: 1,
    stores: {
      plans: 'id',
      sources: 'planId',
      sentences: 'id, planId',
      tasks: 'id, planId',
      units: 'id',
      changes: '++id, scope, [scope+undone]',
      changeSteps: 'id',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      opinions: 'id, planId, series',
      adjustments: 'id, planId, series',
      changes: '++id, scope, planId, [scope+undone]',
    },
  },
  {
    version: 3,
    stores: {
      dispatches: 'id, planId, series',
    },
  },
];

/** The schema version that this program writes. */
export const schemaVersion = Math.max(...versions.map((step) => step.version));

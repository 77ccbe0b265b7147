import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { UnitBreakdown } from '../../shared/review/breakdown.js';
import { fingerprint } from '../../shared/text/fingerprint.js';
import { fillInWorkbook } from './excel/fill-in-workbook.js';
import { rowCount, type PlannedFile } from './planned-file.js';

interface FillInSource {
  readonly snapshot: PlanSnapshot;
  readonly unit: UnitBreakdown;
  /** Number of the dispatch; null when the form goes out alone. */
  readonly dispatch: number | null;
}

/** A unit's 填报表 as a planned file; `name` has no ending. */
export function fillInFile(name: string, { snapshot, unit, dispatch }: FillInSource): PlannedFile {
  const { plan, tasks } = snapshot;
  const { breakdown } = unit;
  const lineages = new Map(tasks.map(({ id, lineage }) => [id, lineage]));
  const rows = breakdown.groups.flatMap((group) => group.rows);
  return {
    name: `${name}.xlsx`,
    rows: rowCount(breakdown),
    make: async (now) => ({
      bytes: await fillInWorkbook(
        {
          unit: unit.name,
          breakdown,
          meta: {
            format: 'fenjietai-fill-in',
            schemaVersion: 1,
            planId: plan.id,
            series: plan.series,
            revision: plan.revision,
            dispatch,
            unit: unit.name,
            tasks: rows.map((row) => ({
              id: row.taskId,
              lineage: lineages.get(row.taskId) ?? row.taskId,
              number: row.number,
              fingerprint: fingerprint(row.text),
            })),
          },
        },
        now,
      ),
    }),
  };
}

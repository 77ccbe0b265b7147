import type { DropPlace } from '../../usecases/arrange-tasks.js';
import type { RowDropPlace } from '../../components/grid/use-row-drag.js';
import type { TaskRow } from './task-row.js';

/**
 * Where Alt+↑↓ puts the selected rows: past one neighbour, or, at the border of a 方面, into the next 方面 without passing a
 * row. Null at the ends of the table. `rows` are all rows in the plan's order.
 */
export function placeOneStep(
  rows: readonly TaskRow[],
  taskIds: readonly string[],
  direction: 1 | -1,
): DropPlace | null {
  const chosen = new Set(taskIds);
  const places = rows.flatMap((row, at) => (chosen.has(row.task.id) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const neighbour = rows[direction < 0 ? first - 1 : last + 1];
  const edge = rows[direction < 0 ? first : last];
  if (!neighbour || !edge) return null;
  const { section } = neighbour.task;
  const crosses = section !== edge.task.section;
  if (direction < 0) return { beforeTaskId: crosses ? idAt(rows, last + 1) : neighbour.task.id, section };
  return { beforeTaskId: crosses ? neighbour.task.id : idAt(rows, last + 2), section };
}

/** Where dropping beside a row puts the dragged ones: under the 方面 of that row. */
export function placeBeside(rows: readonly TaskRow[], { rowKey, below }: RowDropPlace): DropPlace | null {
  const at = rows.findIndex((row) => row.task.id === rowKey);
  const row = rows[at];
  if (!row) return null;
  return { beforeTaskId: below ? idAt(rows, at + 1) : row.task.id, section: row.task.section };
}

function idAt(rows: readonly TaskRow[], at: number): string | null {
  return rows[at]?.task.id ?? null;
}

import type { Deadline } from '../model/task.js';

/** The deadline whose day comes last, those without a day before all others; the first of equals; null for none. */
export function latestDeadline(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.reduce<Deadline | null>(
    (latest, next) => (latest === null || (next.date ?? '') > (latest.date ?? '') ? next : latest),
    null,
  );
}

/** The newest files kept whatever their day: undoing the last half hour of work. */
export const newestKept = 10;
/** For older files the last one of each day, for this many days: a holiday and the week before it. */
export const daysKept = 14;

/** A backup's file name says when it was saved: `2026-11-22T08-30-15-123Z.backup.json`. */
const namePattern = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)\.backup\.json$/;

/** File name for a backup saved at `at`. */
export function backupName(at: Date): string {
  return `${at.toISOString().replace(/[:.]/g, '-')}.backup.json`;
}

/** True for the names that this program gives; also keeps `../` out of paths. */
export function isBackupName(name: string): boolean {
  return namePattern.test(name);
}

/** Day of a backup's name, YYYY-MM-DD in UTC; days only separate generations, so the zone does not matter. */
function dayOf(name: string): string {
  return name.slice(0, 10);
}

/**
 * The names that may be deleted, given those that are there.
 * Kept: the `newestKept` newest, and of the `daysKept` newest days with a backup the day's last one.
 */
export function expiredBackups(names: readonly string[]): string[] {
  const newestFirst = names.filter(isBackupName).sort().reverse();
  const kept = new Set(newestFirst.slice(0, newestKept));
  const lastOfDay = new Map<string, string>();
  for (const name of newestFirst) {
    if (!lastOfDay.has(dayOf(name))) lastOfDay.set(dayOf(name), name);
  }
  for (const name of [...lastOfDay.values()].slice(0, daysKept)) kept.add(name);
  return newestFirst.filter((name) => !kept.has(name));
}

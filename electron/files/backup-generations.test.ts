import { describe, expect, it } from 'vitest';
import { backupName, daysKept, expiredBackups, isBackupName, newestKept } from './backup-generations.js';

function names(count: number, stepMs: number): string[] {
  const last = Date.UTC(2026, 10, 22, 8, 0, 0);
  return Array.from({ length: count }, (_, index) => backupName(new Date(last - index * stepMs)));
}

const minute = 60_000;
const day = 24 * 60 * minute;

describe('generations of backups', () => {
  it('names files so that they sort by time', () => {
    expect(backupName(new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)))).toBe('2026-01-02T03-04-05-006Z.backup.json');
  });

  it('knows its own names and no path', () => {
    expect(isBackupName(backupName(new Date()))).toBe(true);
    expect(isBackupName('../2026-01-02T03-04-05-006Z.backup.json')).toBe(false);
    expect(isBackupName('notes.json')).toBe(false);
  });

  it('keeps the newest of a busy day and drops the rest of it', () => {
    const busy = names(30, minute);
    expect(expiredBackups(busy)).toEqual(busy.slice(newestKept));
  });

  it('keeps the last one of each of the newest days', () => {
    const daily = names(30, day);
    expect(expiredBackups(daily)).toEqual(daily.slice(daysKept));
  });

  it('keeps the last file of yesterday beside today’s many', () => {
    const [yesterday = ''] = names(2, day).slice(1);
    const [earlier = ''] = names(2, day + minute).slice(1);
    const expired = expiredBackups([...names(20, minute), yesterday, earlier]);
    expect(expired).not.toContain(yesterday);
    expect(expired).toContain(earlier);
  });

  it('never touches files that are not backups', () => {
    expect(expiredBackups(['a.txt', ...names(40, minute)])).not.toContain('a.txt');
  });
});

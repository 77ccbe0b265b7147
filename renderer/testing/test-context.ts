import 'fake-indexeddb/auto';
import type { BackupInfo, ReplyOf } from '../../shared/ipc/contract.js';
import type { Unit } from '../../shared/model/unit.js';
import { unitOf, countingIds } from '../../shared/testing/plan-builder.js';
import { ok } from '../../shared/result.js';
import { valueOf } from '../../shared/testing/value-of.js';
import { createFakeHost, type FakeAnswers, type FakeHost } from '../host/fake-host.js';
import { openStore } from '../store/open-store.js';
import type { Repository } from '../store/repository.js';
import type { UseCaseContext } from '../usecases/use-case-context.js';

export { valueOf } from '../../shared/testing/value-of.js';

export interface TestContext extends UseCaseContext {
  readonly host: FakeHost;
  /** Name of the database, for opening it again. */
  readonly storeName: string;
  /** Backups as the fake main process keeps them, oldest first. */
  readonly backups: { info: BackupInfo; content: string; schemaVersion: number }[];
}

let stores = 0;

/** A database of its own on real Dexie, a host with working backups and two sample units, and a clock of one second a look. */
export async function testContext(answers: FakeAnswers = {}): Promise<TestContext> {
  const now = tickingClock();
  const storeName = `test-${++stores}`;
  const backups: TestContext['backups'] = [];
  const host = createFakeHost({ ...workingAnswers(backups, now), ...answers });
  const repository = await reopen(storeName, now);
  return { repository, host, now, newId: countingIds(), storeName, backups };
}

/** The store of that name as a second start of the program would see it. */
export async function reopen(storeName: string, now = tickingClock()): Promise<Repository> {
  return valueOf(await openStore(now, storeName));
}

function tickingClock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2020, 2, 2) + 1000 * seconds++).toISOString();
}

const sampleUnits: Unit[] = [unitOf('招商局', 1), unitOf('财政局', 2)];

function workingAnswers(backups: TestContext['backups'], now: () => string): FakeAnswers {
  return {
    'units.sample': () => ok(sampleUnits),
    'log.error': () => ok({}),
    'app.readyToClose': () => ok({}),
    'backup.list': () => ok(backups.map(({ info }) => info).reverse()),
    'backup.read': ({ id }): ReplyOf<'backup.read'> => {
      const found = backups.find(({ info }) => info.id === id);
      if (found === undefined) throw new Error(`no backup ${id}`);
      return ok({ schemaVersion: found.schemaVersion, content: found.content });
    },
    'backup.write': ({ reason, schemaVersion, counts, content }) => {
      const info = { id: `backup-${backups.length + 1}`, savedAt: now(), reason, counts, bytes: content.length };
      backups.push({ info, content, schemaVersion });
      return ok(info);
    },
  };
}

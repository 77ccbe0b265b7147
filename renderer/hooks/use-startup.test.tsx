import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Host } from '../../shared/ipc/contract.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { removeDatabase } from '../store/open-database.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { importPlan } from '../usecases/import-plan.js';
import { writeBackup } from '../usecases/write-backup.js';
import { useStartup } from './use-startup.js';

/** The name that the program itself uses. */
const storeName = 'fenjietai';

afterEach(async () => {
  cleanup();
  await removeDatabase(storeName);
});

/** A host that has one backup with one plan. */
async function hostWithBackup(): Promise<{ host: Host; id: string }> {
  const context = await testContext();
  valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。'] })));
  return { host: context.host, id: valueOf(await writeBackup(context, 'quit')).id };
}

/** A database of another program version in the store's place; `version` is IndexedDB's own. */
function makeDatabase(version: number, keyPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(storeName, version);
    request.onupgradeneeded = () => request.result.createObjectStore('plans', { keyPath });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

async function start(host: Host) {
  const { result } = renderHook(() => useStartup(host));
  expect(result.current.startup.phase).toBe('opening');
  await waitFor(() => expect(result.current.startup.phase).not.toBe('opening'));
  return result;
}

it('is ready at once when there is nothing to offer', async () => {
  const result = await start((await testContext()).host);
  expect(result.current.startup.phase).toBe('ready');
});

it('offers the backup to an empty store and restores it', async () => {
  const { host, id } = await hostWithBackup();
  const result = await start(host);
  expect(result.current.startup).toMatchObject({ phase: 'offer', backups: [{ id }] });
  await act(() => result.current.restore(id));
  const { startup } = result.current;
  expect(startup.phase === 'ready' && (await startup.context.repository.plans())).toHaveLength(1);
});

it('begins anew when the clerk wants no backup', async () => {
  const result = await start((await hostWithBackup()).host);
  act(() => result.current.beginAnew());
  const { startup } = result.current;
  expect(startup.phase === 'ready' && (await startup.context.repository.plans())).toEqual([]);
});

it('puts a backup in the place of a store that cannot be read', async () => {
  await makeDatabase(1, 'otherKey');
  const { host, id } = await hostWithBackup();
  const result = await start(host);
  expect(result.current.startup).toMatchObject({
    phase: 'failed',
    error: { code: 'store-unreadable' },
    backups: [{ id }],
  });
  await act(() => result.current.restore(id));
  const { startup } = result.current;
  expect(startup.phase === 'ready' && (await startup.context.repository.plans())).toHaveLength(1);
});

it('offers no backup in the place of a newer store', async () => {
  await makeDatabase(990, 'id');
  const result = await start((await hostWithBackup()).host);
  expect(result.current.startup).toMatchObject({ phase: 'failed', error: { code: 'store-newer' }, backups: [] });
});

it('lets the program end while it asks about a backup, and leaves the answer to the automatic backup later', async () => {
  const context = await testContext();
  valueOf(await importPlan(context, readDocumentOf({ '一、招商': ['task:一。'] })));
  valueOf(await writeBackup(context, 'quit'));
  const result = await start(context.host);
  const answers = () => context.host.calls.filter(({ channel }) => channel === 'app.readyToClose').length;
  context.host.emit('app.closing', {});
  await waitFor(() => expect(answers()).toBe(1));
  act(() => result.current.beginAnew());
  context.host.emit('app.closing', {});
  expect(answers()).toBe(1);
});

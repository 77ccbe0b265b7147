import { afterEach, expect, it, vi } from 'vitest';
import { fail } from '../../shared/result.js';
import { readDocumentOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { startAutoBackup } from './auto-backup.js';
import { deletePlan } from './delete-plan.js';
import { editTasks } from './edit-tasks.js';
import { importPlan } from './import-plan.js';
import { backupsToOffer } from './offer-restore.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

const read = readDocumentOf({ '一、招商': ['task:一。'] });
const timers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });

afterEach(() => vi.useRealTimers());

it('writes a backup 30 seconds after the last edit', async () => {
  const context = await testContext();
  timers();
  const stop = startAutoBackup(context);
  const { planId } = valueOf(await importPlan(context, read));
  const [task] = await context.repository.tasks(planId);
  await vi.advanceTimersByTimeAsync(20_000);
  await editTasks(context, planId, [task?.id ?? ''], { remark: '急' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(context.backups.filter(({ info }) => info.reason === 'idle')).toEqual([]);
  await vi.advanceTimersByTimeAsync(11_000);
  await vi.waitFor(() => expect(context.backups.filter(({ info }) => info.reason === 'idle')).toHaveLength(1));
  expect(context.backups.at(-1)?.content).toContain('急');
  stop();
});

it('backs up on closing what is not in a backup yet, then lets the program end', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const [task] = await context.repository.tasks(planId);
  const stop = startAutoBackup(context, () => {
    // A cell that was still being edited hands its text over at the very end.
    void editTasks(context, planId, [task?.id ?? ''], { remark: '最后一个字' });
  });
  context.host.emit('app.closing', {});
  await vi.waitFor(() => expect(context.host.calls.at(-1)?.channel).toBe('app.readyToClose'));
  expect(context.backups.at(-1)).toMatchObject({ info: { reason: 'quit' } });
  expect(context.backups.at(-1)?.content).toContain('最后一个字');
  stop();
});

it('lets the program end without a backup when nothing changed or the backup fails', async () => {
  const context = await testContext({ 'backup.write': () => fail('disk-full', '磁盘已满。', '请清理。') });
  const stop = startAutoBackup(context);
  context.host.emit('app.closing', {});
  await vi.waitFor(() => expect(context.host.calls.map(({ channel }) => channel)).toEqual(['app.readyToClose']));
  valueOf(await importPlan(context, read));
  context.host.emit('app.closing', {});
  await vi.waitFor(() =>
    expect(context.host.calls.map(({ channel }) => channel).slice(-3)).toEqual([
      'backup.write',
      'log.error',
      'app.readyToClose',
    ]),
  );
  stop();
});

it('restores a backup after backing up what is there', async () => {
  const context = await testContext();
  const { planId } = valueOf(await importPlan(context, read));
  const backup = valueOf(await writeBackup(context, 'manual'));
  valueOf(await deletePlan(context, planId));
  expect(valueOf(await restoreBackup(context, backup.id))['plans']).toBe(1);
  expect(await context.repository.plan(planId)).toBeDefined();
  expect(context.backups.at(-1)?.info).toMatchObject({ reason: 'beforeRestore', counts: { plans: 0 } });
});

it('restores nothing when what is there cannot be backed up', async () => {
  const context = await testContext();
  valueOf(await importPlan(context, read));
  const { content } = await context.repository.dump();
  const backup = valueOf(await writeBackup(context, 'manual'));
  const full = await testContext({
    'backup.write': () => fail('disk-full', '磁盘已满。', '请清理。'),
    'backup.read': () => ({ ok: true, value: { schemaVersion: 1, content } }),
  });
  const { planId } = valueOf(await importPlan(full, readDocumentOf({ '一、民生': ['task:修路。'] })));
  expect(await restoreBackup(full, backup.id)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect((await full.repository.plans()).map((plan) => plan.id)).toEqual([planId]);
});

it('offers backups to an empty store only', async () => {
  const context = await testContext();
  expect(await backupsToOffer(context)).toEqual([]);
  valueOf(await importPlan(context, read));
  const backup = valueOf(await writeBackup(context, 'idle'));
  expect(await backupsToOffer(context)).toEqual([]);
  const emptied = { ...(await testContext()), host: context.host };
  expect(await backupsToOffer(emptied)).toEqual([backup]);
});

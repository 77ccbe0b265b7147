import { expect, it } from 'vitest';
import { unitOf } from '../../shared/testing/plan-builder.js';
import { testContext, valueOf } from '../testing/test-context.js';
import { addUnit, editUnit, removeUnits, reorderUnits } from './edit-units.js';
import { importUnits } from './import-units.js';
import { loadSampleUnits } from './load-sample-units.js';
import { undo } from './undo.js';

async function directory() {
  const context = await testContext();
  valueOf(await loadSampleUnits(context));
  const names = async () => (await context.repository.units()).map(({ name }) => name);
  const id = async (name: string) => (await context.repository.units()).find((unit) => unit.name === name)?.id ?? '';
  return { context, names, id };
}

it('adds a unit at the end and refuses a name twice or none', async () => {
  const { context, names } = await directory();
  expect(valueOf(await addUnit(context, { name: ' 住建局 ' }))).toMatchObject({ name: '住建局', order: 3 });
  expect(await addUnit(context, { name: '住建局' })).toMatchObject({ ok: false, error: { code: 'unit-exists' } });
  expect(await addUnit(context, { name: ' ' })).toMatchObject({ ok: false, error: { code: 'unit-unnamed' } });
  expect(await names()).toEqual(['招商局', '财政局', '住建局']);
});

it('changes a unit and takes it back', async () => {
  const { context, names, id } = await directory();
  valueOf(await editUnit(context, await id('招商局'), { name: '投资促进局', formerNames: ['招商局'] }));
  expect(await names()).toEqual(['投资促进局', '财政局']);
  const clash = await editUnit(context, await id('财政局'), { name: '投资促进局' });
  expect(clash).toMatchObject({ ok: false, error: { code: 'unit-exists' } });
  await undo(context, null);
  expect(await names()).toEqual(['招商局', '财政局']);
});

it('removes and reorders units', async () => {
  const { context, names, id } = await directory();
  valueOf(await reorderUnits(context, [await id('财政局')]));
  expect(await names()).toEqual(['财政局', '招商局']);
  expect(valueOf(await removeUnits(context, [await id('财政局'), 'gone']))).toBe(1);
  expect(await names()).toEqual(['招商局']);
});

it('imports a directory by adding, updating or replacing, paired by name', async () => {
  const { context, names } = await directory();
  const read = [unitOf('住建局', 1), unitOf('财政局', 2, { phone: '5550100' })];
  expect(valueOf(await importUnits(context, read, 'add'))).toEqual({ added: 1, updated: 0, removed: 0, kept: 1 });
  expect(valueOf(await importUnits(context, read, 'update'))).toEqual({ added: 0, updated: 1, removed: 0, kept: 0 });
  expect(valueOf(await importUnits(context, read, 'update')).updated).toBe(0);
  expect(await names()).toEqual(['招商局', '财政局', '住建局']);
  expect(valueOf(await importUnits(context, read, 'replace'))).toEqual({ added: 0, updated: 1, removed: 1, kept: 0 });
  expect(await names()).toEqual(['住建局', '财政局']);
  await undo(context, null);
  expect(await names()).toEqual(['招商局', '财政局', '住建局']);
});

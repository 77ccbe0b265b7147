import { expect, it } from 'vitest';
import { defaultOfficeSettings } from '../../shared/model/office-settings.js';
import { testContext, reopen, valueOf } from '../testing/test-context.js';
import { readRegister, registerNumber, registerSetting, type LeavingNotice } from './register-number.js';

const office = { ...defaultOfficeSettings, numberPattern: '金开工〔{年}〕{号}号', nextNumber: 1, numberYear: 2020 };
const leaving: LeavingNotice = {
  noticeId: 'plan.印发通知',
  notice: { kind: '印发通知', docNumber: '金开工[2020]01号', title: '关于印发\n《要点》的通知', date: '2020-03-02' },
  where: 'word',
  path: '/out/通知.docx',
  planTitle: '要点',
};

it('enters a notice as it is printed and moves the office’s numbering on', async () => {
  const context = await testContext();
  expect(await registerNumber(context, office, leaving)).toEqual({ nextNumber: 2, numberYear: 2020 });
  expect(await readRegister(context)).toMatchObject([
    { docNumber: '金开工〔2020〕1号', title: '关于印发《要点》的通知', where: 'word', path: '/out/通知.docx' },
  ]);
  const next = { ...office, nextNumber: 2 };
  expect(await registerNumber(context, next, { ...leaving, where: 'print', path: '' })).toBeNull();
  expect(await registerNumber(context, next, leaving)).toBeNull();
  expect((await readRegister(context)).map(({ where }) => where)).toEqual(['word', 'print']);
});

it('passes over a number that was entered ahead of the count', async () => {
  const context = await testContext();
  const ahead = { ...leaving, noticeId: 'other', notice: { ...leaving.notice, docNumber: '金开工〔2020〕2号' } };
  expect(await registerNumber(context, office, ahead)).toBeNull();
  expect(await registerNumber(context, office, leaving)).toEqual({ nextNumber: 3, numberYear: 2020 });
});

it('enters nothing without a number, and is still there at the next start', async () => {
  const context = await testContext();
  const without = { ...leaving, notice: { ...leaving.notice, docNumber: '' } };
  expect(await registerNumber(context, office, without)).toBeNull();
  await registerNumber(context, office, leaving);
  const repository = await reopen(context.storeName);
  expect(await readRegister({ repository })).toHaveLength(1);
});

it('goes with the backup and reads what is whole of a damaged register', async () => {
  const context = await testContext();
  await registerNumber(context, office, leaving);
  const { content } = await context.repository.dump();
  const [line] = await readRegister(context);
  await context.repository.saveSetting(registerSetting, [line, { noticeId: 'x' }, 5]);
  expect(await readRegister(context)).toEqual([line]);
  valueOf(await context.repository.restore(content));
  expect(await readRegister(context)).toEqual([line]);
});

import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findLayout, type Layout } from '../../../shared/model/layout.js';
import { defaultOfficeSettings, type OfficeSettings } from '../../../shared/model/office-settings.js';
import { ok } from '../../../shared/result.js';
import { AppContextProvider } from '../../hooks/app-context.js';
import { testContext } from '../../testing/test-context.js';
import { OfficeSection } from './office-section.js';

/** jsdom lays nothing out and knows no media. */
class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => {
  vi.stubGlobal('ResizeObserver', NoResize);
});
afterEach(cleanup);

const present: OfficeSettings = {
  ...defaultOfficeSettings,
  numberPattern: '金开工〔{年}〕{号}号',
  numberYear: 2020,
  nextNumber: 13,
};
const listLayout = findLayout('list')?.layout as Layout;
const fromFile: OfficeSettings = {
  ...present,
  nextNumber: 5,
  phone: '0564-1',
  layouts: { export: { ...listLayout, headings: { leadUnits: '主办单位' } }, own: {} },
};

/** 公文设置 with a file of another PC at hand; `saved` has what was written into a file. */
async function shown(office: OfficeSettings) {
  const saved: OfficeSettings[] = [];
  const context = await testContext({
    'settings.open': () => ok(fromFile),
    'settings.save': ({ settings }) => {
      saved.push(settings);
      return ok({ path: 'D:\\公文设置.json' });
    },
  });
  await context.repository.saveSetting('office', office);
  render(
    <AppContextProvider value={context}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <OfficeSection />
      </ConfigProvider>
    </AppContextProvider>,
  );
  await screen.findByTestId('office-import');
  return { ...context, saved };
}

it('asks before the file’s settings take the place of the own ones, and Esc leaves everything as it is', async () => {
  const { repository } = await shown(present);
  fireEvent.click(screen.getByTestId('office-import'));
  await screen.findByTestId('office-replace');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', code: 'Escape', keyCode: 27 });
  await waitFor(() => expect(screen.queryByTestId('office-replace')).toBeNull());
  expect(await repository.setting('office', null)).toEqual(present);
});

it('takes settings and looks over without giving a number twice', async () => {
  const { repository } = await shown(present);
  await repository.saveSetting('export.options', { paper: 'A3', word: false });
  fireEvent.click(screen.getByTestId('office-import'));
  fireEvent.click(await screen.findByTestId('office-replace'));
  expect((await screen.findByTestId('office-done')).textContent).toContain('下一个号仍是本机的 13');
  expect(await repository.setting('office', null)).toMatchObject({ phone: '0564-1', nextNumber: 13, numberYear: 2020 });
  expect(await repository.setting('export.options', null)).toEqual({
    paper: 'A3',
    word: false,
    columns: listLayout.columns,
    layout: { ...listLayout, headings: { leadUnits: '主办单位' } },
  });
});

it('writes the looks of 导出 and 分发 into the file', async () => {
  const { repository, saved } = await shown(present);
  await repository.saveSetting('dispatch.settings', { word: true, layout: listLayout });
  await waitFor(() => {
    fireEvent.click(screen.getByTestId('office-export'));
    expect(saved[saved.length - 1]?.layouts).toEqual({ dispatch: listLayout, own: {} });
  });
});

it('says beside a way of writing without {号} that every paper would get the same number', async () => {
  await shown({ ...present, numberPattern: '金开工〔{年}〕号' });
  expect(screen.getByTestId('office-no-number').textContent).toContain('没有{号}');
});

import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findLayout, offeredLayout, type Layout, type LayoutId } from '../../../shared/model/layout.js';
import { AppContextProvider } from '../../hooks/app-context.js';
import { testContext } from '../../testing/test-context.js';
import { LayoutForm } from './layout-form.js';

/** jsdom lays nothing out, so nothing ever changes its size. */
class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
// Lists of antd open slowly in jsdom on a loaded machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => void vi.stubGlobal('ResizeObserver', NoResize));
afterEach(cleanup);

function preset(id: LayoutId): Layout {
  const found = findLayout(id);
  if (!found) throw new Error(id);
  return offeredLayout(found.layout);
}

/** The form with a layout of its own; `seen` has the newest. */
function Form({ seen }: { readonly seen: { layout: Layout } }) {
  const [layout, setLayout] = useState(seen.layout);
  seen.layout = layout;
  return <LayoutForm layout={layout} onChange={setLayout} />;
}

async function shown() {
  const seen = { layout: preset('standard') };
  const context = await testContext();
  render(
    <AppContextProvider value={context}>
      <Form seen={seen} />
    </AppContextProvider>,
  );
  const choose = async (name: string): Promise<void> => {
    fireEvent.mouseDown(within(screen.getByTestId('layout-preset')).getByRole('combobox'));
    fireEvent.click(await screen.findByText(name, { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(seen.layout.id).toBe(findLayout(name)?.id));
  };
  return { seen, choose };
}

it('keeps each 样式 as the clerk left it while she tries others', async () => {
  const { seen, choose } = await shown();
  fireEvent.change(screen.getByLabelText('牵头单位在表头印作'), { target: { value: '主办单位' } });
  fireEvent.click(screen.getByLabelText('备注'));
  const own = seen.layout;
  await choose('清单式');
  expect(seen.layout).toEqual(preset('list'));
  await choose('标准表格式');
  expect(seen.layout).toEqual(own);
});

it('puts a changed 样式 back to what it was made as, and offers that only where something is changed', async () => {
  const { seen } = await shown();
  expect(screen.queryByTestId('layout-restore')).toBeNull();
  fireEvent.click(screen.getByLabelText('备注'));
  fireEvent.click(screen.getByTestId('layout-restore'));
  expect(seen.layout).toEqual(preset('standard'));
  expect(screen.queryByTestId('layout-restore')).toBeNull();
});

it('lets every 样式 leave out or take in the 主要预期目标', async () => {
  const { seen, choose } = await shown();
  fireEvent.click(screen.getByLabelText('列入主要预期目标（排在最前）'));
  expect(seen.layout.indicatorsFirst).toBe(false);
  await choose('文内括注式');
  fireEvent.click(screen.getByLabelText('列入主要预期目标（排在最前）'));
  expect(seen.layout.indicatorsFirst).toBe(true);
});

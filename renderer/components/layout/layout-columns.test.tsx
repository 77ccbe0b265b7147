import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { standardLayout, type Layout } from '../../../shared/model/layout.js';
import { LayoutColumns } from './layout-columns.js';

/** jsdom lays nothing out, so nothing ever changes its size. */
class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
beforeAll(() => void vi.stubGlobal('ResizeObserver', NoResize));
afterEach(cleanup);

/** The columns with a layout of their own; `seen` has the newest. */
function Columns({ seen }: { readonly seen: { layout: Layout } }) {
  const [layout, setLayout] = useState(seen.layout);
  seen.layout = layout;
  return <LayoutColumns layout={layout} onChange={setLayout} />;
}

function shown() {
  const seen = { layout: standardLayout(['number', 'text', 'leadUnits', 'deadline']) };
  render(<Columns seen={seen} />);
  return seen;
}

it('moves a column by its arrows, and by dragging it over another', () => {
  const seen = shown();
  fireEvent.click(screen.getByLabelText('完成时限前移'));
  expect(seen.layout.columns).toEqual(['number', 'text', 'deadline', 'leadUnits']);
  const [number, , , lead] = within(screen.getByTestId('layout-columns')).getAllByRole('listitem');
  if (!number || !lead) throw new Error('no columns');
  fireEvent.dragStart(lead);
  fireEvent.dragOver(number);
  expect(seen.layout.columns).toEqual(['leadUnits', 'number', 'text', 'deadline']);
});

it('takes columns in and out, but not the number and the task', () => {
  const seen = shown();
  fireEvent.click(screen.getByLabelText('任务来源'));
  fireEvent.click(screen.getByLabelText('完成时限'));
  expect(seen.layout.columns).toEqual(['number', 'text', 'leadUnits', 'origin']);
  expect((screen.getByLabelText('序号') as HTMLInputElement).disabled).toBe(true);
});

it('keeps the word typed for a heading', () => {
  const seen = shown();
  fireEvent.change(screen.getByLabelText('牵头单位在表头印作'), { target: { value: '主办单位' } });
  expect(seen.layout.headings).toEqual({ leadUnits: '主办单位' });
});

it('puts the usual word back where the clerk leaves a heading empty', () => {
  const seen = shown();
  const field = screen.getByLabelText('牵头单位在表头印作');
  fireEvent.change(field, { target: { value: '' } });
  expect((field as HTMLInputElement).value).toBe('');
  fireEvent.blur(field);
  expect(seen.layout.headings).toEqual({});
  expect((field as HTMLInputElement).value).toBe('牵头单位');
});

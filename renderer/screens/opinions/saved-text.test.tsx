import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SavedText } from './saved-text.js';

/** What the field asks for its height; jsdom lays nothing out. */
class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', NoLayout);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function field(value: string, onSave: (value: string) => void) {
  return <SavedText label="说明" value={value} testId="text" onSave={onSave} />;
}
const box = () => screen.getByTestId<HTMLTextAreaElement>('text');
const type = (value: string) => fireEvent.change(box(), { target: { value } });

it('saves at a pause, and what was typed meanwhile stays when the store answers', () => {
  const saved = vi.fn();
  const { rerender } = render(field('', saved));
  type('按30个写');
  act(() => vi.advanceTimersByTime(2000));
  expect(saved).toHaveBeenLastCalledWith('按30个写');
  type('按30个写，其余不变');
  rerender(field('按30个写', saved));
  expect(box().value).toBe('按30个写，其余不变');
  fireEvent.blur(box());
  expect(saved).toHaveBeenLastCalledWith('按30个写，其余不变');
});

it('saves nothing half-composed', () => {
  const saved = vi.fn();
  render(field('', saved));
  fireEvent.compositionStart(box());
  type('cai na');
  act(() => vi.advanceTimersByTime(5000));
  expect(saved).not.toHaveBeenCalled();
  type('采纳');
  fireEvent.compositionEnd(box());
  fireEvent.blur(box());
  expect(saved).toHaveBeenCalledExactlyOnceWith('采纳');
});

it('saves when it goes away, and follows an undo', () => {
  const saved = vi.fn();
  const { rerender, unmount } = render(field('甲', saved));
  rerender(field('', saved));
  expect(box().value).toBe('');
  type('乙');
  unmount();
  expect(saved).toHaveBeenCalledExactlyOnceWith('乙');
});

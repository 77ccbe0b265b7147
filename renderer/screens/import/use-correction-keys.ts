import { useEffect, useRef } from 'react';
import { commandOfKey } from './correction-commands.js';
import type { CorrectionControl } from './use-corrections.js';

interface Keys {
  readonly control: CorrectionControl;
  readonly run: (id: string) => void;
  readonly stepLine: (by: 1 | -1) => void;
}

/** The keys of the import screen, wherever the focus is, but never while words are typed into a field. */
export function useCorrectionKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.isComposing || (target instanceof Element && target.closest('input[type="text"], textarea'))) return;
      const { control, run, stepLine } = latest.current;
      const key = event.key.toLowerCase();
      const act = (work: () => void): void => {
        event.preventDefault();
        work();
      };
      if (event.ctrlKey && key === 'z') return act(event.shiftKey ? control.redo : control.undo);
      if (event.ctrlKey && key === 'y') return act(control.redo);
      if (event.ctrlKey && event.key === 'ArrowDown') return act(() => stepLine(1));
      if (event.ctrlKey && event.key === 'ArrowUp') return act(() => stepLine(-1));
      const command = commandOfKey(event);
      if (command !== null) act(() => run(command));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

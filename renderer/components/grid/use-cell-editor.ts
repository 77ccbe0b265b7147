import { useCallback, useRef, useState, type CompositionEvent, type FormEvent } from 'react';
import type { Completion, GridColumn } from './grid-types.js';
import type { GridMode } from './grid-keys.js';

/** State of the one text field: what is typed, what can be completed, what was understood. */
export interface CellEditorState {
  readonly mode: GridMode;
  readonly completions: readonly Completion[];
  readonly highlight: number;
  readonly hint: string | null;
}

const idle: CellEditorState = { mode: 'navigate', completions: [], highlight: -1, hint: null };

/** Everything that happens in the text field. `cell` is the active cell, null while nothing is selected. */
export function useCellEditor<Row>(cell: { readonly row: Row; readonly column: GridColumn<Row> } | null) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const [state, setState] = useState<CellEditorState>(idle);

  const understand = useCallback(
    (mode: GridMode, text: string): void => {
      if (!cell) return;
      const completions = composing.current ? [] : (cell.column.complete?.(text, cell.row) ?? []);
      const hint = composing.current ? null : (cell.column.hint?.(text, cell.row) ?? null);
      setState({ mode, completions, highlight: completions.length > 0 ? 0 : -1, hint });
    },
    [cell],
  );

  const write = useCallback(
    (text: string, mode: GridMode): void => {
      const element = field.current;
      if (!element) return;
      element.value = text;
      element.setSelectionRange(text.length, text.length);
      growField(element);
      understand(mode, text);
    },
    [understand],
  );

  /** F2 and double click: the cell's text, arrows move inside it. */
  const begin = useCallback((): void => {
    if (cell && !cell.column.readOnly) write(cell.column.text(cell.row), 'edit');
  }, [cell, write]);

  const end = useCallback((): void => {
    composing.current = false;
    if (field.current) {
      field.current.value = '';
      field.current.style.height = '';
    }
    setState(idle);
  }, []);

  /** Typing on a selected cell replaces its text; a locked cell takes no text. */
  const onInput = useCallback(
    (event: FormEvent<HTMLTextAreaElement>): void => {
      if (!cell || cell.column.readOnly) {
        if (!composing.current) event.currentTarget.value = '';
        return;
      }
      if (composing.current) return growField(event.currentTarget);
      replaceTyped(event.currentTarget, cell.column);
      growField(event.currentTarget);
      understand(state.mode === 'navigate' ? 'enter' : state.mode, event.currentTarget.value);
    },
    [cell, state.mode, understand],
  );

  const onCompositionStart = useCallback((): void => {
    composing.current = true;
    if (cell && !cell.column.readOnly) understand(state.mode === 'navigate' ? 'enter' : state.mode, '');
  }, [cell, state.mode, understand]);

  const onCompositionEnd = useCallback(
    (event: CompositionEvent<HTMLTextAreaElement>): void => {
      composing.current = false;
      onInput(event);
    },
    [onInput],
  );

  const moveHighlight = useCallback((delta: number): void => {
    setState((old) => {
      const count = old.completions.length;
      return count === 0 ? old : { ...old, highlight: (Math.max(0, old.highlight) + delta + count) % count };
    });
  }, []);

  const closeList = useCallback((): void => setState((old) => ({ ...old, completions: [], highlight: -1 })), []);
  const newLine = useCallback((): void => {
    const element = field.current;
    if (!element) return;
    element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    growField(element);
  }, []);

  return {
    field,
    state,
    isComposing: (): boolean => composing.current,
    begin,
    end,
    write,
    moveHighlight,
    closeList,
    newLine,
    onInput,
    onCompositionStart,
    onCompositionEnd,
  };
}

export type CellEditorControl = ReturnType<typeof useCellEditor>;

/** Only behind the last character: nothing moves under the caret while the clerk corrects the middle. */
function replaceTyped<Row>(element: HTMLTextAreaElement, { typed }: GridColumn<Row>): void {
  const { value } = element;
  if (!typed || element.selectionStart !== value.length) return;
  const next = typed(value);
  if (next !== value) element.value = next;
}

/** The field is as high as its text. */
function growField(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}

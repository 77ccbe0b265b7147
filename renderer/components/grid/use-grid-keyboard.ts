import { useCallback, type KeyboardEvent } from 'react';
import { planFillAll, planFillDown } from './cell-edits.js';
import { actionOfKey, type GridAction } from './grid-keys.js';
import type { CellAddress, CellEdit, GridSize } from './grid-types.js';
import { moveBy, moveTo, rangeOf, selectAll, selectCell, stepCell } from './selection.js';
import type { CellEditorControl } from './use-cell-editor.js';
import type { GridModel } from './use-grid-model.js';
import type { GridSelectionState } from './use-grid-selection.js';

export interface GridCommands {
  readonly onEdit: (edits: readonly CellEdit[], label: string) => void;
  /** Only where columns make suggestions. */
  readonly onAcceptSuggestion?: (rowKey: string, columnId: string) => void;
  /** Alt+↑↓; only where rows have an order of their own. */
  readonly onMoveRows?: (rowKeys: readonly string[], direction: 1 | -1) => void;
  /** Ctrl+Shift+Enter while a cell is edited: the place of the caret in the text that was just taken over. */
  readonly onSplit?: (rowKey: string, columnId: string, caret: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
}

interface KeyboardInput<Row> {
  readonly model: GridModel<Row>;
  readonly state: GridSelectionState<Row>;
  readonly editor: CellEditorControl;
  readonly rowKey: (row: Row) => string;
  readonly commands: GridCommands;
}

/** Carries out what grid-keys makes of the keys. `commit` also serves the mouse and the loss of focus. */
export function useGridKeyboard<Row>({ model, state, editor, rowKey, commands }: KeyboardInput<Row>) {
  const { size } = model;
  const { selection, range, cell } = state;
  const cells = { rows: model.rows, columns: model.columns, rowKey };
  const editing = editor.state.mode !== 'navigate';

  const edit = (edits: readonly CellEdit[], label: string): void => {
    if (edits.length > 0) commands.onEdit(edits, label);
  };
  const commit = (toAll = false, text = editor.field.current?.value ?? ''): void => {
    if (!editing || !cell) return;
    const edits = planFillAll(cells, toAll ? range : rangeOf(selectCell(selection.active)), text);
    editor.end();
    edit(edits, `修改${cell.column.title}`);
  };
  const commitCompleted = (toAll: boolean): void =>
    commit(toAll, editor.state.completions[editor.state.highlight]?.text);

  const step = (action: GridAction & { type: 'step' }): void => {
    const accepts = !editing && action.axis === 'column' && !action.backwards && cell?.column.text(cell.row) === '';
    if (accepts && cell.column.suggestion?.(cell.row)) {
      commands.onAcceptSuggestion?.(rowKey(cell.row), cell.column.id);
    }
    commitCompleted(false);
    state.select(stepCell(selection, action.axis, action.backwards, size));
  };

  /** The text goes to the disk without the blanks at its beginning: the caret is counted from where it will begin. */
  const splitHere = (): void => {
    const element = editor.field.current;
    if (!element || !cell) return;
    const caret = element.selectionStart - (element.value.length - element.value.trimStart().length);
    commit();
    commands.onSplit?.(rowKey(cell.row), cell.column.id, caret);
  };

  const act = (action: GridAction): void => {
    switch (action.type) {
      case 'move':
        commit();
        return state.select(moveBy(selection, action, size, action.extend));
      case 'page': {
        const rows = action.direction * pageRows(model.virtualizer.getVirtualItems().length);
        return state.select(moveBy(selection, { rows, columns: 0 }, size, action.extend));
      }
      case 'edge': {
        const from = action.extend ? selection.head : selection.active;
        return state.select(moveTo(selection, edgeCell(from, action, size), size, action.extend));
      }
      case 'step':
        return step(action);
      case 'selectAll':
        return state.setSelection(selectAll(selection, size));
      case 'selectRow': {
        const right = { row: range.bottom, column: size.columns - 1 };
        return state.setSelection({ ...selection, anchor: { row: range.top, column: 0 }, head: right });
      }
      case 'clear':
        return edit(planFillAll(cells, range, ''), '清除内容');
      case 'fillDown':
        return edit(planFillDown(cells, range), '向下填充');
      case 'startEdit':
        return editor.begin();
      case 'cancelEdit':
        return editor.state.completions.length > 0 ? editor.closeList() : editor.end();
      case 'commitToAll':
        return commitCompleted(true);
      case 'newLine':
        return editor.newLine();
      case 'splitHere':
        return splitHere();
      case 'moveRows':
        return commands.onMoveRows?.(model.rows.slice(range.top, range.bottom + 1).map(rowKey), action.direction);
      case 'undo':
        return commands.onUndo();
      case 'redo':
        return commands.onRedo();
      case 'find':
        return commands.onFind();
    }
  };

  /** Keys of an input method at work (keyCode 229) belong to it alone. */
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || editor.isComposing() || event.keyCode === 229) return;
    const listed = editor.state.completions.length > 0;
    if (listed && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      return editor.moveHighlight(event.key === 'ArrowDown' ? 1 : -1);
    }
    const action = size.rows === 0 ? null : actionOfKey(event, editor.state.mode);
    if (!action) return;
    event.preventDefault();
    act(action);
  };

  const focus = useCallback((): void => editor.field.current?.focus({ preventScroll: true }), [editor.field]);
  return { onKeyDown, commit, cells, editing, focus };
}

/** Rows that a page key moves by: what is drawn, less what is drawn ahead above and below. */
function pageRows(drawn: number): number {
  return Math.max(1, drawn - 17);
}

function edgeCell(from: CellAddress, edge: { rows: number; columns: number }, size: GridSize): CellAddress {
  return {
    row: edge.rows === 0 ? from.row : edge.rows < 0 ? 0 : size.rows - 1,
    column: edge.columns === 0 ? from.column : edge.columns < 0 ? 0 : size.columns - 1,
  };
}

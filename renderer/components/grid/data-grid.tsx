import { useEffect, useId, useImperativeHandle, type ReactNode, type Ref, type UIEvent } from 'react';
import { useLatest } from '../use-latest.js';
import { CellEditor } from './cell-editor.js';
import './data-grid.css';
import { GridBand } from './grid-band.js';
import { GridHeader } from './grid-header.js';
import { GridRow } from './grid-row.js';
import type { CellAddress, GridColumn, GridLayout, GridView } from './grid-types.js';
import { selectCell } from './selection.js';
import { useCellEditor } from './use-cell-editor.js';
import { useGridClipboard } from './use-grid-clipboard.js';
import { useGridKeyboard, type GridCommands } from './use-grid-keyboard.js';
import { useGridModel } from './use-grid-model.js';
import { useGridMouse } from './use-grid-mouse.js';
import { useGridSelection } from './use-grid-selection.js';
import { useRowDrag, type RowDropPlace } from './use-row-drag.js';

/** What the screen around the grid may ask of it. */
export interface DataGridHandle {
  /** Selects a row's cell and scrolls it into view; the active column when none is named. False when it is not shown. */
  goTo(rowKey: string, columnId?: string): boolean;
  focus(): void;
}

export interface DataGridProps<Row> extends GridCommands {
  readonly ref?: Ref<DataGridHandle>;
  /** What a screen reader calls the table. */
  readonly label: string;
  readonly testId: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Title of the band that a row stands under; bands are left out while the table is sorted. Null: no bands. */
  readonly groupOf: ((row: Row) => string) | null;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onActiveRow?: (rowKey: string | null, columnId: string | null) => void;
  readonly onSelectedRows?: (rowKeys: readonly string[]) => void;
  /** The row that is active when the table appears; the first when left out. */
  readonly initialRow?: string | undefined;
  /** Says in a sentence what a gesture could not do (rows pasted beyond the table). */
  readonly onNotice: (message: string) => void;
  /** Rows were dragged by an element that a cell marks `draggable`. */
  readonly onDropRows?: (rowKeys: readonly string[], place: RowDropPlace) => void;
  readonly rowClass?: (row: Row) => string;
  readonly empty: ReactNode;
}

/** A table with a spreadsheet's habits; see grid-keys for the keys and cell-editor for typing. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { rowKey } = props;
  const gridId = useId();
  const model = useGridModel(props);
  const state = useGridSelection(model, rowKey, props);
  const editor = useCellEditor(state.cell);
  const keyboard = useGridKeyboard({ model, state, editor, rowKey, commands: props });
  const { cells, editing, focus, commit } = keyboard;
  const { selection, range } = state;
  const clipboard = useGridClipboard({ ...props, cells, range, editing, setSelection: state.setSelection });
  const mouse = useGridMouse({ ...state, size: model.size, commit, focus, beginEdit: editor.begin, onPick: pick });

  const drag = useRowDrag({ rows: model.rows, rowKey, range, onDropRows: props.onDropRows });

  const allRows = useLatest(() => props.rows);
  const onLayout = useLatest(props.onLayout);
  const onView = useLatest(props.onView);

  useEffect(focus, [focus]);
  useImperativeHandle(props.ref, () => ({
    focus,
    goTo: (key, columnId) => {
      const row = model.rows.findIndex((one) => rowKey(one) === key);
      if (row < 0) return false;
      const named = model.columns.findIndex((column) => column.id === columnId);
      state.select(selectCell({ row, column: named < 0 ? selection.active.column : named }));
      return true;
    },
  }));

  return (
    <div className="data-grid" data-testid={props.testId}>
      <div className="grid-scroller" ref={model.scroller} onScroll={keepFrozenEditor}>
        <div className="grid-canvas" style={{ width: model.width, height: model.virtualizer.getTotalSize() + 8 }}>
          <div
            role="grid"
            aria-label={props.label}
            aria-rowcount={model.size.rows + 1}
            aria-colcount={model.size.columns}
            aria-multiselectable
            className="grid-body"
            {...mouse}
            {...drag.handlers}
          >
            <GridHeader
              columns={model.columns}
              frozenLefts={model.frozenLefts}
              allRows={allRows}
              layout={props.layout}
              onLayout={onLayout}
              view={props.view}
              onView={onView}
            />
            {model.virtualizer.getVirtualItems().map((item) => {
              const line = model.lines[item.index];
              if (line === undefined) return null;
              if (line.kind === 'band') {
                return (
                  <GridBand
                    key={item.key}
                    title={line.title}
                    count={line.count}
                    top={item.start}
                    columns={model.size.columns}
                  />
                );
              }
              const inRange = line.index >= range.top && line.index <= range.bottom;
              return (
                <GridRow
                  key={item.key}
                  row={line.row}
                  index={line.index}
                  lineIndex={item.index}
                  top={item.start}
                  gridId={gridId}
                  columns={model.columns}
                  frozenLefts={model.frozenLefts}
                  left={inRange ? range.left : -1}
                  right={inRange ? range.right : -1}
                  active={line.index === selection.active.row ? selection.active.column : -1}
                  className={`${props.rowClass?.(line.row) ?? ''} ${drag.classOf(line.row)}`}
                  measure={model.virtualizer.measureElement}
                />
              );
            })}
          </div>
          <CellEditor
            ref={editor.field}
            {...editorPlace()}
            editing={editing}
            completions={editor.state.completions}
            highlight={editor.state.highlight}
            hint={editor.state.hint}
            listId={`${gridId}-list`}
            onChoose={(completion) => editor.write(completion.text, 'edit')}
            aria-label={state.cell ? `${state.cell.column.title}，第${selection.active.row + 1}行` : props.label}
            aria-activedescendant={descendant()}
            data-testid={`${props.testId}-input`}
            onKeyDown={keyboard.onKeyDown}
            onInput={editor.onInput}
            onCompositionStart={editor.onCompositionStart}
            onCompositionEnd={editor.onCompositionEnd}
            onBlur={() => commit()}
            {...clipboard}
          />
        </div>
      </div>
      {model.rows.length === 0 && <div className="grid-empty">{props.empty}</div>}
    </div>
  );

  function pick(at: CellAddress): void {
    const row = model.rows[at.row];
    if (row !== undefined) props.onActiveRow?.(rowKey(row), model.columns[at.column]?.id ?? null);
  }

  function editorPlace() {
    const place = model.placeOfRow(selection.active.row);
    const column = state.cell?.column;
    const box =
      place && column
        ? {
            top: place.top,
            left: model.lefts[selection.active.column] ?? 0,
            width: column.width,
            height: place.height - 1,
          }
        : null;
    return { box, frozen: column?.frozen ?? false };
  }

  function descendant(): string | undefined {
    if (editor.state.completions.length > 0) return `${gridId}-list-${editor.state.highlight}`;
    return state.cell ? `${gridId}-${selection.active.row}-${selection.active.column}` : undefined;
  }
}

/** The field over a frozen cell follows the sideways scrolling through this variable (see cell-editor). */
function keepFrozenEditor(event: UIEvent<HTMLDivElement>): void {
  event.currentTarget.style.setProperty('--grid-scroll-left', `${event.currentTarget.scrollLeft}px`);
}

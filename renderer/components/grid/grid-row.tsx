import { memo, type CSSProperties } from 'react';
import type { GridColumn } from './grid-types.js';

/** Where the selection touches a row, as plain numbers so that memo can compare; -1 for nowhere. */
export interface RowSelection {
  readonly left: number;
  readonly right: number;
  readonly active: number;
}

interface GridRowProps<Row> extends RowSelection {
  readonly row: Row;
  readonly index: number;
  readonly lineIndex: number;
  readonly top: number;
  readonly gridId: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly frozenLefts: readonly (number | undefined)[];
  readonly className: string;
  readonly measure: (element: HTMLElement | null) => void;
}

function GridRowView<Row>(props: GridRowProps<Row>) {
  return (
    <div
      ref={props.measure}
      role="row"
      aria-rowindex={props.index + 2}
      data-index={props.lineIndex}
      className={`grid-row ${props.active >= 0 ? 'is-current' : ''} ${props.className}`}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {props.columns.map((column, at) => (
        <GridCell key={column.id} {...props} column={column} at={at} />
      ))}
    </div>
  );
}

/** One row; drawn again only when its record or its part of the selection changes. */
export const GridRow = memo(GridRowView) as typeof GridRowView;

function GridCell<Row>(props: GridRowProps<Row> & { readonly column: GridColumn<Row>; readonly at: number }) {
  const { column, at, row, index } = props;
  const selected = at >= props.left && at <= props.right && props.left >= 0;
  return (
    <div
      role="gridcell"
      id={`${props.gridId}-${index}-${at}`}
      aria-colindex={at + 1}
      aria-selected={selected}
      aria-readonly={column.readOnly ?? false}
      data-row={index}
      data-column={at}
      className={cellClass(column, selected, props.active === at)}
      style={cellStyle(column, props.frozenLefts[at])}
    >
      <CellContent column={column} row={row} />
    </div>
  );
}

function CellContent<Row>({ column, row }: { readonly column: GridColumn<Row>; readonly row: Row }) {
  const text = column.text(row);
  const suggestion = text === '' ? column.suggestion?.(row) : null;
  if (suggestion) {
    return (
      <span className="grid-suggestion" title={`建议：${suggestion.text}\n理由：${suggestion.reason}\n按 Tab 键采用`}>
        {suggestion.text}
        <span className="grid-suggestion-mark">建议</span>
      </span>
    );
  }
  if (column.maxLines !== undefined) {
    return (
      <div className="grid-clamped" style={{ WebkitLineClamp: column.maxLines }} title={text}>
        {column.render ? column.render(row) : text}
      </div>
    );
  }
  return <>{column.render ? column.render(row) : text}</>;
}

/** Class names of a cell; frozen cells need an opaque ground because others slide below them. */
function cellClass<Row>(column: GridColumn<Row>, selected: boolean, active: boolean): string {
  return [
    'grid-cell',
    column.align ? `align-${column.align}` : '',
    column.frozen ? 'is-frozen' : '',
    selected ? 'is-selected' : '',
    active ? 'is-active' : '',
  ].join(' ');
}

function cellStyle<Row>(column: GridColumn<Row>, frozenLeft: number | undefined): CSSProperties {
  return { width: column.width, ...(frozenLeft === undefined ? {} : { left: frozenLeft }) };
}

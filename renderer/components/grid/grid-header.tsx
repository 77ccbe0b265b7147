import { FilterFilled, SortAscendingOutlined, SortDescendingOutlined, DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { memo, useState, type PointerEvent as ReactPointerEvent } from 'react';
import { ColumnMenu } from './column-menu.js';
import type { GridColumn, GridLayout, GridView } from './grid-types.js';
import { moveColumn } from './grid-view.js';

interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly frozenLefts: readonly (number | undefined)[];
  /** Every row before filtering, for the lists of values; asked when a menu opens. */
  readonly allRows: () => readonly Row[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
}

const narrowestColumn = 48;

/** Column headings: name, sorting and filter menu, a border to drag for the width; headings drag to reorder. */
function GridHeaderView<Row>(props: GridHeaderProps<Row>) {
  const [dragged, setDragged] = useState<string | null>(null);
  const order = props.columns.map((column) => column.id);
  const drop = (before: string): void => {
    if (dragged !== null && dragged !== before) {
      props.onLayout({ ...props.layout, order: moveColumn(order, dragged, before) });
    }
    setDragged(null);
  };
  return (
    <div role="row" aria-rowindex={1} className="grid-header">
      {props.columns.map((column, at) => (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={at + 1}
          aria-sort={sortState(props.view, column.id)}
          className={`grid-heading ${column.frozen ? 'is-frozen' : ''} ${dragged === column.id ? 'is-dragged' : ''}`}
          style={{ width: column.width, left: props.frozenLefts[at] }}
          draggable={!column.frozen}
          onDragStart={() => setDragged(column.id)}
          onDragOver={(event) => !column.frozen && event.preventDefault()}
          onDrop={() => drop(column.id)}
          onDragEnd={() => setDragged(null)}
        >
          <span className="grid-heading-title">{column.title}</span>
          <HeadingButton {...props} column={column} at={at} />
          <WidthHandle column={column} layout={props.layout} onLayout={props.onLayout} />
        </div>
      ))}
    </div>
  );
}

/** Drawn again only when columns, sorting or filters change, not while scrolling or moving about. */
export const GridHeader = memo(GridHeaderView) as typeof GridHeaderView;

function sortState(view: GridView, columnId: string): 'ascending' | 'descending' | 'none' {
  if (view.sort?.columnId !== columnId) return 'none';
  return view.sort.descending ? 'descending' : 'ascending';
}

function HeadingButton<Row>(props: GridHeaderProps<Row> & { readonly column: GridColumn<Row>; readonly at: number }) {
  const [open, setOpen] = useState(false);
  const { column, view } = props;
  const filtered = view.filters[column.id] !== undefined;
  const sorted = sortState(view, column.id);
  const icon = filtered ? (
    <FilterFilled />
  ) : sorted === 'ascending' ? (
    <SortAscendingOutlined />
  ) : sorted === 'descending' ? (
    <SortDescendingOutlined />
  ) : (
    <DownOutlined />
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<ColumnMenu {...props} onDone={() => setOpen(false)} />}
    >
      <button
        type="button"
        className={`grid-heading-button ${filtered || sorted !== 'none' ? 'is-on' : ''}`}
        aria-label={`${column.title}：排序和筛选`}
      >
        {icon}
      </button>
    </Popover>
  );
}

function WidthHandle<Row>({
  column,
  layout,
  onLayout,
}: {
  readonly column: GridColumn<Row>;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
}) {
  const start = (event: ReactPointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const move = (moved: PointerEvent): void => {
      const width = Math.max(narrowestColumn, Math.round(column.width + moved.clientX - from));
      onLayout({ ...layout, widths: { ...layout.widths, [column.id]: width } });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return <span className="grid-width-handle" onPointerDown={start} draggable={false} title="拖动调整列宽" />;
}

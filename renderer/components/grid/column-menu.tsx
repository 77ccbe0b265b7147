import { Button, Checkbox, Divider, Input, Space } from 'antd';
import { useState } from 'react';
import type { GridColumn, GridLayout, GridView } from './grid-types.js';
import { filterChoices, moveColumn } from './grid-view.js';

interface ColumnMenuProps<Row> {
  readonly column: GridColumn<Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly at: number;
  readonly allRows: () => readonly Row[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onDone: () => void;
}

/** Sorting, place and filter of one column. */
export function ColumnMenu<Row>(props: ColumnMenuProps<Row>) {
  const { column, view, onView, onDone } = props;
  const sort = (descending: boolean): void => {
    onView({ ...view, sort: { columnId: column.id, descending } });
    onDone();
  };
  return (
    <div className="column-menu">
      <Space.Compact block>
        <Button size="small" onClick={() => sort(false)}>
          升序
        </Button>
        <Button size="small" onClick={() => sort(true)}>
          降序
        </Button>
        <Button size="small" disabled={view.sort === null} onClick={() => onView({ ...view, sort: null })}>
          按文件顺序
        </Button>
      </Space.Compact>
      {!column.frozen && <MoveButtons {...props} />}
      <Divider size="small" />
      <ValueFilter {...props} />
    </div>
  );
}

function MoveButtons<Row>({ column, columns, at, layout, onLayout }: ColumnMenuProps<Row>) {
  const order = columns.map((one) => one.id);
  const left = columns[at - 1];
  const move = (before: string | null): void => onLayout({ ...layout, order: moveColumn(order, column.id, before) });
  return (
    <Space.Compact block className="column-menu-move">
      <Button size="small" disabled={!left || left.frozen === true} onClick={() => move(left?.id ?? null)}>
        列左移
      </Button>
      <Button size="small" disabled={at === columns.length - 1} onClick={() => move(columns[at + 2]?.id ?? null)}>
        列右移
      </Button>
    </Space.Compact>
  );
}

function ValueFilter<Row>({ column, allRows, view, onView, onDone }: ColumnMenuProps<Row>) {
  const [choices] = useState(() => filterChoices(column, allRows()));
  const everything = choices.map((choice) => choice.value);
  const [chosen, setChosen] = useState<readonly string[]>(view.filters[column.id] ?? everything);
  const [words, setWords] = useState('');
  const listed = choices.filter((choice) => choice.value.includes(words.trim())).slice(0, 200);
  const apply = (values: readonly string[]): void => {
    const others = Object.fromEntries(Object.entries(view.filters).filter(([id]) => id !== column.id));
    onView({ ...view, filters: values.length === choices.length ? others : { ...others, [column.id]: values } });
    onDone();
  };
  const toggle = (value: string, on: boolean): void =>
    setChosen(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <>
      <Input
        size="small"
        allowClear
        placeholder="查找"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="column-menu-actions">
        <Button type="link" size="small" onClick={() => setChosen(listed.map((choice) => choice.value))}>
          只选列出的
        </Button>
        <Button type="link" size="small" onClick={() => setChosen([])}>
          全不选
        </Button>
      </div>
      <div className="column-menu-values">
        {listed.map((choice) => (
          <Checkbox
            key={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          >
            {choice.value.length > 24 ? `${choice.value.slice(0, 24)}…` : choice.value}
            <span className="column-menu-count">{choice.count}</span>
          </Checkbox>
        ))}
      </div>
      <div className="column-menu-footer">
        <Button size="small" onClick={() => apply(everything)}>
          取消筛选
        </Button>
        <Button size="small" type="primary" disabled={chosen.length === 0} onClick={() => apply(chosen)}>
          确定
        </Button>
      </div>
    </>
  );
}

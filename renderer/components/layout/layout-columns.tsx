import { ArrowRightOutlined, ArrowLeftOutlined, HolderOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { breakdownColumnSchema, columnHeadings, type BreakdownColumn } from '../../../shared/model/breakdown.js';
import { headingWords, mostHeading, type Layout } from '../../../shared/model/layout.js';
import { moveColumn } from './move-column.js';
import { headingLeft } from './own-layout.js';

interface LayoutColumnsProps {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

/** Printed in every table. */
const fixed: ReadonlySet<BreakdownColumn> = new Set(['number', 'text']);

/** The columns in their order: drag or arrows move them, the box takes them in, the word can be chosen or typed. */
export function LayoutColumns({ layout, onChange }: LayoutColumnsProps) {
  const [dragged, setDragged] = useState<BreakdownColumn | null>(null);
  const { columns } = layout;
  const others = breakdownColumnSchema.options.filter((column) => column !== 'role' && !columns.includes(column));
  const setColumns = (next: readonly BreakdownColumn[]): void => onChange({ ...layout, columns: [...next] });
  return (
    <div className="layout-columns" data-testid="layout-columns">
      <ol>
        {columns.map((column, index) => (
          <li
            key={column}
            draggable
            data-column={column}
            className={dragged === column ? 'is-dragged' : ''}
            onDragStart={() => setDragged(column)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== column) setColumns(moveColumn(columns, dragged, index));
            }}
          >
            <HolderOutlined className="layout-handle" title="拖动改变次序" />
            <Checkbox
              checked
              disabled={fixed.has(column)}
              onChange={() => setColumns(columns.filter((one) => one !== column))}
            >
              {columnHeadings[column]}
            </Checkbox>
            <AutoComplete
              size="small"
              aria-label={`${columnHeadings[column]}在表头印作`}
              value={layout.headings[column] ?? columnHeadings[column]}
              options={(headingWords[column] ?? []).map((word) => ({ value: word }))}
              onChange={(word: string) =>
                onChange({ ...layout, headings: { ...layout.headings, [column]: word.slice(0, mostHeading) } })
              }
              onBlur={() => {
                const left = headingLeft(layout, column);
                if (left !== layout) onChange(left);
              }}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowLeftOutlined />}
              title="前移"
              aria-label={`${columnHeadings[column]}前移`}
              disabled={index === 0}
              onClick={() => setColumns(moveColumn(columns, column, index - 1))}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowRightOutlined />}
              title="后移"
              aria-label={`${columnHeadings[column]}后移`}
              disabled={index === columns.length - 1}
              onClick={() => setColumns(moveColumn(columns, column, index + 1))}
            />
          </li>
        ))}
      </ol>
      <div className="layout-others">
        {others.map((column) => (
          <Checkbox key={column} checked={false} onChange={() => setColumns([...columns, column])}>
            {columnHeadings[column]}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}

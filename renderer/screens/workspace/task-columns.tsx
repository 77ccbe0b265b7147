import type { Suggestion } from '../../../shared/model/suggestion.js';
import { joinUnitNames } from '../../../shared/review/unit-lists.js';
import type { CellSuggestion, GridColumn } from '../../components/grid/grid-types.js';
import { completeUnits, expandTypedPinyin, type UnitNameIndex } from '../../components/units/unit-completion.js';
import { deadlineHint } from './deadline-text.js';
import type { TaskRow } from './task-row.js';
import { TaskText } from './task-text.js';

interface ColumnInput {
  readonly index: UnitNameIndex;
  readonly planYear: number | null;
  /** Nothing can be typed and nothing is suggested. */
  readonly locked?: boolean;
}

/** The columns of the task table. Their ids are the fields of Task. */
export function taskColumns({ index, planYear, locked = false }: ColumnInput): readonly GridColumn<TaskRow>[] {
  const columns = openColumns({ index, planYear });
  if (!locked) return columns;
  return columns.map((column) => ({ ...column, readOnly: true, suggestion: () => null }));
}

/** A sentence of 20,000 characters, pasted by mistake, would otherwise be a row of many screens. */
const mostLines = 40;

function openColumns({ index, planYear }: ColumnInput): readonly GridColumn<TaskRow>[] {
  return [
    {
      id: 'number',
      title: '序号',
      width: 66,
      frozen: true,
      readOnly: true,
      align: 'right',
      text: (row) => String(row.number),
      sortKey: (row) => row.number,
      render: (row) => <NumberCell number={row.number} />,
    },
    {
      id: 'text',
      title: '工作任务',
      width: 270,
      frozen: true,
      maxLines: mostLines,
      text: (row) => row.task.text,
      render: (row) => <TaskText task={row.task} />,
      hint: () => 'Ctrl+Shift+回车：从光标处拆成两条任务',
    },
    unitColumn('leadUnits', '牵头单位', 130, index),
    unitColumn('supportUnits', '配合单位', 140, index),
    {
      id: 'leader',
      title: '责任领导',
      width: 120,
      text: (row) => row.task.leader,
      suggestion: (row) => shown(row.suggestions.leader),
    },
    { id: 'personInCharge', title: '责任人', width: 88, text: (row) => row.task.personInCharge },
    {
      id: 'deadline',
      title: '完成时限',
      width: 110,
      text: (row) => row.task.deadline?.words ?? '',
      sortKey: (row) => row.task.deadline?.date ?? row.task.deadline?.words ?? '',
      render: (row) => <DeadlineCell row={row} />,
      suggestion: (row) => shown(row.suggestions.deadline),
      hint: (text) => deadlineHint(text, planYear),
    },
    { id: 'remark', title: '备注', width: 140, text: (row) => row.task.remark, maxLines: mostLines },
    { id: 'liaison', title: '联络员', width: 88, text: (row) => row.task.liaison },
  ];
}

function NumberCell({ number }: { readonly number: number }) {
  return (
    <>
      <span className="grid-grip" draggable="true" title="按住拖动，调整顺序（也可按 Alt+↑↓）" aria-hidden="true">
        ⠿
      </span>
      {number}
    </>
  );
}

function unitColumn(
  field: 'leadUnits' | 'supportUnits',
  title: string,
  width: number,
  index: UnitNameIndex,
): GridColumn<TaskRow> {
  return {
    id: field,
    title,
    width,
    text: (row) => joinUnitNames(row.task[field]),
    values: (row) => row.task[field],
    render: (row) => <UnitNames names={row.task[field]} unknown={row.unknownUnits} />,
    suggestion: (row) => shown(row.suggestions[field]),
    complete: (text) => completeUnits(index, text),
    typed: (text) => expandTypedPinyin(index, text),
  };
}

function UnitNames({ names, unknown }: { readonly names: readonly string[]; readonly unknown: readonly string[] }) {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 && '、'}
      {unknown.includes(name) ? (
        <span className="unit-unknown" title={`单位名录中没有“${name}”`}>
          {name}
          <span className="unit-unknown-mark">未知</span>
        </span>
      ) : (
        name
      )}
    </span>
  ));
}

function DeadlineCell({ row }: { readonly row: TaskRow }) {
  const { deadline } = row.task;
  if (!deadline) return null;
  return (
    <>
      {deadline.words}
      {deadline.date !== null && deadline.date !== deadline.words && (
        <span className="deadline-date">{deadline.date}</span>
      )}
    </>
  );
}

function shown(suggestion: Suggestion | undefined): CellSuggestion | null {
  return suggestion ? { text: suggestionText(suggestion), reason: suggestion.reason } : null;
}

/** A suggested value as the cell would print it. */
export function suggestionText(suggestion: Suggestion): string {
  switch (suggestion.field) {
    case 'leadUnits':
    case 'supportUnits':
      return joinUnitNames(suggestion.value);
    case 'leader':
      return suggestion.value;
    case 'deadline':
      return suggestion.value.words;
  }
}

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataGrid } from './data-grid.js';
import { plainView, type CellEdit, type GridColumn } from './grid-types.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

const columns: readonly GridColumn<Row>[] = [
  { id: 'id', title: '序号', width: 50, frozen: true, readOnly: true, text: (row) => row.id },
  { id: 'text', title: '任务', width: 200, text: (row) => row.text },
  {
    id: 'unit',
    title: '单位',
    width: 120,
    text: (row) => row.unit,
    suggestion: (row) => (row.id === '2' ? { text: '财政局', reason: '职责词' } : null),
    complete: (text) => (text === 'zsj' ? [{ key: '1', label: '招商局', note: '', text: '招商局' }] : []),
  },
];
const rowKey = (row: Row): string => row.id;
const layout = { widths: {}, order: [] };

/** A window has a size; jsdom has none, and the virtualizer draws nothing into nothing. */
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  Element.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

function Table(props: { readonly onEdit: (edits: readonly CellEdit[], label: string) => void; readonly spies: Spies }) {
  const [rows, setRows] = useState<readonly Row[]>([
    { id: '1', text: '甲', unit: '' },
    { id: '2', text: '乙', unit: '' },
    { id: '3', text: '丙', unit: '' },
  ]);
  const edit = (edits: readonly CellEdit[], label: string): void => {
    props.onEdit(edits, label);
    setRows((old) => edits.reduce((all, one) => all.map((row) => changed(row, one)), old));
  };
  return (
    <DataGrid
      label="表"
      testId="grid"
      rows={rows}
      rowKey={rowKey}
      groupOf={null}
      columns={columns}
      layout={layout}
      onLayout={() => undefined}
      view={plainView}
      onView={() => undefined}
      onEdit={edit}
      empty={null}
      {...props.spies}
    />
  );
}

function changed(row: Row, { rowKey: id, columnId, text }: CellEdit): Row {
  return row.id === id ? { ...row, [columnId]: text } : row;
}

function makeSpies() {
  return {
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onFind: vi.fn(),
    onNotice: vi.fn(),
    onAcceptSuggestion: vi.fn(),
    onActiveRow: vi.fn(),
    onMoveRows: vi.fn(),
    onSplit: vi.fn(),
  };
}
type Spies = ReturnType<typeof makeSpies>;

function open() {
  const onEdit = vi.fn();
  const spies = makeSpies();
  render(<Table onEdit={onEdit} spies={spies} />);
  const field = screen.getByTestId<HTMLTextAreaElement>('grid-input');
  const press = (key: string, held: object = {}): boolean => fireEvent.keyDown(field, { key, ...held });
  const type = (text: string): boolean => fireEvent.input(field, { target: { value: text } });
  const click = (row: number, column: number, held: object = {}): void => {
    const cell = document.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (cell) fireEvent.mouseDown(cell, held);
  };
  const selected = (): string[] =>
    [...document.querySelectorAll('[aria-selected="true"]')].map((cell) => cell.textContent ?? '');
  return { onEdit, spies, field, press, type, click, selected };
}

describe('the grid', () => {
  it('keeps the focus in its one text field and names the active cell', () => {
    const { field, click } = open();
    click(1, 1);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-label')).toBe('任务，第2行');
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('乙');
  });

  it('replaces the cell by what is typed and goes down with Enter', () => {
    const { onEdit, press, type, click, selected } = open();
    click(0, 1);
    type('新');
    press('Enter');
    expect(onEdit).toHaveBeenCalledWith([{ rowKey: '1', columnId: 'text', text: '新' }], '修改任务');
    expect(selected()).toEqual(['乙']);
  });

  it('gives up with Esc', () => {
    const { onEdit, press, type, click, field } = open();
    click(0, 1);
    type('新');
    press('Escape');
    press('Enter');
    expect(onEdit).not.toHaveBeenCalled();
    expect(field.value).toBe('');
  });

  it('edits the present text after F2', () => {
    const { press, click, field } = open();
    click(2, 1);
    press('F2');
    expect(field.value).toBe('丙');
  });

  it('takes the highlighted completion with Enter', () => {
    const { onEdit, press, type, click } = open();
    click(0, 2);
    type('zsj');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('招商局');
    press('Enter');
    expect(onEdit).toHaveBeenCalledWith([{ rowKey: '1', columnId: 'unit', text: '招商局' }], '修改单位');
  });

  it('leaves every key to an input method while it composes', () => {
    const { onEdit, press, type, click, field } = open();
    click(0, 1);
    fireEvent.compositionStart(field);
    type('ni');
    press('Enter', { keyCode: 229 });
    press('ArrowDown', { isComposing: true });
    expect(onEdit).not.toHaveBeenCalled();
    type('你');
    fireEvent.compositionEnd(field);
    press('Enter');
    expect(onEdit).toHaveBeenCalledWith([{ rowKey: '1', columnId: 'text', text: '你' }], '修改任务');
  });

  it('fills a range with Ctrl+Enter as one step', () => {
    const { onEdit, press, type, click } = open();
    click(0, 2);
    click(2, 2, { shiftKey: true });
    type('招商局');
    press('Enter', { ctrlKey: true });
    expect(onEdit).toHaveBeenCalledTimes(1);
    expect(onEdit.mock.calls[0]?.[0]).toHaveLength(3);
  });

  it('accepts a suggestion with Tab, and writes nothing by itself', () => {
    const { onEdit, spies, press, click } = open();
    click(1, 2);
    press('Tab');
    expect(spies.onAcceptSuggestion).toHaveBeenCalledWith('2', 'unit');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('pastes several rows and says what found no place', () => {
    const { onEdit, spies, click, field } = open();
    click(1, 1);
    fireEvent.paste(field, { clipboardData: { getData: () => '一\t甲局\r\n二\t乙局\r\n三\t丙局\r\n' } });
    expect(onEdit.mock.calls[0]?.[0]).toHaveLength(4);
    expect(onEdit.mock.calls[0]?.[1]).toBe('粘贴');
    expect(spies.onNotice).toHaveBeenCalledWith('粘贴的内容有 1 行超出表尾，这部分没有粘贴。');
  });

  it('copies the range as text for Excel', () => {
    const { press, click, field } = open();
    click(0, 0);
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    const setData = vi.fn();
    fireEvent.copy(field, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '1\t甲\r\n2\t乙');
  });

  it('takes no text into a locked column', () => {
    const { onEdit, press, type, click } = open();
    click(0, 0);
    type('9');
    press('Enter');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('hands undo, redo and find to the screen', () => {
    const { spies, press } = open();
    press('z', { ctrlKey: true });
    press('y', { ctrlKey: true });
    press('f', { ctrlKey: true });
    expect(spies.onUndo).toHaveBeenCalledOnce();
    expect(spies.onRedo).toHaveBeenCalledOnce();
    expect(spies.onFind).toHaveBeenCalledOnce();
  });
});

describe('bad clipboards and moved rows', () => {
  const clipboard = (plain: string, html = '') => ({
    clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : plain) },
  });

  it('says how much of 10,000 pasted rows found no place', () => {
    const { onEdit, spies, click, field } = open();
    click(0, 1);
    fireEvent.paste(field, clipboard(Array.from({ length: 10_000 }, (_, at) => `任务${at}`).join('\r\n')));
    expect(onEdit.mock.calls[0]?.[0]).toHaveLength(3);
    expect(spies.onNotice).toHaveBeenCalledWith('粘贴的内容有 9997 行超出表尾，这部分没有粘贴。');
  });

  it('takes a cell of 20,000 characters whole, and warns of more than Excel can hold', () => {
    const { onEdit, spies, click, field } = open();
    click(0, 1);
    fireEvent.paste(field, clipboard('字'.repeat(20_000)));
    expect(onEdit.mock.calls[0]?.[0]).toEqual([{ rowKey: '1', columnId: 'text', text: '字'.repeat(20_000) }]);
    expect(spies.onNotice).not.toHaveBeenCalled();
    fireEvent.paste(field, clipboard('字'.repeat(40_000)));
    expect(spies.onNotice).toHaveBeenCalledWith(expect.stringContaining('超过 32767 字，已完整保存'));
  });

  it('does not empty what a merged cell covers', () => {
    const { onEdit, spies, click, field } = open();
    click(0, 2);
    fireEvent.paste(field, clipboard('财政局\r\n\r\n', '<table><tr><td rowspan=2>财政局</td></tr><tr></tr></table>'));
    expect(onEdit.mock.calls[0]?.[0].map((edit: CellEdit) => edit.text)).toEqual(['财政局', '财政局']);
    expect(spies.onNotice).toHaveBeenCalledWith('有 1 处合并单元格，已按行逐格填入，Ctrl+Z 可撤销。');
  });

  it('changes nothing when the clipboard holds no text', () => {
    const { onEdit, spies, field } = open();
    fireEvent.paste(field, clipboard('', '<img src="x.png">'));
    expect(onEdit).not.toHaveBeenCalled();
    expect(spies.onNotice).toHaveBeenCalledWith(expect.stringContaining('没有可以粘贴的文字'));
  });

  it('hands Alt with an arrow and Ctrl+Shift+Enter to the screen', () => {
    const { spies, press, type, click, field, onEdit } = open();
    click(0, 1);
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { altKey: true });
    expect(spies.onMoveRows).toHaveBeenCalledWith(['1', '2'], 1);
    click(2, 1);
    press('F2');
    type(' 甲；乙');
    field.setSelectionRange(3, 3);
    press('Enter', { ctrlKey: true, shiftKey: true });
    expect(onEdit).toHaveBeenCalledWith([{ rowKey: '3', columnId: 'text', text: ' 甲；乙' }], '修改任务');
    expect(spies.onSplit).toHaveBeenCalledWith('3', 'text', 2);
  });
});

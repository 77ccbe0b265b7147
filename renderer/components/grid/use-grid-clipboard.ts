import type { ClipboardEvent } from 'react';
import { planFillAll, planPaste, textsOf, type PastePlan, type ShownCells } from './cell-edits.js';
import type { CellEdit, CellRange, GridSelection } from './grid-types.js';
import { selectRange } from './selection.js';
import { formatTsv, parseTsv } from './tsv.js';

interface ClipboardInput<Row> {
  readonly cells: ShownCells<Row>;
  readonly range: CellRange;
  /** While a text is edited the clipboard belongs to the text. */
  readonly editing: boolean;
  readonly onEdit: (edits: readonly CellEdit[], label: string) => void;
  readonly onNotice: (message: string) => void;
  readonly setSelection: (selection: GridSelection) => void;
}

/** Copy, cut and paste of cells, to and from Excel and WPS, as text separated by tabs. */
export function useGridClipboard<Row>(input: ClipboardInput<Row>) {
  const { cells, range, editing } = input;
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', formatTsv(textsOf(cells, range)));
  };
  const onCut = (event: ClipboardEvent): void => {
    if (editing) return;
    onCopy(event);
    const edits = planFillAll(cells, range, '');
    if (edits.length > 0) input.onEdit(edits, '剪切');
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (text === '' || cells.rows.length === 0) return;
    const plan = planPaste(cells, range, parseTsv(text));
    if (plan.edits.length > 0) input.onEdit(plan.edits, '粘贴');
    const { top, left, bottom, right } = plan.range;
    input.setSelection(selectRange({ row: top, column: left }, { row: bottom, column: right }));
    const notice = pasteNotice(plan);
    if (notice !== '') input.onNotice(notice);
  };
  return { onCopy, onCut, onPaste };
}

/** What pasting could not do, in one sentence; '' when everything found its place. */
function pasteNotice(plan: PastePlan): string {
  const parts = [
    plan.rowsLeftOut > 0 ? `有 ${plan.rowsLeftOut} 行超出表尾` : '',
    plan.columnsLeftOut > 0 ? `有 ${plan.columnsLeftOut} 列超出表的右边` : '',
    plan.readOnlySkipped > 0 ? `有 ${plan.readOnlySkipped} 格是序号等不可修改的内容` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `粘贴的内容${parts.join('，')}，这部分没有粘贴。`;
}

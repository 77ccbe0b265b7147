import type { ClipboardEvent } from 'react';
import { planFillAll, planPaste, textsOf, type PastePlan, type ShownCells } from './cell-edits.js';
import type { CellEdit, CellRange, GridSelection } from './grid-types.js';
import { selectRange } from './selection.js';
import { clipboardCells } from './clipboard-cells.js';
import { formatTsv } from './tsv.js';

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
    const { clipboardData } = event;
    const { texts, merged } = clipboardCells(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if (texts.length === 0) return input.onNotice('剪贴板里没有可以粘贴的文字，表没有改动。请重新复制。');
    if (cells.rows.length === 0) return;
    const plan = planPaste(cells, range, texts);
    if (plan.edits.length > 0) input.onEdit(plan.edits, '粘贴');
    const { top, left, bottom, right } = plan.range;
    input.setSelection(selectRange({ row: top, column: left }, { row: bottom, column: right }));
    const notice = pasteNotice(plan, merged);
    if (notice !== '') input.onNotice(notice);
  };
  return { onCopy, onCut, onPaste };
}

/** What one cell of an Excel sheet can hold. */
const longestCell = 32_767;

/** What pasting did otherwise than one might think, in sentences; '' when everything simply found its place. */
function pasteNotice(plan: PastePlan, merged: number): string {
  const tooLong = plan.edits.filter(({ text }) => text.length > longestCell).length;
  return [
    leftOutNotice(plan),
    merged > 0 ? `有 ${merged} 处合并单元格，已按行逐格填入，Ctrl+Z 可撤销。` : '',
    tooLong > 0 ? `有 ${tooLong} 格超过 ${longestCell} 字，已完整保存，但 Excel 的一格放不下，导出前请缩短。` : '',
  ].join('');
}

function leftOutNotice(plan: PastePlan): string {
  const parts = [
    plan.rowsLeftOut > 0 ? `有 ${plan.rowsLeftOut} 行超出表尾` : '',
    plan.columnsLeftOut > 0 ? `有 ${plan.columnsLeftOut} 列超出表的右边` : '',
    plan.readOnlySkipped > 0 ? `有 ${plan.readOnlySkipped} 格是序号等不可修改的内容` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `粘贴的内容${parts.join('，')}，这部分没有粘贴。`;
}

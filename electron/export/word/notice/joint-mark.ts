import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { markPitch } from '../../../../shared/notices/head-layout.js';
import { textWidth } from '../../../../shared/notices/text-width.js';
import { exactSpacing, textRun } from './notice-text.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A table without lines and without cell margins: it only places its cells. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;
export const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/**
 * 联合行文 mark (clause 7.2.4): names one above the other, lead organ first, each spread to the width of the longest;
 * 文件 to their right, centred against the stack.
 */
export function jointMark(mark: {
  names: readonly string[];
  beside: string;
  size: number;
  face: string;
  color: string;
}): Table {
  const pitch = markPitch(mark.size);
  const em = mark.size * 20;
  // One twip in fifty over the text's own width, so that rounding never turns a line over.
  const namesWidth = Math.round(Math.max(...mark.names.map(textWidth)) * em * 1.02);
  const besideWidth = Math.round((textWidth(mark.beside) + 0.5) * em * 1.02);
  const look = { face: mark.face, size: mark.size * 2, color: mark.color };
  const rows = mark.names.map((name, index) => {
    const beside = index === 0 ? [textRun(mark.beside, look)] : [];
    return new TableRow({
      height: { value: pitch, rule: HeightRule.EXACT },
      cantSplit: true,
      children: [
        cell(namesWidth, AlignmentType.DISTRIBUTE, pitch, [textRun(name, look)]),
        cell(besideWidth, AlignmentType.RIGHT, pitch, beside, index === 0 ? 'restart' : 'continue'),
      ],
    });
  });
  return new Table({
    rows,
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: namesWidth + besideWidth, type: WidthType.DXA },
    columnWidths: [namesWidth, besideWidth],
    borders: noBorders,
    margins: noMargins,
  });
}

function cell(
  width: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  pitch: number,
  children: ReturnType<typeof textRun>[],
  merge?: 'restart' | 'continue',
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    children: [new Paragraph({ alignment, spacing: exactSpacing(pitch), children })],
  });
}

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import {
  imprintHeight,
  imprintNameLines,
  imprintPitch,
  imprintPrintLine,
  imprintRules,
  labelWidth,
} from '../../../../shared/notices/imprint-layout.js';
import type { NoticeLook } from '../../../../shared/notices/notice-look.js';
import { page, sizes } from '../../../../shared/notices/page-geometry.js';
import { bottomBox } from './bottom-box.js';
import { noBorders, noMargins } from './joint-mark.js';
import { black, exactSpacing, runProperties, spacer, textRun } from './notice-text.js';

/** One character of 4号. */
const one = sizes.small * 10;
/** The paragraph that must follow a table inside a box: 0.7 pt, the least that Word takes. */
const endHeight = 14;
/** The rules' thickness in eighths of a point. */
const lines = { outer: imprintRules.outer / 2.5, inner: imprintRules.inner / 2.5 } as const;

/**
 * 版记 (clause 7.4): 主送 (when it left the first page), 抄送, 印发机关 and 印发日期 at the foot of the last page's 版心. The
 * letter form has neither lines nor 印发. [] when there is nothing to print.
 */
export function imprintParagraphs(notice: Notice, fonts: FontSet, look: NoticeLook): Paragraph[] {
  const names = imprintNameLines(notice, look).map((words) => nameParagraph(words.join(''), fonts));
  const rows = [names, printLine(notice, fonts)];
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length === 0) return [];
  const table = imprintTable(filled, notice.form === 'letter');
  return [bottomBox({ name: '版记', height: imprintHeight(notice, look), children: [table, spacer(endHeight)] })];
}

function imprintTable(rows: readonly Paragraph[][], isLetter: boolean): Table {
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: black });
  return new Table({
    rows: rows.map(
      (children) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: { size: page.textWidth, type: WidthType.DXA }, children })],
        }),
    ),
    layout: TableLayoutType.FIXED,
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: [page.textWidth],
    margins: noMargins,
    borders: isLetter
      ? noBorders
      : { ...noBorders, top: line(lines.outer), bottom: line(lines.outer), insideHorizontal: line(lines.inner) },
  });
}

/** 抄送：names。 one blank character at both ends, turn-over lines under the first name. */
function nameParagraph(text: string, fonts: FontSet): Paragraph {
  return new Paragraph({
    spacing: exactSpacing(imprintPitch),
    alignment: AlignmentType.BOTH,
    indent: { left: one * (1 + labelWidth), hanging: one * labelWidth, right: one },
    children: [textRun(text, { face: fonts.body, size: sizes.small })],
  });
}

/** 印发机关 at the left, 印发日期 at the right, one blank character each; a long organ turns over. */
function printLine(notice: Notice, fonts: FontSet): Paragraph[] {
  const print = imprintPrintLine(notice);
  if (print === null) return [];
  const look = { face: fonts.body, size: sizes.small };
  return [
    new Paragraph({
      spacing: exactSpacing(imprintPitch),
      alignment: AlignmentType.LEFT,
      indent: { left: one },
      tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - one }],
      children: [
        ...print.organ.map(
          (text, index) => new TextRun({ ...runProperties(look), text, ...(index > 0 ? { break: 1 } : {}) }),
        ),
        textRun(`\t${print.date}`, look),
      ],
    }),
  ];
}

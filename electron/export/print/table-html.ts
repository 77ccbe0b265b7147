import { columnRules } from '../layout/column-rules.js';
import type { Segment, TableLayout } from '../layout/table-layout.js';
import { lineStarts } from '../layout/wrap-text.js';
import { cellMargins, cellPitch, ruleWidthPt } from '../word/document-metrics.js';
import { escapeXml } from '../xml/escape-xml.js';
import { points } from './print-document.js';

/** Type size and padding of the cells: the widths in em that the layout was reckoned in. */
export interface TableLook {
  readonly sizePt: number;
  readonly cellPaddingPt: number;
  readonly bodyFace: string;
  readonly headerFace: string;
}

/**
 * Style sheet of the tables inside `scope` (a selector). The padding above is a little less than reckoned: the row's
 * height decides, not its content.
 */
export function tableCss({ sizePt, bodyFace, headerFace }: TableLook, scope: string): string {
  const side = cellMargins.side / 20;
  const cell =
    `border:${points(ruleWidthPt)} solid #000;padding:1pt ${points(side)} 0;vertical-align:middle;` +
    'text-align:left;font-weight:normal';
  return [
    `${scope} table{border-collapse:collapse;table-layout:fixed;font:${points(sizePt)}/${points(cellPitch(sizePt))} ${bodyFace};letter-spacing:0}`,
    `${scope} :is(td,th){${cell}}`,
    `${scope} :is(th,.group){font-family:${headerFace};text-align:center}`,
    `${scope} td.center{text-align:center}`,
    `${scope} .band{font-family:${headerFace}}`,
  ].join('\n');
}

/** One table per computed page: header row, groups merged over their rows, absolute widths and heights as in Word. */
export function tablePages(layout: TableLayout, look: TableLook): string[] {
  const pages = layout.pages.length === 0 ? [[]] : layout.pages;
  return pages.map((segments) => tableHtml(layout, segments, look));
}

function tableHtml(layout: TableLayout, segments: readonly Segment[], look: TableLook): string {
  const ems = layout.widthsPt.map((width) => Math.max(1, (width - look.cellPaddingPt) / look.sizePt));
  const total = layout.widthsPt.reduce((sum, width) => sum + width, 0);
  const columns = layout.widthsPt.map((width) => `<col style="width:${points(width)}">`).join('');
  const header = layout.header.cells.map((text, index) => `<th scope="col">${lines(text, ems[index] ?? 1)}</th>`);
  const rows = segments.flatMap(({ heading, rows: laid }) =>
    laid.map(({ cells, heightPt, band }, place) => {
      const content = layout.columns.map((column, index) => {
        const em = ems[index] ?? 1;
        if (column !== 'group') {
          const align = columnRules[column].align === 'center' ? ' class="center"' : '';
          return `<td${align}>${lines(cells[index] ?? '', em)}</td>`;
        }
        return place === 0 ? `<td class="group" rowspan="${laid.length}">${lines(heading, em)}</td>` : '';
      });
      const ownPt = heightPt - (band?.heightPt ?? 0);
      const row = `<tr style="height:${points(ownPt)}">${content.join('')}</tr>`;
      if (band === undefined) return row;
      const wholeEm = ems.reduce((sum, em) => sum + em, 0);
      const words = `<td class="band" colspan="${layout.columns.length}">${lines(band.text, wholeEm)}</td>`;
      return `<tr style="height:${points(band.heightPt)}">${words}</tr>${row}`;
    }),
  );
  return (
    `<table style="width:${points(total)}"><colgroup>${columns}</colgroup>` +
    `<thead><tr style="height:${points(layout.header.heightPt)}">${header.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

/** The text broken where the layout broke it when it counted the lines. */
export function lines(text: string, em: number): string {
  const starts = lineStarts(text, em);
  return starts
    .map((start, index) => escapeXml(text.slice(start, starts[index + 1] ?? text.length).replace(/\n$/, '')))
    .join('<br>');
}

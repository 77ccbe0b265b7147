import type { Breakdown } from '../../../shared/model/breakdown.js';
import { attachmentLabel, attachmentName } from '../../../shared/notices/attachment-list.js';
import { linePitch, page } from '../../../shared/notices/page-geometry.js';
import { aboveTable, attachedTable } from '../word/attached-table.js';
import { columnWidths } from '../layout/column-widths.js';
import { layoutTable } from '../layout/table-layout.js';
import type { AttachmentContent } from '../../../shared/notices/attachment-content.js';
import { blank, flowLine, inFace, type FlowLine } from './flow-line.js';
import { bodyFlow, titleFlow } from './notice-body-lines.js';
import { paginateFlow } from './paginate-flow.js';
import { tableCss, tablePages, type TableLook } from './table-html.js';

/** Pages of an attachment; `turned`: their content lies across the upright sheet. */
export interface AttachmentPages {
  readonly contents: readonly string[];
  readonly turned: boolean;
  /** Twips used on the last page. */
  readonly used: number;
  /** Style sheet of its table, '' without one; its rules hold inside its own pages only. */
  readonly css: string;
}

/** An attachment (clause 7.3.6): label on the first line, title on the third, then text or table. */
export function attachmentPages(
  title: string,
  place: { readonly index: number; readonly count: number },
  content: AttachmentContent | null,
  look: { readonly boldHeadings: boolean; readonly bodyFace: string; readonly headerFace: string },
): AttachmentPages {
  const name = attachmentName(title);
  const label = attachmentLabel(place.index, place.count);
  const top: FlowLine[] = [flowLine(inFace(label, 'first'), { keepNext: true }), ...titleFlow(name, linePitch)];
  if (content?.kind === 'breakdown') return tableAttachment(top, name, place.index, content.breakdown, look);
  const text = content === null ? [] : content.paragraphs;
  const body = bodyFlow(text, { boldHeadings: look.boldHeadings, blankLines: 1, keepsLast: null });
  const pages = paginateFlow([...top, ...body], page.textHeight);
  return {
    contents: pages.map(({ html }) => html),
    turned: false,
    used: pages[pages.length - 1]?.used ?? 0,
    css: '',
  };
}

function tableAttachment(
  top: readonly FlowLine[],
  name: string,
  index: number,
  breakdown: Breakdown,
  faces: { readonly bodyFace: string; readonly headerFace: string },
): AttachmentPages {
  const { landscape: turned, width, height, abovePt, metrics } = attachedTable(breakdown, name);
  const layout = layoutTable(breakdown, columnWidths(breakdown, width / 20, metrics), metrics);
  const look: TableLook = { sizePt: metrics.sizePt, cellPaddingPt: metrics.cellPaddingPt, ...faces };
  const [heading] = paginateFlow([...top, blank(aboveTable)], height);
  const contents = tablePages(layout, look).map((table, at) => (at === 0 ? (heading?.html ?? '') : '') + table);
  return {
    contents: contents.map((html) => `<div class="attachment${index}">${html}</div>`),
    turned,
    used: usedHeight(layout.pages[layout.pages.length - 1] ?? [], layout.header.heightPt, layout.pages.length, abovePt),
    css: tableCss(look, `.attachment${index}`),
  };
}

function usedHeight(
  segments: readonly { readonly rows: readonly { readonly heightPt: number }[] }[],
  headerPt: number,
  pages: number,
  abovePt: number,
): number {
  const rows = segments.flatMap((segment) => segment.rows).reduce((sum, { heightPt }) => sum + heightPt, headerPt);
  return (rows + (pages === 1 ? abovePt : 0)) * 20;
}

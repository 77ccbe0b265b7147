import type { Breakdown, Paper } from '../../../shared/model/breakdown.js';
import type { FontSet } from '../../../shared/notices/font-set.js';
import { columnWidths } from '../layout/column-widths.js';
import { layoutTable } from '../layout/table-layout.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import { writeZip } from '../zip/write-zip.js';
import { documentFrame, paragraphStyles, type DocumentFrame } from './document-frame.js';
import { documentMetrics, tableWidth, wholeTwips } from './document-metrics.js';
import { runXml, tableXml } from './table-xml.js';
import { textDocument } from './text-document.js';

export interface DocumentOptions {
  readonly paper: Paper;
  /** Time written into the file. */
  readonly now: Date;
  /** The office's faces; the standard's when left out. */
  readonly fonts?: FontSet | undefined;
}

/**
 * 任务分解表 as .docx: heading row repeated, groups merged, page x of y. docx makes the frame once per batch;
 * the rows are written as text (docx' own objects take 3 GB for 20,000 rows).
 */
export async function breakdownDocument(
  breakdown: Breakdown,
  { paper, now, fonts }: DocumentOptions,
): Promise<Uint8Array> {
  if (breakdown.form === 'list' || breakdown.form === 'inline') return textDocument(breakdown, { paper, now, fonts });
  const frame = await documentFrame({
    paper,
    sizePt: documentMetrics(breakdown, paper).sizePt,
    orientation: breakdown.orientation,
    fonts,
  });
  return writeZip(
    [
      ...frame.constantParts,
      { name: 'word/document.xml', content: documentXml(breakdown, paper, frame) },
      { name: 'docProps/core.xml', content: corePropertiesXml(breakdown.title, now) },
    ],
    now,
  );
}

function* documentXml(breakdown: Breakdown, paper: Paper, frame: DocumentFrame): Generator<string> {
  const metrics = documentMetrics(breakdown, paper);
  const total = tableWidth(paper, breakdown.orientation);
  const widths = wholeTwips(columnWidths(breakdown, total / 20, metrics), total);
  const layout = layoutTable(breakdown, widths, metrics);
  yield frame.head;
  if (breakdown.mark) yield paragraph(paragraphStyles.mark, breakdown.mark);
  yield paragraph(paragraphStyles.title, breakdown.title);
  if (breakdown.subtitle !== '') yield paragraph(paragraphStyles.subtitle, breakdown.subtitle);
  yield* tableXml(layout, frame);
  if (breakdown.note !== '') yield paragraph(paragraphStyles.note, breakdown.note);
  yield frame.tail;
}

function paragraph(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runXml(text)}</w:p>`;
}

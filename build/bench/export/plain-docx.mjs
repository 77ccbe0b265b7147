// docx as its guide shows it: a tree of objects down to each run.
import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { columnHeadings } from '../../../shared/model/breakdown.ts';

/** A landscape table with title, repeated headings and merged groups. */
export async function plainDocument({ title, columns, groups }) {
  const cell = (text, merge) =>
    new TableCell({
      width: { size: 1600, type: WidthType.DXA },
      ...(merge ? { verticalMerge: merge } : {}),
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: String(text), font: '仿宋', size: 21 })],
        }),
      ],
    });
  const rows = [new TableRow({ tableHeader: true, children: columns.map((column) => cell(columnHeadings[column])) })];
  for (const group of groups) {
    group.rows.forEach((row, index) => {
      const merge = index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
      const children = columns.map((column) =>
        column === 'group' ? cell(index === 0 ? group.heading : '', merge) : cell(row[column]),
      );
      rows.push(new TableRow({ cantSplit: true, children }));
    });
  }
  const document = new Document({
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 } } },
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: title, size: 44 })] }),
          new Table({ rows, columnWidths: columns.map(() => 1600) }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

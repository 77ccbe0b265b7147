import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphStyleOptions,
} from 'docx';
import type { Orientation, Paper } from '../../../shared/model/breakdown.js';
import { defaultFonts, type FontSet } from '../../../shared/notices/font-set.js';
import { breakdownPage } from '../layout/page-geometry.js';
import { packPart, type PackedPart } from '../zip/pack-part.js';
import { readZip } from '../zip/read-zip.js';
import {
  cellMargins,
  cellPitch,
  markType,
  noteSpaceBefore,
  subtitleType,
  titleType,
  twips,
} from './document-metrics.js';
import { everyScript, fontTableXml } from './word-faces.js';

/** Paragraph styles of the document; `id` is what the XML names. */
export const paragraphStyles = {
  mark: 'BreakdownMark',
  title: 'BreakdownTitle',
  subtitle: 'BreakdownSubtitle',
  header: 'BreakdownHeader',
  group: 'BreakdownGroup',
  band: 'BreakdownBand',
  center: 'BreakdownCentered',
  left: 'BreakdownText',
  note: 'BreakdownNote',
} as const;

/** A document made by docx around an empty table. */
export interface DocumentFrame {
  /** document.xml up to the first paragraph. */
  readonly head: string;
  /** `<w:tblPr>` as docx wrote it, without the width. */
  readonly tableProperties: string;
  /** document.xml behind the table: the last paragraph and the section. */
  readonly tail: string;
  /** Parts that are the same in every document with this frame, packed once. */
  readonly constantParts: readonly PackedPart[];
}

const frames = new Map<string, Promise<DocumentFrame>>();

/** What a frame depends on. */
export interface FrameLook {
  readonly paper: Paper;
  /** Type size of the cells, points. */
  readonly sizePt: number;
  /** Landscape when left out. */
  readonly orientation?: Orientation | undefined;
  /** The standard's faces when left out. */
  readonly fonts?: FontSet | undefined;
}

/** The frame for a look, built at first use: docx takes 15 ms for it, too much for each of 200 files. */
export function documentFrame({
  paper,
  sizePt,
  orientation = 'landscape',
  fonts = defaultFonts,
}: FrameLook): Promise<DocumentFrame> {
  const key = JSON.stringify([paper, sizePt, orientation, fonts]);
  const known = frames.get(key) ?? buildFrame({ paper, sizePt, orientation, fonts });
  frames.set(key, known);
  return known;
}

async function buildFrame({
  paper,
  sizePt,
  orientation,
  fonts,
}: { [Key in keyof FrameLook]-?: NonNullable<FrameLook[Key]> }): Promise<DocumentFrame> {
  const page = breakdownPage(paper, orientation);
  const { margins } = page;
  const document = new Document({
    styles: {
      default: { document: { run: { font: everyScript(fonts.body), size: sizePt * 2 } } },
      paragraphStyles: styles(sizePt, fonts),
    },
    sections: [
      {
        properties: {
          page: {
            // docx turns the sheet itself: width and height are those of the upright one.
            size: {
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              width: twips(Math.min(page.widthPt, page.heightPt)),
              height: twips(Math.max(page.widthPt, page.heightPt)),
            },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(margins.footer),
              footer: twips(margins.footer),
            },
          },
        },
        footers: { default: pageNumberFooter(fonts) },
        children: [emptyTable(), new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } })],
      },
    ],
  });
  const parts = readZip(await Packer.toBuffer(document));
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const table = /<w:tbl>(<w:tblPr>.*?<\/w:tblPr>).*?<\/w:tbl>/s.exec(xml);
  if (!table?.[1]) throw new Error('docx wrote no table.');
  return {
    head: xml.slice(0, table.index),
    tableProperties: table[1].replace(/<w:tblW [^>]*>/, ''),
    tail: xml.slice(table.index + table[0].length),
    constantParts: await packConstantParts(parts, fonts),
  };
}

function emptyTable(): Table {
  const cell = new TableCell({ children: [new Paragraph('')], width: { size: 1000, type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 1000, type: WidthType.DXA },
    columnWidths: [1000],
    margins: {
      marginUnitType: WidthType.DXA,
      top: cellMargins.above,
      bottom: cellMargins.above,
      left: cellMargins.side,
      right: cellMargins.side,
    },
    rows: [new TableRow({ children: [cell] })],
  });
}

/** 第 x 页 共 y 页. */
export function pageNumberFooter(fonts: FontSet): Footer {
  const children = ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 320, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children, font: everyScript(fonts.pageNumber), size: 20 })],
      }),
    ],
  });
}

function styles(sizePt: number, fonts: FontSet): IParagraphStyleOptions[] {
  const style = (
    kind: keyof typeof paragraphStyles,
    name: string,
    face: keyof FontSet,
    type: { size: number; pitch: number; before?: number; after?: number },
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  ): IParagraphStyleOptions => ({
    id: paragraphStyles[kind],
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: everyScript(fonts[face]), size: type.size * 2 },
    paragraph: {
      alignment,
      spacing: {
        line: twips(type.pitch),
        lineRule: LineRuleType.EXACT,
        before: twips(type.before ?? 0),
        after: twips(type.after ?? 0),
      },
    },
  });
  const cell = { size: sizePt, pitch: cellPitch(sizePt) };
  const { CENTER, LEFT } = AlignmentType;
  return [
    style('mark', '分解表密级', 'firstLevel', markType, LEFT),
    style('title', '分解表标题', 'title', titleType, CENTER),
    style('subtitle', '分解表副标题', 'body', subtitleType, CENTER),
    style('header', '分解表表头', 'firstLevel', cell, CENTER),
    style('group', '分解表类别', 'firstLevel', cell, CENTER),
    style('band', '分解表分组行', 'firstLevel', cell, LEFT),
    style('center', '分解表居中', 'body', cell, CENTER),
    style('left', '分解表正文', 'body', cell, LEFT),
    style('note', '分解表说明', 'body', { ...cell, before: noteSpaceBefore }, LEFT),
  ];
}

/** Packs what is the same in every document with a frame. */
export async function packConstantParts(parts: ReadonlyMap<string, Uint8Array>, fonts: FontSet): Promise<PackedPart[]> {
  const packed: PackedPart[] = [];
  for (const [name, content] of parts) {
    if (name === 'word/document.xml' || name === 'docProps/core.xml') continue;
    const part = await packPart(name, name === 'word/fontTable.xml' ? fontTableXml(fonts) : content);
    // First, where programs that tell kinds of file by their beginning look for it.
    if (name === '[Content_Types].xml') packed.unshift(part);
    else packed.push(part);
  }
  return packed;
}

import {
  AlignmentType,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import type { NoticeLook, PageNumberPlace } from '../../../../shared/notices/notice-look.js';
import { landscapePage, page, sizes } from '../../../../shared/notices/page-geometry.js';
import { noBorders, noMargins } from './joint-mark.js';
import { exactSpacing, runProperties, spacer } from './notice-text.js';

/** Exact line of the number: with the footer 25 mm from the paper's edge its middle is 28 mm from it (clause 7.5). */
const line = 320;
/** 空一字 of 4号. */
const one = sizes.small * 10;
/** Room for “— 1000 —” along the edge of a landscape page. */
const alongEdge = 1600;
/** The 一字线 is 7 mm outside the 版心: 28 mm from the paper's edge. */
const fromEdge = 1588;

/** Distance of the footer from the paper's edge, twips. */
export const footerDistance = 1417;
export const headerDistance = 851;

type Side = 'odd' | 'even';

/** — 1 — in 4号宋体, Latin face included. */
function numberRun(fonts: FontSet): TextRun {
  return new TextRun({
    ...runProperties({ face: fonts.pageNumber, size: sizes.small }),
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
}

/**
 * Odd pages: right, one character blank; even pages: left, one character blank; or centred by local custom. `below` adds
 * blank under the number.
 */
function numberFooter(side: Side, fonts: FontSet, place: PageNumberPlace, below: number): Footer {
  const number = numberParagraph(side, fonts, place);
  return new Footer({ children: below === 0 ? [number] : [number, spacer(below)] });
}

function numberParagraph(side: Side, fonts: FontSet, place: PageNumberPlace): Paragraph {
  const outside = side === 'odd' ? { right: one } : { left: one };
  return new Paragraph({
    spacing: exactSpacing(line),
    alignment: alignmentOf(side, place),
    ...(place === 'outside' ? { indent: outside } : {}),
    children: [numberRun(fonts)],
  });
}

/** Footer of a first page that leaves `room` twips at the foot of its 版心, with the number or (local custom) without. */
export function firstFooter(fonts: FontSet, look: Pick<NoticeLook, 'pageNumber' | 'firstPageNumber'>, room: number) {
  const number = look.firstPageNumber ? [numberParagraph('odd', fonts, look.pageNumber)] : [spacer(line)];
  return new Footer({ children: [...aboveFooter(room, footerDistance + line), ...number] });
}

/** Blank that makes a footer reaching `from` twips above the paper's edge take `room` from the foot of the 版心. */
export function aboveFooter(room: number, from: number): Paragraph[] {
  return room === 0 ? [] : [spacer(page.bottom + room - from)];
}

function alignmentOf(side: Side, place: PageNumberPlace) {
  if (place === 'centred') return AlignmentType.CENTER;
  return side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

/** Footers of a portrait section. */
export function numberFooters(fonts: FontSet, place: PageNumberPlace, below = 0) {
  return { default: numberFooter('odd', fonts, place, below), even: numberFooter('even', fonts, place, below) };
}

/** Footers or headers that print nothing: each section says so itself, or it would inherit those before it. */
export const emptyFooters = () => ({
  default: new Footer({ children: [spacer(20)] }),
  even: new Footer({ children: [spacer(20)] }),
});
export const emptyHeaders = () => ({
  default: new Header({ children: [spacer(20)] }),
  even: new Header({ children: [spacer(20)] }),
});

/**
 * Landscape pages (clause 8): the number stays where it is on the upright sheet, so on the table's page it stands at the
 * left edge turned clockwise, at the lower end of odd and the upper end of even pages. A floating one-cell table in the
 * header puts it there.
 */
export function landscapeNumberHeaders(fonts: FontSet, place: PageNumberPlace) {
  return { default: landscapeNumber('odd', fonts, place), even: landscapeNumber('even', fonts, place) };
}

function landscapeNumber(side: Side, fonts: FontSet, place: PageNumberPlace): Header {
  const outside = side === 'odd' ? page.width - landscapePage.bottom - one - alongEdge : landscapePage.top + one;
  const top = place === 'centred' ? Math.round((page.width - alongEdge) / 2) : outside;
  const table = new Table({
    rows: [
      new TableRow({
        height: { value: alongEdge, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: line, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [
              new Paragraph({
                spacing: exactSpacing(line),
                alignment: alignmentOf(side, place),
                children: [numberRun(fonts)],
              }),
            ],
          }),
        ],
      }),
    ],
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: fromEdge - line / 2,
      absoluteVerticalPosition: top,
    },
    layout: TableLayoutType.FIXED,
    width: { size: line, type: WidthType.DXA },
    columnWidths: [line],
    borders: noBorders,
    margins: noMargins,
  });
  return new Header({ children: [table, spacer(20)] });
}

import type { Orientation, Paper } from '../../../shared/model/breakdown.js';

/** A page, in points. */
export interface PageGeometry {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** From the paper's edge to the footer. */
    readonly footer: number;
  };
}

const millimetre = 72 / 25.4;

/** Long side and short side in millimetres. */
const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = { A4: [297, 210], A3: [420, 297] };

/**
 * The page of a breakdown: landscape, the binding edge (the head, when it is bound behind an upright notice) wider than
 * the sides, the footer clear of the table.
 */
export function landscapePage(paper: Paper): PageGeometry {
  const [long, short] = paperSizes[paper];
  return {
    widthPt: long * millimetre,
    heightPt: short * millimetre,
    margins: {
      top: 22 * millimetre,
      bottom: 19 * millimetre,
      left: 15 * millimetre,
      right: 15 * millimetre,
      footer: 9 * millimetre,
    },
  };
}

/** The page on which a breakdown is printed; upright, the binding edge is the left one. */
export function breakdownPage(paper: Paper, orientation: Orientation = 'landscape'): PageGeometry {
  const landscape = landscapePage(paper);
  if (orientation === 'landscape') return landscape;
  const { top, bottom, left, right, footer } = landscape.margins;
  return {
    widthPt: landscape.heightPt,
    heightPt: landscape.widthPt,
    margins: { top: bottom, bottom, left: top, right: (left + right) / 2, footer },
  };
}

/** Width between the side margins. */
export function textWidth({ widthPt, margins }: PageGeometry): number {
  return widthPt - margins.left - margins.right;
}

/** Height between the upper and the lower margin. */
export function textHeight({ heightPt, margins }: PageGeometry): number {
  return heightPt - margins.top - margins.bottom;
}

/** Type size of the table's body: 五号 where many columns share an A4 sheet, 小四 on A3. Never below 小五 (9 pt). */
export function bodySize(paper: Paper, columns: number, orientation: Orientation = 'landscape'): number {
  if (paper === 'A3') return 12;
  if (orientation === 'portrait') return columns > 5 ? 10 : 10.5;
  return columns > 8 ? 10.5 : 11;
}

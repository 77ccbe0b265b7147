/** Measures of GB/T 9704-2012 as twips (1/1440 inch) and characters; clause numbers in ../reference of the standard. */

/** 1 mm in twips. */
const perMm = 1440 / 25.4;

/** Twips of a length in millimetres, whole as Word wants them. */
export function twips(mm: number): number {
  return Math.round(mm * perMm);
}

/** A line's thickness as Word counts it, eighths of a point; at least a hairline of 1/4 pt. */
export function eighths(mm: number): number {
  return Math.max(2, Math.round((mm / 25.4) * 72 * 8));
}

/** A4 portrait with 天头 37 mm, 订口 28 mm and 版心 156 × 225 mm (clause 5.2.1). */
export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  /** 版心: what the margins leave. */
  textWidth: 11906 - 1588 - 1474,
  textHeight: 16838 - 2098 - 1984,
} as const;

/** 版心 of a landscape table section: the same sheet turned (clause 8). */
export const landscapePage = { top: 1588, right: 2098, bottom: 1474, left: 1984 } as const;
/** The same where margins are mirrored: Word would swap 天头 and 地脚 on even pages, so both are their mean, 36 mm. */
export const mirroredLandscapePage = { ...landscapePage, right: 2041, left: 2041 } as const;

/** 22 lines a page: 28.95 pt is the largest pitch that keeps 22 lines in 225 mm (29 pt leaves 21). */
export const linePitch = 579;
export const linesPerPage = 22;
/** 28 characters a line: 3号 type of 16 pt set at the printers' 15.75 pt, so 0.25 pt less per character. */
export const charsPerLine = 28;
export const charPitch = 315;
export const charSpacing = -5;

/** Type sizes in half-points: 2号 title, 3号 text, 4号 imprint and page number. */
export const sizes = { title: 44, text: 32, small: 28 } as const;
export const titlePitch = 640;

/** Gaps of the head: the mark's upper edge 35 mm below the 版心's, the rule 4 mm below the number. */
export const markTop = 1984;

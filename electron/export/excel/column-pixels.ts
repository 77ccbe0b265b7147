/** Pixels at 96 dpi, which Excel reckons column widths in. */
export const pointsPerPixel = 0.75;

/** Digits of the workbook's first face, 宋体 11, are this many pixels wide: the unit of column widths. */
const digitPixels = 8;

/** The width attribute of a column that shall be `pixels` wide. */
export function columnWidthUnits(pixels: number): number {
  return Math.round((pixels / digitPixels) * 256) / 256;
}

/** Widths in points as the whole pixels that Excel will make of them. */
export function columnPixels(widthsPt: readonly number[]): number[] {
  return widthsPt.map((width) => Math.floor(width / pointsPerPixel));
}

/** The letters of column `index`, counted from 0. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** `<cols>` for columns of the given widths. */
export function colsXml(pixels: readonly number[]): string {
  const cols = pixels.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${columnWidthUnits(width)}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

/** A rendered page: RGB pixels, and how many millimetres one of them is. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly mm: number;
}

/** Reads pdftoppm's P6 output. */
export function readPpm(bytes: Buffer, dpi: number): PageImage {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('not a P6 image');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixels: bytes.subarray(header[0].length),
    mm: 25.4 / dpi,
  };
}

/** A rule drawn across the page. */
export interface DrawnLine {
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly red: boolean;
}

interface Row {
  readonly dark: number;
  readonly red: number;
  readonly first: number;
  readonly last: number;
}

function scan(image: PageImage, y: number): Row {
  let dark = 0;
  let red = 0;
  let first = -1;
  let last = -1;
  for (let x = 0; x < image.width; x++) {
    const at = (y * image.width + x) * 3;
    const [r = 255, g = 255, b = 255] = [image.pixels[at], image.pixels[at + 1], image.pixels[at + 2]];
    if (r + g + b > 560) continue;
    dark++;
    if (r > 160 && g < 140) red++;
    if (first < 0) first = x;
    last = x;
  }
  return { dark, red, first, last };
}

/** true when nothing is printed on the page. */
export function isBlank(image: PageImage): boolean {
  for (let y = 0; y < image.height; y++) if (scan(image, y).dark > 0) return false;
  return true;
}

/** Rules that run unbroken over at least `leastMm`, from top to bottom. */
export function drawnLines(image: PageImage, leastMm: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let open: { top: number; row: Row } | null = null;
  for (let y = 0; y <= image.height; y++) {
    const row = y < image.height ? scan(image, y) : null;
    const isRule = row !== null && row.dark * image.mm >= leastMm && row.dark >= (row.last - row.first) * 0.98;
    if (isRule && open === null) open = { top: y, row };
    if (!isRule && open !== null) {
      lines.push({
        topMm: open.top * image.mm,
        bottomMm: y * image.mm,
        leftMm: open.row.first * image.mm,
        rightMm: (open.row.last + 1) * image.mm,
        red: open.row.red > open.row.dark / 2,
      });
      open = null;
    }
  }
  return lines;
}

/** Upper edge of the first red thing on the page, millimetres from the paper's edge; null when nothing is red. */
export function firstRedMm(image: PageImage): number | null {
  for (let y = 0; y < image.height; y++) if (scan(image, y).red > 0) return y * image.mm;
  return null;
}

import { standardLook, type NoticeLook } from './notice-look.js';
import { charPitch, charsPerLine, linePitch } from './page-geometry.js';
import { textWidth } from './text-width.js';
import { linesBySense } from './title-lines.js';

/** A name in a row of seals: the centre of the name and of its seal, in characters from the left edge. */
export interface SealedName {
  readonly text: string;
  readonly centre: number;
}

/**
 * A line of the signature. `left` and `right` are blanks in characters between which the text is aligned: two lines
 * centred between the same blanks stand one over the other however wide their digits are.
 */
export type SignatureLine =
  | {
      readonly kind: 'name' | 'date';
      readonly text: string;
      readonly align: 'left' | 'center' | 'right';
      readonly left: number;
      readonly right: number;
      readonly blankLines: number;
    }
  | { readonly kind: 'seals'; readonly names: readonly SealedName[]; readonly blankLines: number };

/** 右空二字 of an unsealed name. */
const unsealedRight = 2;
/** The date's first character is this much to the right of the name's. */
const dateIndent = 2;
/** A character and a line of the 版心 in millimetres. */
const charMm = (charPitch * 25.4) / 1440;
const lineMm = (linePitch * 25.4) / 1440;
/** Least distance between two seals, millimetres: seals must not touch (clause 7.3.5.1). */
const betweenSealsMm = 2;

/** How an office places its seals; the standard's own when left out. */
export type SealPlace = Pick<NoticeLook, 'sealMm' | 'sealBlankLines' | 'sealDateRight'>;

/**
 * 署名 and 成文日期 for each case of clause 7.3.5: sealed or not, one issuer or several. Positions in characters of 3号.
 * `place.sealBlankLines` above the first sealed name may be fewer than usual, to keep the seal on the page (clause 7.3.5.5).
 */
export function signatureLayout(
  issuers: readonly string[],
  date: string,
  seal: boolean,
  place: SealPlace = standardLook,
): SignatureLine[] {
  if (!seal) return unsealed(issuers, date);
  return issuers.length === 1 ? sealedOne(issuers[0] ?? '', date, place) : sealedJoint(issuers, date, place);
}

/** The name is centred on the date, whose right end is four characters from the edge (右空四字). */
function sealedOne(name: string, date: string, { sealBlankLines, sealDateRight }: SealPlace): SignatureLine[] {
  const pieces = linesBySense(name, charsPerLine);
  const width = Math.max(...pieces.map(textWidth));
  const fromRight = sealDateRight + textWidth(date) / 2;
  // A long name would hang over the edge: it ends at the edge and the date is centred under it.
  const isLong = width / 2 > fromRight;
  const left = isLong ? charsPerLine - width : charsPerLine - 2 * fromRight;
  const nameLook = isLong ? ({ align: 'right', left: 0 } as const) : ({ align: 'center', left } as const);
  return [
    ...pieces.map((text, index) => ({
      kind: 'name' as const,
      text,
      ...nameLook,
      right: 0,
      blankLines: index === 0 ? sealBlankLines : 0,
    })),
    { kind: 'date', text: date, align: 'center', left: Math.max(0, left), right: 0, blankLines: 0 },
  ];
}

/** Rows of at most three seals inside the 版心; the last name stands centred over the date. */
function sealedJoint(names: readonly string[], date: string, place: SealPlace): SignatureLine[] {
  const { sealMm, sealBlankLines, sealDateRight } = place;
  const widest = Math.max(...names.flatMap((name) => linesBySense(name, charsPerLine)).map(textWidth));
  const lastCentre = Math.min(charsPerLine - sealDateRight - textWidth(date) / 2, charsPerLine - widest / 2);
  const step = Math.max((sealMm + betweenSealsMm) / charMm, widest + 1);
  const firstCentre = Math.max(sealMm / 2 / charMm, widest / 2);
  const perRow = Math.max(1, Math.min(3, Math.floor((lastCentre - firstCentre) / step) + 1));
  const rows: SignatureLine[] = [];
  // The last row is the full one's right part: counted from the end, so that its last name is over the date.
  for (let start = 0; start < names.length; start += perRow) {
    const row = names.slice(start, start + perRow);
    const isLast = start + perRow >= names.length;
    const offset = isLast ? row.length : perRow;
    const blankLines = start === 0 ? sealBlankLines : Math.ceil((sealMm + betweenSealsMm) / lineMm) - 1;
    const centres = row.map((_, index) => lastCentre - (offset - 1 - index) * step);
    rows.push(...sealRow(row, centres, blankLines));
  }
  const left = Math.max(0, 2 * lastCentre - charsPerLine);
  const right = Math.max(0, charsPerLine - 2 * lastCentre);
  return [...rows, { kind: 'date', text: date, align: 'center', left, right, blankLines: 0 }];
}

/** A row of names with their centres; a name that is longer than a line stands alone in its row and takes two. */
function sealRow(names: readonly string[], centres: readonly number[], blankLines: number): SignatureLine[] {
  const rows = names.length === 1 ? linesBySense(names[0] ?? '', charsPerLine).map((piece) => [piece]) : [names];
  return rows.map((row, index) => ({
    kind: 'seals',
    names: row.map((text, at) => ({ text, centre: centres[at] ?? 0 })),
    blankLines: index === 0 ? blankLines : 0,
  }));
}

/**
 * Name right 2, the date's first character 2 to the right of the name's; a longer date is right 2 and moves the name. The
 * date is set from the left, so that this holds whatever the width of its digits.
 */
function unsealed(names: readonly string[], date: string): SignatureLine[] {
  const pieces = names.flatMap((name) => linesBySense(name, charsPerLine));
  const width = textWidth(pieces[pieces.length - 1] ?? '');
  const nameEnd = charsPerLine - unsealedRight;
  const dateStart = Math.min(Math.max(0, nameEnd - width) + dateIndent, nameEnd - textWidth(date));
  const nameStart = dateStart - dateIndent;
  const isMoved = nameStart + width < nameEnd;
  const lines: SignatureLine[] = pieces.map((text, index) => {
    const right = Math.max(0, Math.min(unsealedRight, charsPerLine - textWidth(text)));
    const look =
      isMoved && index === pieces.length - 1
        ? ({ align: 'left', left: nameStart, right: 0 } as const)
        : ({ align: 'right', left: 0, right } as const);
    return { kind: 'name', text, ...look, blankLines: index === 0 ? 1 : 0 };
  });
  return [...lines, { kind: 'date', text: date, align: 'left', left: dateStart, right: 0, blankLines: 0 }];
}

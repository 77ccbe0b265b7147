import { charsPerLine } from './page-geometry.js';
import { textWidth } from './text-width.js';

/** A name in a row of seals: the centre of the name and of its seal, in characters from the left edge. */
export interface SealedName {
  readonly text: string;
  readonly centre: number;
}

/** A line of the signature. `right` is the blank at the right end, in characters. */
export type SignatureLine =
  | { readonly kind: 'name' | 'date'; readonly text: string; readonly right: number; readonly blankLines: number }
  | { readonly kind: 'seals'; readonly names: readonly SealedName[]; readonly blankLines: number };

/** Blank lines above a sealed name: room for a 42 mm seal that touches the text by less than one line (clause 7.3.5.1). */
export const blankAboveSeal = 3;
/** Between two rows of seals: four blank lines make a pitch of 51 mm, so that 42 mm seals do not touch. */
const blankBetweenSeals = 4;
/** 右空四字 of a sealed date, 右空二字 of an unsealed name. */
const sealedDateRight = 4;
const unsealedRight = 2;
/** Half a 42 mm seal in characters of 5.56 mm, rounded up. */
const sealRadius = 3.8;
/** Closest distance of two seals' centres, in characters (44.5 mm for seals of 42 mm). */
const closestSeals = 8;

/**
 * 署名 and 成文日期 for each case of clause 7.3.5: sealed or not, one issuer or several. Positions in characters of 3号.
 * `blankLines` above the first sealed name may be fewer than usual, to keep the seal on the page (clause 7.3.5.5).
 */
export function signatureLayout(
  issuers: readonly string[],
  date: string,
  seal: boolean,
  blankLines: number = blankAboveSeal,
): SignatureLine[] {
  if (!seal) return unsealed(issuers, date);
  return issuers.length === 1 ? sealedOne(issuers[0] ?? '', date, blankLines) : sealedJoint(issuers, date, blankLines);
}

/** The name is centred on the date, whose right end is four characters from the edge. */
function sealedOne(name: string, date: string, blankLines: number): SignatureLine[] {
  const centred = sealedDateRight + (textWidth(date) - textWidth(name)) / 2;
  // A long name would hang over the edge: it ends at the edge and the date is centred under it.
  const nameRight = Math.max(0, centred);
  const dateRight = Math.max(0, nameRight + (textWidth(name) - textWidth(date)) / 2);
  return [
    { kind: 'name', text: name, right: nameRight, blankLines },
    { kind: 'date', text: date, right: dateRight, blankLines: 0 },
  ];
}

/** Rows of at most three seals inside the 版心; the last name stands centred over the date. */
function sealedJoint(names: readonly string[], date: string, blankLines: number): SignatureLine[] {
  const widest = Math.max(...names.map(textWidth));
  const lastCentre = Math.min(charsPerLine - sealedDateRight - textWidth(date) / 2, charsPerLine - widest / 2);
  const step = Math.max(closestSeals, widest + 1);
  const firstCentre = Math.max(sealRadius, widest / 2);
  const perRow = Math.max(1, Math.min(3, Math.floor((lastCentre - firstCentre) / step) + 1));
  const rows: SignatureLine[] = [];
  // The last row is the full one's right part: counted from the end, so that its last name is over the date.
  for (let start = 0; start < names.length; start += perRow) {
    const row = names.slice(start, start + perRow);
    const isLast = start + perRow >= names.length;
    const offset = isLast ? row.length : perRow;
    rows.push({
      kind: 'seals',
      names: row.map((text, index) => ({ text, centre: lastCentre - (offset - 1 - index) * step })),
      blankLines: start === 0 ? blankLines : blankBetweenSeals,
    });
  }
  const dateRight = charsPerLine - lastCentre - textWidth(date) / 2;
  return [...rows, { kind: 'date', text: date, right: Math.max(0, dateRight), blankLines: 0 }];
}

/** Name right 2, the date's first character 2 to the right of the name's; a longer date is right 2 and moves the name. */
function unsealed(names: readonly string[], date: string): SignatureLine[] {
  const last = textWidth(names[names.length - 1] ?? '');
  const width = textWidth(date);
  const dateIsLonger = width > last;
  const nameRight = dateIsLonger ? unsealedRight + 2 + width - last : unsealedRight;
  const dateRight = dateIsLonger ? unsealedRight : last - width;
  const lines: SignatureLine[] = names.map((text, index) => ({
    kind: 'name',
    text,
    right: Math.max(0, Math.min(nameRight, charsPerLine - textWidth(text))),
    blankLines: index === 0 ? 1 : 0,
  }));
  return [...lines, { kind: 'date', text: date, right: dateRight, blankLines: 0 }];
}

import { standardLook, type NoticeLook } from './notice-look.js';
import { charPitch, charsPerLine, linePitch } from './page-geometry.js';
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

/** 右空二字 of an unsealed name. */
const unsealedRight = 2;
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
  const centred = sealDateRight + (textWidth(date) - textWidth(name)) / 2;
  // A long name would hang over the edge: it ends at the edge and the date is centred under it.
  const nameRight = Math.max(0, centred);
  const dateRight = Math.max(0, nameRight + (textWidth(name) - textWidth(date)) / 2);
  return [
    { kind: 'name', text: name, right: nameRight, blankLines: sealBlankLines },
    { kind: 'date', text: date, right: dateRight, blankLines: 0 },
  ];
}

/** Rows of at most three seals inside the 版心; the last name stands centred over the date. */
function sealedJoint(names: readonly string[], date: string, place: SealPlace): SignatureLine[] {
  const { sealMm, sealBlankLines, sealDateRight } = place;
  const widest = Math.max(...names.map(textWidth));
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
    rows.push({
      kind: 'seals',
      names: row.map((text, index) => ({ text, centre: lastCentre - (offset - 1 - index) * step })),
      blankLines: start === 0 ? sealBlankLines : Math.ceil((sealMm + betweenSealsMm) / lineMm) - 1,
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

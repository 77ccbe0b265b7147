import type { Unit } from '../model/unit.js';
import { normaliseUnitName, unitFinder } from './unit-names.js';

const separators = /[、,，;；\n\r\t/／]/u;
const opening = '(（[［【〔〈《';
const closing = ')）]］】〕〉》';

/** Splits the text of a unit cell into names, as written and in order. */
export type UnitSplitter = (text: string) => string[];

/**
 * Makes the splitter of a directory. Names are divided at 、，；/ and line ends, never inside brackets. A name of the
 * directory that holds such a mark itself (各区、县级市) stays whole; 招商局和财政局 and names divided by blanks only are
 * divided when the directory knows every part. Repeated names are given once. Without a directory the marks alone decide.
 */
export function unitSplitter(units: readonly Unit[] = []): UnitSplitter {
  const find = unitFinder(units);
  const compound = new Set(
    units
      .flatMap((unit) => [unit.name, ...unit.shortNames, ...unit.formerNames])
      .filter((name) => splitOutsideBrackets(name).length > 1)
      .map(normaliseUnitName),
  );
  const knows = (name: string): boolean => find(name) !== null;
  return (text) => {
    const names = rejoin(splitOutsideBrackets(text), compound).flatMap((piece) => splitKnown(piece, knows));
    return [...new Set(names)];
  };
}

/** Unit names as a cell prints them. */
export function joinUnitNames(names: readonly string[]): string {
  return names.join('、');
}

function splitOutsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of text) {
    if (opening.includes(char)) depth++;
    if (closing.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.test(char)) {
      pieces.push(piece);
      piece = '';
    } else piece += char;
  }
  pieces.push(piece);
  return pieces.map((name) => name.trim()).filter((name) => name !== '');
}

/** Puts pieces together again where the directory knows them as one name; the longest wins. */
function rejoin(pieces: readonly string[], compound: ReadonlySet<string>): string[] {
  if (compound.size === 0) return [...pieces];
  const names: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let taken = 1;
    for (let count = Math.min(4, pieces.length - at); count > 1; count--) {
      const whole = pieces.slice(at, at + count).join('、');
      if (!compound.has(normaliseUnitName(whole))) continue;
      taken = count;
      break;
    }
    names.push(pieces.slice(at, at + taken).join('、'));
    at += taken;
  }
  return names;
}

/** Divides at 和, 及, 与, 会同 and blanks, but only into names that the directory knows. */
function splitKnown(piece: string, knows: (name: string) => boolean): string[] {
  if (knows(piece)) return [piece];
  const parts = piece.split(/\s+|以及|会同|和|及|与/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every(knows) ? parts : [piece];
}

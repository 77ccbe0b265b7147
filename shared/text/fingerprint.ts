import { evenText } from './compare-text.js';

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Fingerprint of a text for noticing changes: FNV-1a, 64 bits, 16 hexadecimal digits, of the text made even, so that
 * neither width of marks nor blanks count. Not for security.
 */
export function fingerprint(text: string): string {
  let hash = offset;
  for (const character of evenText(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

import type { ByteView } from './byte-view.js';

/** Operand sizes by the upper three bits of a sprm; 0 = the first byte says it ([MS-DOC] 2.6). */
const operandSizes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

export const sprm = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  listLevel: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  hugeProperties: 0x6646,
  tableDefinition: 0xd608,
} as const;

/** Calls back for each property modifier of a list: its code and the place of its operand. Stops at a cut-off list. */
export function eachSprm(grpprl: ByteView, from: number, visit: (code: number, operandAt: number) => void): void {
  let at = from;
  while (at + 2 < grpprl.length) {
    const code = grpprl.u16(at);
    const operandAt = at + 2;
    const size = operandSize(grpprl, code, operandAt);
    if (operandAt + size > grpprl.length) return;
    visit(code, operandAt);
    at = operandAt + size;
  }
}

function operandSize(grpprl: ByteView, code: number, operandAt: number): number {
  const size = operandSizes[code >> 13] ?? 1;
  if (size > 0) return size;
  // The definition of a table row has two bytes of length, one too many ([MS-DOC] 2.9.322).
  if (code === sprm.tableDefinition) return operandAt + 2 <= grpprl.length ? grpprl.u16(operandAt) + 1 : 2;
  return grpprl.u8(operandAt) + 1;
}

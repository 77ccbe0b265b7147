import type { PackageFinding } from './finding.js';
import { sheetOrder } from './sheet-order.js';
import { wordOrder } from './word-order.js';
import { descendants, type XmlElement } from './xml-tree.js';

/** Steps of a sequence by element: elements of one step (a|b) may come in any order. */
type Steps = ReadonlyMap<string, number>;

function stepsOf(order: readonly string[]): Steps {
  return new Map(order.flatMap((step, index) => step.split('|').map((name) => [name, index] as const)));
}

const tables: ReadonlyMap<string, Steps> = new Map(
  [...Object.entries(wordOrder), ...Object.entries(sheetOrder)].map(([parent, order]) => [parent, stepsOf(order)]),
);

/** Children that stand in the wrong place or are not allowed under their parent. */
export function checkOrder(part: string, root: XmlElement): PackageFinding[] {
  const findings: PackageFinding[] = [];
  for (const element of descendants(root)) {
    const steps = tables.get(element.name);
    if (steps !== undefined) findings.push(...checkChildren(part, element, steps));
  }
  return findings;
}

function checkChildren(part: string, parent: XmlElement, steps: Steps): PackageFinding[] {
  const findings: PackageFinding[] = [];
  let last = { step: -1, name: '' };
  for (const { name } of parent.children) {
    const step = steps.get(name);
    if (step === undefined) {
      if (isForeign(parent.name, name)) continue;
      findings.push({ part, rule: 'not-allowed', message: `${name} is not allowed in ${parent.name}` });
      continue;
    }
    // Repeated groups begin again: bookmarks between rows, several rules of one kind.
    if (step < last.step) {
      findings.push({ part, rule: 'order', message: `${name} stands behind ${last.name} in ${parent.name}` });
    } else {
      last = { step, name };
    }
  }
  return findings;
}

/** Elements of extension namespaces (mc, w14, …) are none of these schemas' business. */
function isForeign(parent: string, name: string): boolean {
  return parent.split(':')[0] !== name.split(':')[0];
}

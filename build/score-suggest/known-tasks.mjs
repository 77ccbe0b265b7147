// Tasks with known units, cut out of the labelled corpus (its conventions: LABELS.md beside it).
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} KnownTask a task whose units are labelled
 * @property {string} document number of the document it stands in
 * @property {string} text its text without the bracket that names the units
 * @property {string[]} lead names of the units that lead
 * @property {string[]} support names of the others
 * @property {Set<string>} accepted units of which any counts as a hit
 */

/** The labelled documents of a folder, in the order of their names: number, text, gold labels. */
export async function readCorpus(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, 2),
      gold: JSON.parse(await readFile(path.join(folder, name), 'utf8')),
      text: await readFile(path.join(folder, name.replace('.gold.json', '.txt')), 'utf8'),
    })),
  );
}

/**
 * Tasks of the labelled documents in document order. Labels hold no positions, so each item is looked for after the one
 * before; when one paragraph is assigned in parts, a part begins where the bracket before it ends.
 * @param {(name: string) => string} unitKey makes one name of the ways to write a unit
 * @returns {KnownTask[]}
 */
export function knownTasks(documents, unitKey) {
  return documents.flatMap(({ name, text, gold }) => {
    let cursor = 0;
    const fromText = (gold.responsibilities ?? []).map((duty) => {
      const item = text.indexOf(duty.itemStartsWith, cursor);
      const start = item === -1 ? cursor : item;
      const end = text.indexOf(duty.quote, start);
      if (end === -1) throw new Error(`文件 ${name} 里找不到标注的分工：${duty.quote}`);
      cursor = end + duty.quote.length;
      return known(name, text.slice(start, end), duty, unitKey);
    });
    const fromTable = (gold.tableRows ?? []).map((row) => known(name, row.task, row, unitKey));
    return [...fromText, ...fromTable];
  });
}

function known(document, text, units, unitKey) {
  const lead = units.lead.map(unitKey);
  const support = units.support.map(unitKey);
  // Ambiguous labels are scored on the union (LABELS.md).
  const accepted = new Set(units.ambiguous ? [...lead, ...support] : lead);
  return { document, text: text.trim(), lead, support, accepted };
}

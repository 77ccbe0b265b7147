import { partText, type PackageFinding, type Parts } from './finding.js';
import { repeated } from './check-package.js';
import { allNamed, child, parseXml, type XmlElement } from './xml-tree.js';

/** Excel's own limits. */
const limits = { sheetName: 31, listFormula: 257, rowHeight: 409.5, cellText: 32_767 } as const;

/** What SpreadsheetML asks beyond order: names, references in order, styles and strings that exist, merges apart. */
export function checkWorkbook(parts: Parts): PackageFinding[] {
  const findings = checkSheetList(parts);
  const styles = parts.has('xl/styles.xml') ? parseXml(partText(parts, 'xl/styles.xml')) : undefined;
  const formats = child(styles, 'x:cellXfs')?.children.length ?? 0;
  const strings = parts.has('xl/sharedStrings.xml')
    ? allNamed(parseXml(partText(parts, 'xl/sharedStrings.xml')), 'x:si').length
    : 0;
  for (const part of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) continue;
    const sheet = parseXml(partText(parts, part));
    findings.push(
      ...checkCells(part, sheet, formats, strings),
      ...checkDimension(part, sheet),
      ...checkMerges(part, sheet),
      ...checkLists(part, sheet),
    );
  }
  return findings;
}

function checkSheetList(parts: Parts): PackageFinding[] {
  const part = 'xl/workbook.xml';
  const workbook = parseXml(partText(parts, part));
  const sheets = allNamed(workbook, 'x:sheet');
  const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
  const messages = [
    ...names
      .filter((name) => name.length > limits.sheetName || /[[\]:*?/\\]/.test(name) || name === '')
      .map((name) => `sheet name “${name}” is not allowed`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `sheet name “${name}” is used twice`),
    ...repeated(sheets.map(({ attributes }) => attributes['sheetId'] ?? '')).map(
      (id) => `sheet id ${id} is used twice`,
    ),
  ];
  for (const { attributes, text } of allNamed(workbook, 'x:definedName')) {
    for (const [, quoted, plain] of text.matchAll(/(?:'((?:[^']|'')+)'|([^'!,]+))!/g)) {
      const sheet = quoted?.replace(/''/g, "'") ?? plain ?? '';
      if (!names.includes(sheet)) messages.push(`defined name ${attributes['name']} refers to no sheet “${sheet}”`);
    }
    if (Number(attributes['localSheetId'] ?? 0) >= sheets.length) messages.push('localSheetId is out of range');
  }
  if (sheets.every(({ attributes }) => (attributes['state'] ?? 'visible') !== 'visible'))
    messages.push('no visible sheet');
  return messages.map((message) => ({ part, rule: 'workbook', message }));
}

function checkCells(part: string, sheet: XmlElement, formats: number, strings: number): PackageFinding[] {
  const findings: PackageFinding[] = [];
  const say = (message: string): void => void findings.push({ part, rule: 'cells', message });
  let lastRow = 0;
  for (const row of allNamed(sheet, 'x:row')) {
    const number = Number(row.attributes['r']);
    if (!(number > lastRow)) say(`row ${number} stands behind row ${lastRow}`);
    lastRow = number;
    if (Number(row.attributes['ht'] ?? 0) > limits.rowHeight)
      say(`row ${number} is higher than ${limits.rowHeight} pt`);
    let lastColumn = 0;
    for (const cell of row.children.filter(({ name }) => name === 'x:c')) {
      const reference = cell.attributes['r'] ?? '';
      const at = position(reference);
      if (at.row !== number || at.column <= lastColumn) say(`cell ${reference} is out of order`);
      lastColumn = at.column;
      if (Number(cell.attributes['s'] ?? 0) >= Math.max(1, formats)) say(`cell ${reference} has no such style`);
      const value = child(cell, 'x:v')?.text ?? '';
      if (cell.attributes['t'] === 's' && Number(value) >= strings) say(`cell ${reference} has no such string`);
      if (cell.attributes['t'] === 'e') say(`cell ${reference} holds the error ${value}`);
      if (value.length > limits.cellText) say(`cell ${reference} is longer than ${limits.cellText} characters`);
    }
  }
  return findings;
}

/** A sheet may say how far its cells reach; readers that go row by row believe it. */
function checkDimension(part: string, sheet: XmlElement): PackageFinding[] {
  const said = child(sheet, 'x:dimension')?.attributes['ref'];
  const cells = allNamed(sheet, 'x:c').map(({ attributes }) => position(attributes['r'] ?? ''));
  if (said === undefined || cells.length === 0) return [];
  const [from = '', to = from] = said.split(':');
  const reach = (key: 'row' | 'column'): readonly [number, number] =>
    cells.reduce(([least, most], cell) => [Math.min(least, cell[key]), Math.max(most, cell[key])], [Infinity, 0]);
  const right = (['row', 'column'] as const).every((key) => {
    const [least, most] = reach(key);
    return position(from)[key] === least && position(to)[key] === most;
  });
  return right ? [] : [{ part, rule: 'dimension', message: `dimension ${said} is not where the cells are` }];
}

function checkMerges(part: string, sheet: XmlElement): PackageFinding[] {
  const taken = new Map<string, string>();
  const findings: PackageFinding[] = [];
  for (const { attributes } of allNamed(sheet, 'x:mergeCell')) {
    const reference = attributes['ref'] ?? '';
    const [from = '', to = from] = reference.split(':');
    const a = position(from);
    const b = position(to);
    for (let row = a.row; row <= b.row; row++) {
      for (let column = a.column; column <= b.column; column++) {
        const other = taken.get(`${row} ${column}`);
        if (other !== undefined) findings.push({ part, rule: 'merge', message: `${reference} overlaps ${other}` });
        taken.set(`${row} ${column}`, reference);
      }
    }
  }
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
}

function checkLists(part: string, sheet: XmlElement): PackageFinding[] {
  return allNamed(sheet, 'x:formula1')
    .filter(({ text }) => text.startsWith('"') && text.length > limits.listFormula)
    .map(() => ({ part, rule: 'list', message: 'a literal list is longer than 255 characters' }));
}

/** B12 → column 2, row 12. */
function position(reference: string): { column: number; row: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (!found) return { column: 0, row: 0 };
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(found[2]) };
}

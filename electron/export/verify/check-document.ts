import { partText, type PackageFinding, type Parts } from './finding.js';
import { repeated } from './check-package.js';
import { allNamed, child, descendants, parseXml, type XmlElement } from './xml-tree.js';

/** What WordprocessingML asks beyond order: styles that exist, unique ids, sound tables, a last section, even footers. */
export function checkDocument(parts: Parts): PackageFinding[] {
  const findings: PackageFinding[] = [];
  const styles = styleIds(parts);
  for (const part of parts.keys()) {
    if (!/^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(part)) continue;
    const root = parseXml(partText(parts, part));
    findings.push(...checkStyles(part, root, styles), ...checkIds(part, root), ...checkTables(part, root));
  }
  const document = parseXml(partText(parts, 'word/document.xml'));
  return [...findings, ...checkSections(document, parts)];
}

function styleIds(parts: Parts): Set<string> {
  if (!parts.has('word/styles.xml')) return new Set();
  const root = parseXml(partText(parts, 'word/styles.xml'));
  return new Set(allNamed(root, 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? ''));
}

function checkStyles(part: string, root: XmlElement, styles: ReadonlySet<string>): PackageFinding[] {
  const used = [...descendants(root)]
    .filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].includes(name))
    // docx' default style sheet names this built-in style of Word without defining it: harmless.
    .map(({ attributes }) => attributes['w:val'] ?? '')
    .filter((id) => !styles.has(id) && id !== 'DefaultParagraphFont');
  const twice = part === 'word/styles.xml' ? repeated(allNamed(root, 'w:style').map(idOf)) : [];
  return [
    ...[...new Set(used)].map((id) => ({ part, rule: 'style', message: `style ${id} is not defined` })),
    ...twice.map((id) => ({ part, rule: 'style', message: `style ${id} is defined twice` })),
  ];
}

const idOf = ({ attributes }: XmlElement): string => attributes['w:styleId'] ?? '';

function checkIds(part: string, root: XmlElement): PackageFinding[] {
  const drawings = repeated(allNamed(root, 'wp:docPr').map(({ attributes }) => attributes['id'] ?? ''));
  const bookmarks = repeated(allNamed(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id'] ?? ''));
  return [
    ...drawings.map((id) => ({ part, rule: 'unique-id', message: `drawing id ${id} is used twice` })),
    ...bookmarks.map((id) => ({ part, rule: 'unique-id', message: `bookmark id ${id} is used twice` })),
  ];
}

function checkTables(part: string, root: XmlElement): PackageFinding[] {
  const findings: PackageFinding[] = [];
  const say = (message: string): void => void findings.push({ part, rule: 'table', message });
  for (const table of allNamed(root, 'w:tbl')) {
    const grid = allNamed(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    );
    const width = Number(child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
    const sum = grid.reduce((total, column) => total + column, 0);
    if (width !== sum) say(`tblW ${width} is not the sum of its columns ${sum}`);
    const rows = table.children.filter(({ name }) => name === 'w:tr');
    let headersOver = false;
    for (const [index, row] of rows.entries()) {
      const cells = row.children.filter(({ name }) => name === 'w:tc');
      if (cells.reduce((total, cell) => total + spanOf(cell), 0) !== grid.length) {
        say(`row ${index + 1} has not ${grid.length} columns`);
      }
      if (cells.some((cell) => cell.children[cell.children.length - 1]?.name !== 'w:p')) {
        say(`a cell of row ${index + 1} does not end with a paragraph`);
      }
      const isHeader = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;
      if (isHeader && headersOver) say(`heading row ${index + 1} is not among the first rows`);
      headersOver ||= !isHeader;
    }
  }
  return findings;
}

function spanOf(cell: XmlElement): number {
  return Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);
}

function checkSections(document: XmlElement, parts: Parts): PackageFinding[] {
  const part = 'word/document.xml';
  const body = child(document, 'w:body');
  const findings: PackageFinding[] = [];
  if (body?.children[body.children.length - 1]?.name !== 'w:sectPr') {
    findings.push({ part, rule: 'section', message: 'the body does not end with its section' });
  }
  const settings = parts.has('word/settings.xml') ? parseXml(partText(parts, 'word/settings.xml')) : undefined;
  const evenAndOdd = child(settings, 'w:evenAndOddHeaders');
  if (evenAndOdd === undefined || /^(false|0|off)$/.test(evenAndOdd.attributes['w:val'] ?? '')) return findings;
  for (const section of allNamed(document, 'w:sectPr')) {
    const kinds = section.children
      .filter(({ name }) => name === 'w:footerReference')
      .map((one) => one.attributes['w:type']);
    if (!kinds.includes('even') || !kinds.includes('default')) {
      findings.push({
        part,
        rule: 'section',
        message: 'odd and even pages differ, but a section lacks one of the footers',
      });
    }
  }
  return findings;
}

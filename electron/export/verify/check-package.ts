import path from 'node:path';
import { partText, type PackageFinding, type Parts } from './finding.js';
import { allNamed, child, parseXml, type XmlElement } from './xml-tree.js';

const contentTypes = '[Content_Types].xml';

/** A relationships part belongs to word/document.xml as word/_rels/document.xml.rels. */
function relationshipsOf(part: string): string {
  return path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);
}

function sourceOf(relationships: string): string {
  const name = path.posix.basename(relationships).replace(/\.rels$/, '');
  // The package's own relationships (_rels/.rels) belong to no part.
  return name === '' ? '' : path.posix.join(path.posix.dirname(path.posix.dirname(relationships)), name);
}

/**
 * The package itself (ECMA-376 Part 2, OPC): every part has one content type and every type its part, relationships have
 * unique ids and existing targets, references in the parts have their relationships.
 */
export function checkPackage(parts: Parts): PackageFinding[] {
  return [...checkContentTypes(parts), ...checkRelationships(parts), ...checkReferences(parts)];
}

function checkContentTypes(parts: Parts): PackageFinding[] {
  if (!parts.has(contentTypes)) return [{ part: contentTypes, rule: 'content-types', message: 'missing' }];
  const root = parseXml(partText(parts, contentTypes));
  const defaults = new Set(
    allNamed(root, 'ct:Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  );
  const overrides = allNamed(root, 'ct:Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const finding = (part: string, message: string): PackageFinding => ({ part, rule: 'content-types', message });
  const untyped = [...parts.keys()].filter((name) => {
    if (name === contentTypes || overrides.includes(name)) return false;
    const extension = name.split('.').pop()?.toLowerCase() ?? '';
    // The general XML type makes Word refuse a part that it needs to know by kind.
    return !defaults.has(extension) || (extension === 'xml' && !/^(customXml|docProps)\//.test(name));
  });
  return [
    ...untyped.map((name) => finding(name, 'has no content type of its own')),
    ...overrides.filter((name) => !parts.has(name)).map((name) => finding(name, 'has a content type but is missing')),
    ...repeated(overrides).map((name) => finding(name, 'has two content types')),
  ];
}

function checkRelationships(parts: Parts): PackageFinding[] {
  const findings: PackageFinding[] = [];
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    const source = sourceOf(name);
    if (source !== '' && !parts.has(source)) {
      findings.push({ part: name, rule: 'relationships', message: `belongs to ${source}, which is missing` });
    }
    const relations = allNamed(parseXml(partText(parts, name)), 'rel:Relationship');
    for (const id of repeated(relations.map(({ attributes }) => attributes['Id'] ?? ''))) {
      findings.push({ part: name, rule: 'relationships', message: `id ${id} is used twice` });
    }
    for (const { attributes } of relations) {
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] === 'External' || parts.has(resolve(source, target))) continue;
      findings.push({ part: name, rule: 'relationships', message: `target ${target} is missing` });
    }
  }
  if (!parts.has('_rels/.rels')) findings.push({ part: '_rels/.rels', rule: 'relationships', message: 'missing' });
  return findings;
}

function resolve(source: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(source), target);
}

function checkReferences(parts: Parts): PackageFinding[] {
  const findings: PackageFinding[] = [];
  for (const name of parts.keys()) {
    if (!/^(word|xl)\/.*\.xml$/.test(name)) continue;
    const used = referencedIds(parseXml(partText(parts, name)));
    if (used.length === 0) continue;
    const file = relationshipsOf(name);
    const known = parts.has(file)
      ? allNamed(parseXml(partText(parts, file)), 'rel:Relationship').map(({ attributes }) => attributes['Id'])
      : [];
    for (const id of used.filter((candidate) => !known.includes(candidate))) {
      findings.push({ part: name, rule: 'relationships', message: `refers to ${id}, which ${file} does not have` });
    }
  }
  return findings;
}

function referencedIds(root: XmlElement): string[] {
  const ids: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name === 'r:id' || name === 'r:embed' || name === 'r:link') ids.push(value);
    }
    element.children.forEach(visit);
  };
  visit(root);
  return ids;
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Author names in docProps/core.xml: files leave the office without them. */
export function checkAuthors(parts: Parts): PackageFinding[] {
  const core = 'docProps/core.xml';
  if (!parts.has(core)) return [];
  const root = parseXml(partText(parts, core));
  return ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) => {
    const text = child(root, name)?.text.trim() ?? '';
    return text === '' ? [] : [{ part: core, rule: 'author', message: `${name} says ${text}` }];
  });
}

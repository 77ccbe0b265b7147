import { readZip } from '../zip/read-zip.js';
import { checkDocument } from './check-document.js';
import { checkOrder } from './check-order.js';
import { checkAuthors, checkPackage } from './check-package.js';
import { checkValues } from './check-values.js';
import { checkWorkbook } from './check-workbook.js';
import { partText, type PackageFinding } from './finding.js';
import { parseXml } from './xml-tree.js';

/**
 * Checks a .docx or .xlsx of ours against what Word and Excel enforce: package, order of children, values, ids, tables,
 * cells, and that no author's name is in it. [] when nothing was found. Fast: no other program is needed.
 */
export function verifyPackage(bytes: Uint8Array): PackageFinding[] {
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = readZip(bytes);
  } catch (error) {
    return [{ part: '', rule: 'zip', message: (error as Error).message }];
  }
  const broken: PackageFinding[] = [];
  const findings: PackageFinding[] = [];
  for (const part of parts.keys()) {
    if (!/\.(xml|rels)$/.test(part)) continue;
    try {
      const root = parseXml(partText(parts, part));
      findings.push(...checkOrder(part, root), ...checkValues(part, root));
    } catch (error) {
      broken.push({ part, rule: 'well-formed', message: (error as Error).message });
    }
  }
  // The other checks parse the same parts: they would stumble over what is broken.
  if (broken.length > 0) return broken;
  const kind = parts.has('word/document.xml')
    ? checkDocument(parts)
    : parts.has('xl/workbook.xml')
      ? checkWorkbook(parts)
      : unknown();
  return [...findings, ...checkPackage(parts), ...checkAuthors(parts), ...kind];
}

function unknown(): PackageFinding[] {
  return [{ part: '', rule: 'kind', message: 'neither a Word document nor an Excel workbook' }];
}

import { alternativeFace, type FontSet } from '../../../shared/notices/font-set.js';
import { escapeXml } from '../xml/escape-xml.js';

/** Every script named, so that no theme face and no Latin default gets in between. */
export function everyScript(name: string): {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
  hint: 'eastAsia';
} {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/**
 * word/fontTable.xml: each face with Word's documented substitute name, for PCs that lack the first choice. Charset 86 is
 * GB 2312.
 */
export function fontTableXml(fonts: FontSet): string {
  const faces = [...new Set(Object.values(fonts) as string[])];
  const entries = faces.map((face) => {
    const alternative = alternativeFace(face);
    const altName = alternative === undefined ? '' : `<w:altName w:val="${escapeXml(alternative)}"/>`;
    return `<w:font w:name="${escapeXml(face)}">${altName}<w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="default"/></w:font>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}

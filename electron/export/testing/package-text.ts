import { readZip } from '../zip/read-zip.js';

/** The text of one part of a package. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = readZip(bytes).get(name);
  if (!part) throw new Error(`No part ${name}.`);
  return Buffer.from(part).toString('utf8');
}

/** All texts of a part's `<t>` elements, entities resolved, in order. */
export function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)<\/(?:w:)?t>/g)].map((found) => unescapeXml(found[1] ?? ''));
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The names of an element's children in a piece of XML, outermost level only. */
export function childNames(xml: string, parent: string): string[] {
  const inner = new RegExp(`<${parent}[ >].*</${parent}>`, 's').exec(xml)?.[0] ?? '';
  const names: string[] = [];
  let depth = 0;
  for (const tag of inner.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (tag[1] === '/') depth--;
    else {
      if (depth === 1) names.push(tag[2] ?? '');
      if (tag[3] !== '/') depth++;
    }
  }
  return names;
}

import type { XmlAttributes, XmlHandler } from '../scan-xml.js';

/** Namespace of WordprocessingML, transitional and strict. */
const wordNamespace =
  /^https?:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:.*\/)?wordprocessingml(?:\/2006)?\/main$/;

/**
 * Word and WPS bind the prefix `w`; other programs may bind another one or none. The handler always sees `w:`.
 */
export function withWordPrefix(handler: XmlHandler): XmlHandler {
  let prefix: string | null = null;
  const rename = (name: string) => {
    if (prefix === null || prefix === 'w') return name;
    if (prefix === '') return name.includes(':') ? name : `w:${name}`;
    return name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name;
  };
  const renameAll = (attributes: XmlAttributes) =>
    prefix === null || prefix === 'w'
      ? attributes
      : Object.fromEntries(Object.entries(attributes).map(([name, value]) => [rename(name), value]));
  return {
    open: (name, attributes) => {
      prefix ??= findPrefix(attributes);
      handler.open?.(rename(name), renameAll(attributes));
    },
    close: (name) => handler.close?.(rename(name)),
    text: (text) => handler.text?.(text),
  };
}

function findPrefix(attributes: XmlAttributes): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns') && wordNamespace.test(value)) return name.slice('xmlns:'.length);
  }
  return 'w';
}

import { SaxesParser } from 'saxes';
import { damaged, suspicious } from './import-errors.js';
import { maxDepth } from './limits.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader does at each event. Names keep their prefix (`w:p`). */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Runs through an XML part once, without building a tree. Office formats need no document type, so one is refused
 * (entity bombs live there); saxes itself knows only the five entities of XML.
 * Throws ImportFailure: damaged (not well-formed), suspicious-package (document type, nesting without end).
 */
export function scanXml(bytes: Uint8Array, form: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw damaged(form, error.message);
  });
  parser.on('doctype', () => {
    throw suspicious(form, 'document type in XML');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > maxDepth) throw suspicious(form, 'XML nested too deeply');
    handler.open?.(tag.name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(tag.name);
  });
  const onText = (text: string) => handler.text?.(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(decodeXml(bytes)).close();
}

/** XML is UTF-8 unless its byte order mark or its declaration says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declaration = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const chinese = /^<\?xml[^>]*encoding=["']gb(?:k|2312|18030)["']/i.test(declaration);
  return new TextDecoder(chinese ? 'gb18030' : 'utf-8').decode(bytes);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

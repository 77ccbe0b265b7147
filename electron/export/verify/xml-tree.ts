import { SaxesParser } from 'saxes';

/** An element with its namespace resolved to the prefix that the schemas use, whatever prefix the file has. */
export interface XmlElement {
  /** w:p, x:row, wp:anchor … */
  readonly name: string;
  /** By canonical prefix as well: w:val; without prefix where the attribute has none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside. */
  readonly text: string;
}

/** Prefixes of the schemas by namespace. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ap',
};

interface Building {
  name: string;
  attributes: Record<string, string>;
  children: Building[];
  text: string;
}

/** Parses a part; throws with the parser's words when it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Building[] = [];
  let root: Building | null = null;
  parser.on('opentag', (tag) => {
    const made: Building = { name: canonical(tag.uri, tag.local, tag.name), attributes: {}, children: [], text: '' };
    for (const attribute of Object.values(tag.attributes)) {
      made.attributes[canonical(attribute.uri, attribute.local, attribute.name)] = attribute.value;
    }
    stack[stack.length - 1]?.children.push(made);
    root ??= made;
    stack.push(made);
  });
  parser.on('text', (piece) => {
    const top = stack[stack.length - 1];
    if (top) top.text += piece;
  });
  parser.on('closetag', () => stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  if (root === null) throw new Error('no root element');
  return root;
}

function canonical(uri: string, local: string, name: string): string {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? name : `${prefix}:${local}`;
}

/** Every element below and including `element`, parents first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** Every element of one name. */
export function allNamed(root: XmlElement, name: string): XmlElement[] {
  return [...descendants(root)].filter((element) => element.name === name);
}

/** The first child of one name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

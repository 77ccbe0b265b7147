import { damaged } from '../import-errors.js';
import { localName, scanXml, type XmlAttributes } from '../scan-xml.js';
import type { ZipArchive } from '../zip-archive.js';

export const ofdForm = ' OFD 文件';

/** Resolves an ST_Loc: absolute from the package, else relative to the folder of the part that names it. */
export function resolveLocation(from: string, location: string): string {
  const clean = location.trim().replace(/\\/g, '/');
  const start = clean.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of (start + clean).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Text of the first elements of a name in a part, and attributes of the named ones: enough for the frames of OFD. */
export function collect(
  archive: ZipArchive,
  part: string,
  visit: (name: string, attributes: XmlAttributes, text: string) => void,
): void {
  const bytes = archive.read(part);
  if (!bytes) throw damaged(ofdForm, `no ${part}`);
  const open: { name: string; attributes: XmlAttributes; text: string }[] = [];
  scanXml(bytes, ofdForm, {
    open: (name, attributes) => open.push({ name: localName(name), attributes, text: '' }),
    text: (text) => {
      const element = open[open.length - 1];
      if (element) element.text += text;
    },
    close: () => {
      const element = open.pop();
      if (element) visit(element.name, element.attributes, element.text.trim());
    },
  });
}

import type { PackageFinding } from './finding.js';
import { descendants, type XmlElement } from './xml-tree.js';

/** Traces of a value that was never there. */
const nothing = /^(undefined|NaN|null|\[object Object\])$/;

/** Attributes that hold measures: whole numbers in both languages' transitional schemas (or auto, %, a unit). */
const wholeNumbers =
  /^w:(w|h|val|sz|space|pos|left|right|top|bottom|start|end|hanging|firstLine|firstLineChars|line|before|after|header|footer|gutter|linePitch|charSpace|tblpX|tblpY)$/;

/** Values that Word or Excel refuse: fractions where whole numbers stand, lost values, a question asked at opening. */
export function checkValues(part: string, root: XmlElement): PackageFinding[] {
  const findings: PackageFinding[] = [];
  const say = (rule: string, message: string): void => void findings.push({ part, rule, message });
  for (const element of descendants(root)) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (nothing.test(value)) say('lost-value', `${element.name} ${name}="${value}"`);
      if (wholeNumbers.test(name) && /^-?\d+\.\d+$/.test(value)) say('fraction', `${element.name} ${name}="${value}"`);
      if (/Theme$/.test(name) && element.name === 'w:rFonts') say('theme-font', `${element.name} ${name}="${value}"`);
    }
    if (nothing.test(element.text.trim())) say('lost-value', `${element.name} holds “${element.text.trim()}”`);
    if (element.name === 'w:t' && /[\t\r\n]/.test(element.text))
      say('raw-tab', 'a tab or line end inside w:t is a blank in Word');
    if (element.name === 'w:updateFields') say('question', 'updateFields makes Word ask when the file is opened');
  }
  return findings;
}

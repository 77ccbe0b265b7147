import { ListNumbering, newLevel, type ListInstance, type ListLevel } from '../list-numbering.js';
import { scanXml, type XmlAttributes } from '../scan-xml.js';
import type { DocxStyles } from './docx-styles.js';

interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** List style that holds the levels instead (w:numStyleLink). */
  styleLink: string | null;
}

/** Lists of a Word document. @param part Bytes of numbering.xml, null when the document has none. */
export function readNumbering(part: Uint8Array | null, styles: DocxStyles, form: string): ListNumbering {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<number, ListInstance>();
  if (part) scanNumbering(part, form, abstracts, instances);
  return new ListNumbering(instances, (abstractId) => {
    const abstract = abstracts.get(abstractId);
    if (!abstract || abstract.styleLink === null || abstract.levels.size > 0) return abstract?.levels;
    const linked = instances.get(styles.numberingOf(abstract.styleLink) ?? -1);
    return (linked && abstracts.get(linked.abstractId))?.levels;
  });
}

function scanNumbering(
  part: Uint8Array,
  form: string,
  abstracts: Map<string, AbstractList>,
  instances: Map<number, ListInstance>,
): void {
  let levels = new Map<number, ListLevel>();
  let level = newLevel();
  let abstract: AbstractList | null = null;
  let instance: ListInstance | null = null;
  let listId = 0;
  let overridden = 0;
  scanXml(part, form, {
    open: (name, attributes) => {
      const value = attributes['w:val'];
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstract = { levels, styleLink: null };
        abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (name === 'w:num') {
        levels = new Map();
        listId = Number(attributes['w:numId']);
      } else if (name === 'w:abstractNumId' && value !== undefined) {
        instance = { abstractId: value, startOverrides: new Map(), levels };
        instances.set(listId, instance);
      } else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl']);
      else if (name === 'w:startOverride' && value !== undefined)
        instance?.startOverrides.set(overridden, Number(value));
      else if (name === 'w:numStyleLink' && abstract && value !== undefined) abstract.styleLink = value;
      else if (name === 'w:lvl') {
        level = newLevel();
        levels.set(Number(attributes['w:ilvl']), level);
      } else readLevel(level, name, attributes);
    },
  });
}

function readLevel(level: ListLevel, name: string, attributes: XmlAttributes): void {
  const value = attributes['w:val'];
  if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  if (value === undefined) return;
  if (name === 'w:start') level.start = Number(value);
  if (name === 'w:numFmt') level.format = value;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:lvlRestart') level.restart = Number(value);
  if (name === 'w:pStyle') level.style = value;
}

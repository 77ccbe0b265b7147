import type { TextPiece } from '../pdf/pdf-lines.js';
import { localName, scanXml, type XmlAttributes } from '../scan-xml.js';
import { ofdForm } from './ofd-package.js';

/** Millimetres to points, so that the arithmetic of lines is that of PDF. */
const pointsPerMillimetre = 72 / 25.4;

interface OpenText {
  readonly boundary: readonly number[];
  readonly matrix: readonly number[];
  readonly size: number;
}

/** What stands on a page. */
export interface PageText {
  readonly pieces: TextPiece[];
  readonly pictures: number;
  /** Templates printed under the page (letterheads), by their ID. */
  readonly templates: string[];
}

/** Text pieces of a page or template (GB/T 33190—2016, 11.3): each TextCode at its place, y upwards as in PDF. */
export function pageText(bytes: Uint8Array): PageText {
  const pieces: TextPiece[] = [];
  const templates: string[] = [];
  let pictures = 0;
  let object: OpenText | null = null;
  let code: XmlAttributes | null = null;
  let text = '';
  scanXml(bytes, ofdForm, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === 'ImageObject') pictures += 1;
      if (local === 'Template') templates.push(attributes['TemplateID'] ?? '');
      if (local === 'TextObject') object = openText(attributes);
      if (local === 'TextCode') [code, text] = [attributes, ''];
    },
    text: (chunk) => {
      if (code) text += chunk;
    },
    close: (name) => {
      const local = localName(name);
      if (local === 'TextCode' && object && code) pieces.push(placed(object, code, text));
      if (local === 'TextCode') code = null;
      if (local === 'TextObject') object = null;
    },
  });
  return { pieces, pictures, templates };
}

function openText(attributes: XmlAttributes): OpenText {
  const matrix = numbers(attributes['CTM']);
  return {
    boundary: numbers(attributes['Boundary']),
    matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0],
    size: Number(attributes['Size']) || 4,
  };
}

/** Page place of a TextCode: its point through the object's matrix, moved by the object's boundary. */
function placed(object: OpenText, code: XmlAttributes, text: string): TextPiece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  const [left = 0, top = 0] = object.boundary;
  const [x, y] = [Number(code['X']) || 0, Number(code['Y']) || 0];
  const steps = deltas(code['DeltaX'], text.length - 1);
  const advance = steps.reduce((sum, step) => sum + step, 0);
  const scale = Math.hypot(a, b) || 1;
  return {
    text,
    x: (left + a * x + c * y + e) * pointsPerMillimetre,
    y: -(top + b * x + d * y + f) * pointsPerMillimetre,
    width: (steps.length > 0 ? advance + object.size : object.size * text.length) * scale * pointsPerMillimetre,
    size: object.size * scale * pointsPerMillimetre,
  };
}

/** DeltaX: distances between characters; `g 5 3.2` repeats 3.2 five times. */
function deltas(list: string | undefined, most: number): number[] {
  const words = (list ?? '').split(/\s+/).filter((word) => word !== '');
  const steps: number[] = [];
  for (let index = 0; index < words.length && steps.length < most; index += 1) {
    if (words[index] !== 'g') steps.push(Number(words[index]) || 0);
    else {
      const times = Math.min(most - steps.length, Number(words[index + 1]) || 0);
      for (let time = 0; time < times; time += 1) steps.push(Number(words[index + 2]) || 0);
      index += 2;
    }
  }
  return steps;
}

function numbers(list: string | undefined): number[] {
  return (list ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => Number(word) || 0);
}

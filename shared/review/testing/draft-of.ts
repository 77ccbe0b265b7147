import type { ParsedSection, ParsedSentence } from '../../model/parsed-plan.js';
import { splitSentences } from '../../text/split-sentences.js';
import { toHalfWidth } from '../../text/half-width.js';
import type { Draft } from '../draft-sentences.js';

/** A draft for tests: 一、 lines are sections, 1. lines open items whose first sentence is the title, all else are tasks. */
export function draftOf(lines: readonly string[]): Draft {
  const text = lines.join('\n');
  const half = toHalfWidth(text);
  const sections: ParsedSection[] = [];
  const sentences: ParsedSentence[] = [];
  let at = 0;
  for (const line of lines) {
    const end = at + line.length;
    const opensSection = /^[一二三四五六七八九十]+、/u.test(line);
    const number = /^(\d+)[.、]/u.exec(toHalfWidth(line))?.[1];
    if (opensSection) sections.push({ level: 1, number: null, title: line, span: [at, end], items: [] });
    const section = sections[sections.length - 1];
    if (number !== undefined) section?.items.push({ number, title: null, text: line, span: [at, end] });
    for (const [place, [from, to]] of splitSentences(half, [at, end]).entries()) {
      sentences.push({
        span: [from, to],
        section: section ? sections.length - 1 : null,
        item: section && section.items.length > 0 && !opensSection ? section.items.length - 1 : null,
        kind: opensSection || (number !== undefined && place === 0) ? 'title' : 'task',
      });
    }
    at = end + 1;
  }
  return { text, parsed: { sections, sentences } };
}

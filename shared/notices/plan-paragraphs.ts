import type { ParsedPlan } from '../model/parsed-plan.js';
import type { SourceDocument } from '../model/source-document.js';
import { printPunctuation } from '../text/print-punctuation.js';

/** The plan's own text as it is printed behind a notice: what stands between its title and the end of its last 方面. */
export function planParagraphs({
  document,
  parsed,
}: {
  readonly document: Pick<SourceDocument, 'text'>;
  readonly parsed: Pick<ParsedPlan, 'title' | 'sections'>;
}): string[] {
  const first = parsed.sections[0]?.span[0] ?? document.text.length;
  const titleAt = parsed.title === null ? -1 : document.text.lastIndexOf(parsed.title, first);
  const start = titleAt < 0 ? 0 : titleAt + (parsed.title?.length ?? 0);
  const end = parsed.sections.reduce((last, { span }) => Math.max(last, span[1]), 0) || document.text.length;
  return document.text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line) => printPunctuation(line.trim()))
    .filter((line) => line !== '');
}

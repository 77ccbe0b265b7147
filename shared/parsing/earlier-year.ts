import type { DraftSection } from './draft.js';

/** 一、2022年主要工作 before 二、2023年主要工作 looks back as well. */
export function markEarlierYear(sections: readonly DraftSection[]): void {
  const yearOf = ({ title }: DraftSection): number => Number(/((?:19|20)\d{2})年/.exec(title ?? '')?.[1] ?? 0);
  const first = sections[0];
  const top = sections.filter(({ level }) => level === 1);
  if (!first || first.level !== 1 || yearOf(first) === 0) return;
  if (!top.slice(1).some((section) => yearOf(section) === yearOf(first) + 1)) return;
  for (const section of sections) {
    if (section.level === 1 && section !== first) return;
    section.review = true;
  }
}

import type { ParsedSection } from '../model/parsed-plan.js';
import type { PlanSnapshot } from '../model/plan-snapshot.js';

/** Group of the tasks that stand under no titled 方面. */
const outsideHeading = '其他';

/**
 * Heading of the 方面 that a section stands under, as the table prints it: 一、聚焦产业集聚发展.
 * A section of level 2 belongs to the last section of level 1 before it: the table's groups are the 方面.
 */
export function sectionHeading({ source }: Pick<PlanSnapshot, 'source'>, section: number | null): string {
  const { sections } = source.parsed;
  if (section === null) return outsideHeading;
  for (let index = section; index >= 0; index--) {
    const found = sections[index];
    if (found?.title && (found.level <= 1 || index === 0)) return headingText(found);
  }
  const own = sections[section];
  return own?.title ? headingText(own) : outsideHeading;
}

function headingText({ level, number, title }: ParsedSection): string {
  if (number === null) return title ?? '';
  if (level >= 2) return `（${number}）${title}`;
  return /^第/.test(number) ? `${number} ${title}` : `${number}、${title}`;
}

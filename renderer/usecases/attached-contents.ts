import type { Attached, NoticeKind } from '../../shared/model/notice.js';

/** What usually stands behind a kind's first attachment, however it is called. */
const usuallyFirst: Readonly<Partial<Record<NoticeKind, Attached>>> = {
  印发通知: 'text',
  分解通知: 'breakdown',
  征求意见函: 'text',
};

/**
 * What stands behind each attachment: what the clerk chose (`chosen`, null or missing where she did not), else what its
 * title says it is. 'none' only where nothing can be told from the title, or where she said so.
 */
export function attachedOf(
  kind: NoticeKind,
  titles: readonly string[],
  chosen: readonly (Attached | null)[],
  planTitle: string,
): Attached[] {
  return titles.map((title, index) => chosen[index] ?? guess(kind, title, index, planTitle));
}

function guess(kind: NoticeKind, title: string, index: number, planTitle: string): Attached {
  const name = title.replace(/[《》\s]/g, '');
  if (/(?:意见|反馈)表$/.test(name)) return 'opinionForm';
  if (/(?:任务|责任|工作)?分解(?:表|清单|方案)|任务清单|责任清单|分工表/.test(name)) return 'breakdown';
  const plan = planTitle.replace(/[《》\s]/g, '');
  if (plan !== '' && name.replace(/[（(][^（）()]*稿[)）]$/, '') === plan) return 'text';
  return index === 0 ? (usuallyFirst[kind] ?? 'none') : 'none';
}

/** Titles whose attachment would be a page with nothing but its title, without the clerk having said so. */
export function emptyAttachments(
  titles: readonly string[],
  chosen: readonly (Attached | null)[],
  attached: readonly Attached[],
): string[] {
  return titles.filter((_, index) => attached[index] === 'none' && (chosen[index] ?? null) === null);
}

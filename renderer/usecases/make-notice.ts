import type { Notice } from '../../shared/model/notice.js';
import { fillTemplate, templatePlaces } from '../../shared/notices/fill-template.js';
import type { NoticeTemplate } from '../../shared/notices/notice-template.js';
import { readNoticeFields } from '../../shared/notices/read-notice-fields.js';
import type { Result } from '../../shared/result.js';
import { fieldsOf, type NoticeDraft } from './notice-draft.js';

/** Places that are fields of their own. */
const ownFields: ReadonlySet<string> = new Set(['发文机关', '成文日期']);

/** The notice as it may leave the office; the error names what is still missing. */
export function makeNotice(template: NoticeTemplate, draft: NoticeDraft): Result<Notice> {
  const fields = readNoticeFields(fieldsOf(draft));
  return fields.ok ? fillTemplate(template, fields.value) : fields;
}

/** The notice as it is shown while it is written: what is missing stands in 【】. */
export function previewNotice(template: NoticeTemplate, draft: NoticeDraft, today: string): Result<Notice> {
  const open = missingPlaces(template, draft);
  const values = { ...draft.values, ...Object.fromEntries(open.map((name) => [name, `【${name}】`])) };
  const issuers = draft.issuers.trim() === '' ? '【发文机关】' : draft.issuers;
  return makeNotice(template, { ...draft, values, issuers, date: draft.date === '' ? today : draft.date });
}

/** Names of what must still be written before the notice can be saved or printed. */
export function missingPlaces(template: NoticeTemplate, draft: NoticeDraft): string[] {
  return placesInUse(template, draft)
    .filter(({ name, fallback }) => fallback === null && !draft.values[name]?.trim())
    .map(({ name }) => name);
}

/** The template's places that its text, as far as the clerk has not written her own, still has. */
export function placesInUse(template: NoticeTemplate, draft: NoticeDraft) {
  const ownBody = draft.body.trim() !== '';
  // A body of the clerk's own stands alone: only the title may still come from the template.
  const used: NoticeTemplate = {
    ...template,
    title: draft.title.trim() === '' ? template.title : '标题',
    ...(ownBody ? { to: [], body: ['正文'], attachments: [], note: '' } : {}),
    ...(draft.to.trim() === '' ? {} : { to: [] }),
    ...(draft.attachments.trim() === '' ? {} : { attachments: [] }),
    ...(draft.note.trim() === '' ? {} : { note: '' }),
  };
  return templatePlaces(used).filter(({ name }) => !ownFields.has(name));
}

import type { CoverNotice } from '../../shared/model/dispatch.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import { noticeLookSchema } from '../../shared/notices/notice-look.js';
import type { NoticeTemplate } from '../../shared/notices/notice-template.js';
import { readNoticeFields } from '../../shared/notices/read-notice-fields.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { ok, type Result } from '../../shared/result.js';
import { fieldsOf, type NoticeDraft } from './notice-draft.js';

/** The office's 分解通知, or the program's where it has none of its own. */
export function coverTemplate(office: OfficeSettings): NoticeTemplate {
  return office.templates.分解通知 ?? noticeTemplates.分解通知;
}

/** The cover notice of a dispatch from the 分解通知 that is being written in 公文. Errors: those of its fields. */
export function coverNotice(draft: NoticeDraft, office: OfficeSettings): Result<CoverNotice> {
  const fields = readNoticeFields(fieldsOf(draft));
  if (!fields.ok) return fields;
  return ok({
    template: coverTemplate(office),
    fields: fields.value,
    look: noticeLookSchema.parse(office),
    attached: draft.attached,
  });
}

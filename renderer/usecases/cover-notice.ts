import type { CoverNotice } from '../../shared/model/dispatch.js';
import type { OfficeSettings } from '../../shared/model/office-settings.js';
import { fillTemplate } from '../../shared/notices/fill-template.js';
import { noticeLookSchema } from '../../shared/notices/notice-look.js';
import type { NoticeTemplate } from '../../shared/notices/notice-template.js';
import { readNoticeFields } from '../../shared/notices/read-notice-fields.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { ok, type Result } from '../../shared/result.js';
import { attachedOf } from './attached-contents.js';
import { fieldsOf, type NoticeDraft } from './notice-draft.js';
import type { LeavingNotice } from './register-number.js';

/** The office's 分解通知, or the program's where it has none of its own. */
export function coverTemplate(office: OfficeSettings): NoticeTemplate {
  return office.templates.分解通知 ?? noticeTemplates.分解通知;
}

/** The cover notice of a dispatch from the 分解通知 that is being written in 公文. Errors: those of its fields. */
export function coverNotice(draft: NoticeDraft, office: OfficeSettings): Result<CoverNotice> {
  const fields = readNoticeFields(fieldsOf(draft));
  if (!fields.ok) return fields;
  const template = coverTemplate(office);
  const { attachments, values } = fields.value;
  const planTitle = values['计划名称'] ?? '';
  const titles = attachments.length > 0 ? attachments.map(({ title }) => title) : template.attachments;
  const named = titles.map((title) => title.replace(/\{\{计划名称\}\}/g, planTitle));
  return ok({
    template,
    fields: fields.value,
    look: noticeLookSchema.parse(office),
    attached: attachedOf('分解通知', named, draft.attached, planTitle),
  });
}

/** The cover notice of a dispatch into `folder`, for the 发文登记. */
export function leavingCover(
  { noticeId }: NoticeDraft,
  { template, fields }: CoverNotice,
  { folder, planTitle }: { readonly folder: string; readonly planTitle: string },
): LeavingNotice {
  // Each unit's copy has its own addressee; the title is the same on all.
  const filled = fillTemplate(template, { ...fields, to: ['各有关单位'] });
  const { docNumber, date } = fields;
  const title = filled.ok ? filled.value.title : fields.title;
  return { noticeId, notice: { kind: '分解通知', docNumber, title, date }, where: 'dispatch', path: folder, planTitle };
}

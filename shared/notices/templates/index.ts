import type { NoticeKind } from '../../model/notice.js';
import type { NoticeTemplate } from '../notice-template.js';
import { breakdownNotice } from './breakdown-notice.js';
import { bulletin } from './bulletin.js';
import { consultationLetter } from './consultation-letter.js';
import { issuingNotice } from './issuing-notice.js';
import { reminderNotice } from './reminder-notice.js';
import { supervisionSlip } from './supervision-slip.js';

/** The templates that come with the program, one per kind; an office's own edits stand beside them in its settings. */
export const noticeTemplates: Readonly<Record<NoticeKind, NoticeTemplate>> = {
  印发通知: issuingNotice,
  分解通知: breakdownNotice,
  征求意见函: consultationLetter,
  催报通知: reminderNotice,
  督办单: supervisionSlip,
  通报: bulletin,
};

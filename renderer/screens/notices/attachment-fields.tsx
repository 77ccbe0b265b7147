import { Select } from 'antd';
import { layoutPresets, type LayoutId } from '../../../shared/model/layout.js';
import type { Attached, Notice } from '../../../shared/model/notice.js';
import { emptyAttachments } from '../../usecases/attached-contents.js';
import { Field, type DraftProps } from './notice-inputs.js';

interface AttachmentFieldsProps extends DraftProps {
  readonly shown: Notice | null;
  /** What stands behind each attachment as the notice is now. */
  readonly attached: readonly Attached[];
}

const attachedWords: readonly { value: Attached; label: string }[] = [
  { value: 'none', label: '只印附件标题，另附纸质件' },
  { value: 'text', label: '附计划全文' },
  { value: 'breakdown', label: '附任务分解表' },
  { value: 'opinionForm', label: '附意见反馈表（空表，供各单位填写）' },
];

const layoutWords: { value: LayoutId | null; label: string }[] = [
  { value: null, label: '标准表格式，空栏不印' },
  ...layoutPresets.map(({ id, name }) => ({ value: id, label: name })),
];

/** What stands behind each attachment's title, and the look of an attached breakdown. */
export function AttachmentFields({ draft, shown, attached, onChange }: AttachmentFieldsProps) {
  if (shown === null || shown.attachments.length === 0) return null;
  const titles = shown.attachments.map(({ title }) => title);
  const choose = (at: number, what: Attached): void =>
    onChange({ attached: titles.map((_, index) => (index === at ? what : (draft.attached[index] ?? null))) });
  const empty = emptyAttachments(titles, draft.attached, attached);
  return (
    <>
      {titles.map((title, index) => (
        <Field key={`${index} ${title}`} label={`附件：${title}`}>
          <Select
            value={attached[index] ?? 'none'}
            options={[...attachedWords]}
            aria-label={`附件 ${title} 的内容`}
            data-testid={`notice-attached-${index}`}
            onChange={(what) => choose(index, what)}
          />
        </Field>
      ))}
      {empty.length > 0 && (
        <p className="notice-hint" role="status" data-testid="notice-empty-attachment">
          附件{empty.map((title) => `“${title}”`).join('、')}没有内容，只会印一页标题。请选附什么；另附纸质件的，请选“
          {attachedWords[0]?.label}”。
        </p>
      )}
      {attached.includes('breakdown') && (
        <Field label="任务分解表的样式">
          <Select
            value={draft.layoutId}
            options={layoutWords}
            aria-label="任务分解表的样式"
            data-testid="notice-layout"
            onChange={(layoutId) => onChange({ layoutId })}
          />
        </Field>
      )}
    </>
  );
}

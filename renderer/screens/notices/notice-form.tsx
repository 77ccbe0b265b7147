import { AutoComplete, Button, Checkbox, Collapse, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { layoutPresets, type LayoutId } from '../../../shared/model/layout.js';
import { noticeFieldLabels, type Attached, type Notice } from '../../../shared/model/notice.js';
import type { NoticeTemplate } from '../../../shared/notices/notice-template.js';
import { placesInUse } from '../../usecases/make-notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';

interface NoticeFormProps {
  readonly template: NoticeTemplate;
  readonly draft: NoticeDraft;
  /** The notice as it stands, for what comes from the template. */
  readonly shown: Notice | null;
  /** 签发人 of the office, offered where a 上行文 needs one. */
  readonly signatory: string;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
}

const headWords = [
  { value: 'red', label: '红头' },
  { value: 'plain', label: '无红头' },
  { value: 'preprinted', label: '套打（用印好红头的纸）' },
] as const;

const attachedWords: readonly { value: Attached; label: string }[] = [
  { value: 'none', label: '只印附件标题' },
  { value: 'text', label: '附计划全文' },
  { value: 'breakdown', label: '附任务分解表' },
];

const layoutWords: { value: LayoutId | null; label: string }[] = [
  { value: null, label: '标准表格式，空栏不印' },
  ...layoutPresets.map(({ id, name }) => ({ value: id, label: name })),
];

/** Fields of a notice. What is left empty comes from the template. */
export function NoticeForm({ template, draft, shown, signatory, onChange }: NoticeFormProps) {
  return (
    <div className="notice-form">
      {placesInUse(template, draft).map(({ name, fallback }) => (
        <Field key={name} label={name} missing={fallback === null && !draft.values[name]?.trim()}>
          <Input.TextArea
            autoSize
            value={draft.values[name] ?? ''}
            placeholder={fallback ?? '请填写'}
            data-testid={`place-${name}`}
            onChange={(event) => onChange({ values: { ...draft.values, [name]: event.target.value } })}
          />
        </Field>
      ))}
      <Field label="发文机关（每行一个）" missing={draft.issuers.trim() === ''}>
        <Area name="issuers" draft={draft} onChange={onChange} />
      </Field>
      <Field label={noticeFieldLabels.docNumber}>
        <Line name="docNumber" draft={draft} onChange={onChange} />
      </Field>
      <Field label={noticeFieldLabels.date} missing={draft.date === ''}>
        <Day value={draft.date} testId="notice-date" onChange={(date) => onChange({ date })} />
      </Field>
      <Attachments draft={draft} shown={shown} onChange={onChange} />
      <Collapse
        ghost
        items={[
          {
            key: 'text',
            label: '标题、主送、正文',
            children: <TextFields {...{ draft, shown, onChange }} />,
          },
          {
            key: 'more',
            label: '版头、抄送、印发、密级等',
            children: <MoreFields {...{ draft, signatory, onChange }} />,
          },
        ]}
      />
    </div>
  );
}

function TextFields({ draft, shown, onChange }: Pick<NoticeFormProps, 'draft' | 'shown' | 'onChange'>) {
  return (
    <>
      <Field label="标题">
        <Area name="title" draft={draft} onChange={onChange} hint={shown?.title ?? ''} />
      </Field>
      <Field label="主送机关（每行一个）">
        <Area name="to" draft={draft} onChange={onChange} hint={shown?.to.join('、') ?? ''} />
      </Field>
      <Field label="正文（每段一行）">
        <Area name="body" draft={draft} onChange={onChange} hint="留空则用模板的正文" />
        {draft.body === '' && shown !== null && (
          <Button
            size="small"
            data-testid="notice-own-body"
            onClick={() =>
              onChange({
                body: shown.body.join('\n'),
                // A body of her own stands alone, so what the template gave beside it is taken over too.
                to: shown.to.join('\n'),
                attachments: shown.attachments.map(({ title }) => title).join('\n'),
                note: shown.note,
              })
            }
          >
            在模板正文上改
          </Button>
        )}
      </Field>
      <Field label="附件（每行一个标题）">
        <Area name="attachments" draft={draft} onChange={onChange} hint="留空则用模板的附件" />
      </Field>
      <Field label={noticeFieldLabels.note}>
        <Line name="note" draft={draft} onChange={onChange} hint={shown?.note ?? ''} />
      </Field>
    </>
  );
}

function MoreFields({ draft, signatory, onChange }: Pick<NoticeFormProps, 'draft' | 'signatory' | 'onChange'>) {
  return (
    <>
      <Field label="版头">
        <Radio.Group
          value={draft.head}
          options={[...headWords]}
          onChange={(event) => onChange({ head: event.target.value as NoticeDraft['head'] })}
        />
      </Field>
      <Field label="盖章">
        <Checkbox checked={draft.seal} onChange={(event) => onChange({ seal: event.target.checked })}>
          署名处留出盖章位置
        </Checkbox>
      </Field>
      {(['copyNumber', 'secrecy', 'urgency'] as const).map((name) => (
        <Field key={name} label={noticeFieldLabels[name]}>
          <Line name={name} draft={draft} onChange={onChange} />
        </Field>
      ))}
      <Field label={`${noticeFieldLabels.signatory}（只有上行文需要）`}>
        <AutoComplete
          value={draft.signatory}
          options={signatory === '' ? [] : [{ value: signatory }]}
          data-testid="notice-signatory"
          onChange={(value: string) => onChange({ signatory: value })}
        />
      </Field>
      <Field label={noticeFieldLabels.printOrg}>
        <Line name="printOrg" draft={draft} onChange={onChange} />
      </Field>
      <Field label="抄送机关（每行一个）">
        <Area name="cc" draft={draft} onChange={onChange} />
      </Field>
      <Field label={noticeFieldLabels.printDate}>
        <Day value={draft.printDate} testId="notice-printDate" onChange={(printDate) => onChange({ printDate })} />
      </Field>
    </>
  );
}

function Attachments({ draft, shown, onChange }: Pick<NoticeFormProps, 'draft' | 'shown' | 'onChange'>) {
  if (shown === null || shown.attachments.length === 0) return null;
  const choose = (at: number, what: Attached): void =>
    onChange({
      attached: shown.attachments.map((_, index) => (index === at ? what : (draft.attached[index] ?? 'none'))),
    });
  const hasBreakdown = shown.attachments.some((_, index) => draft.attached[index] === 'breakdown');
  return (
    <>
      {shown.attachments.map(({ title }, index) => (
        <Field key={`${index} ${title}`} label={`附件：${title}`}>
          <Select
            value={draft.attached[index] ?? 'none'}
            options={[...attachedWords]}
            aria-label={`附件 ${title} 的内容`}
            onChange={(what) => choose(index, what)}
          />
        </Field>
      ))}
      {hasBreakdown && (
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

type TextName = { [K in keyof NoticeDraft]: NoticeDraft[K] extends string ? K : never }[keyof NoticeDraft];

interface TextProps extends Pick<NoticeFormProps, 'draft' | 'onChange'> {
  readonly name: Exclude<TextName, 'head'>;
  readonly hint?: string;
}

function Line({ name, draft, onChange, hint = '' }: TextProps) {
  return (
    <Input
      value={draft[name]}
      placeholder={hint}
      data-testid={`notice-${name}`}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

function Area({ name, draft, onChange, hint = '' }: TextProps) {
  return (
    <Input.TextArea
      autoSize={{ minRows: 1, maxRows: 14 }}
      value={draft[name]}
      placeholder={hint}
      data-testid={`notice-${name}`}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

/** A day, YYYY-MM-DD; '' for none. */
function Day(props: { readonly value: string; readonly testId: string; readonly onChange: (day: string) => void }) {
  return (
    <DatePicker
      value={props.value === '' ? null : dayjs(props.value)}
      format="YYYY-MM-DD"
      data-testid={props.testId}
      onChange={(day) => props.onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
    />
  );
}

function Field(props: { readonly label: string; readonly missing?: boolean; readonly children: ReactNode }) {
  return (
    <label className="notice-field">
      <span>
        {props.label}
        {props.missing === true && <b className="notice-missing">（要填）</b>}
      </span>
      {props.children}
    </label>
  );
}

import { Collapse, Input } from 'antd';
import { noticeFieldLabels } from '../../../shared/model/notice.js';
import { NumberHints } from '../../components/paper/number-hints.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { placesInUse } from '../../usecases/make-notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import { AttachmentFields } from './attachment-fields.js';
import { MoreFields } from './more-fields.js';
import { Area, Day, Field, Line } from './notice-inputs.js';
import { TaskChoice } from './task-choice.js';
import { TextFields } from './text-fields.js';
import type { NoticeControl } from './use-notice.js';

interface NoticeFormProps {
  readonly control: NoticeControl;
  readonly draft: NoticeDraft;
  readonly workspace: PlanWorkspace;
}

/** Fields of a notice. What is left empty comes from the template. */
export function NoticeForm({ control, draft, workspace }: NoticeFormProps) {
  const { kind, template, shown, office, change: onChange } = control;
  return (
    <div className="notice-form">
      <TaskChoice {...{ kind, workspace, draft, onChange }} />
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
      <Field
        label={noticeFieldLabels.docNumber}
        below={
          <NumberHints
            draft={draft}
            register={control.register}
            pattern={office.numberPattern}
            onTakeFree={control.takeFreeNumber}
          />
        }
      >
        <Line name="docNumber" draft={draft} onChange={onChange} />
      </Field>
      <Field label={noticeFieldLabels.date} missing={draft.date === ''}>
        <Day value={draft.date} testId="notice-date" onChange={(date) => onChange({ date })} />
      </Field>
      <AttachmentFields {...{ draft, shown, attached: control.attached, onChange }} />
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
            children: <MoreFields {...{ draft, signatory: office.signatory, onChange }} />,
          },
        ]}
      />
    </div>
  );
}

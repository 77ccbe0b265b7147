import { AutoComplete, Checkbox, Radio } from 'antd';
import { noticeFieldLabels } from '../../../shared/model/notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import { Area, Day, Field, Line, type DraftProps } from './notice-inputs.js';

const headWords = [
  { value: 'red', label: '红头' },
  { value: 'plain', label: '无红头' },
  { value: 'preprinted', label: '套打（用印好红头的纸）' },
] as const;

/** 版头、抄送、印发、密级等: what most notices leave as the office has it. `signatory`: 签发人 of the office. */
export function MoreFields({ draft, signatory, onChange }: DraftProps & { readonly signatory: string }) {
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

import { Button, Input } from 'antd';
import { noticeFieldLabels } from '../../../shared/model/notice.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { placesInUse } from '../../usecases/make-notice.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import type { DispatchControl } from './use-dispatch.js';

const headFields = [
  ['issuers', '发文机关', '几个机关分行写在“公文”里'],
  ['docNumber', noticeFieldLabels.docNumber, '没有不填'],
  ['date', noticeFieldLabels.date, '如 2020-03-02'],
] as const;

/** Examples for the words that offices most often forget how to write. */
const examples: Readonly<Record<string, string>> = {
  方案报送日期: '如 3月20日',
  汇总部门: '如 党政办公室',
  报送时间: '如 每月25日前',
  联系人: '姓名',
  联系电话: '办公电话',
};

/**
 * The open words of the cover notice. It is the 分解通知 of 公文, where its whole text is written and seen; here each unit
 * becomes its addressee.
 */
export function DispatchNotice({ control }: { readonly control: DispatchControl }) {
  const { draft, changeDraft, template, running } = control;
  const show = useUiStore((state) => state.show);
  if (draft === null) return null;
  return (
    <section className="dispatch-notice" aria-label="分解通知" data-testid="dispatch-notice-form">
      <h2>
        分解通知（主送该单位，附该单位的任务分解表）
        <Button type="link" size="small" onClick={() => show('notices')} data-testid="dispatch-notice-text">
          到“公文”里看全文、改文字
        </Button>
      </h2>
      {headFields.map(([field, label, example]) => (
        <label key={field}>
          <span>{label}</span>
          <HeadInput {...{ field, example, draft, changeDraft, running }} />
        </label>
      ))}
      {placesInUse(template, { ...draft, to: '该单位' }).map(({ name, fallback }) => (
        <label key={name}>
          <span>
            {name}
            {fallback === null && !draft.values[name]?.trim() && <b className="export-loud">（要填）</b>}
          </span>
          <Input
            disabled={running}
            aria-label={name}
            placeholder={fallback ?? examples[name] ?? ''}
            value={draft.values[name] ?? ''}
            onChange={(event) => changeDraft({ values: { ...draft.values, [name]: event.target.value } })}
          />
        </label>
      ))}
    </section>
  );
}

function HeadInput(props: {
  readonly field: (typeof headFields)[number][0];
  readonly example: string;
  readonly draft: NoticeDraft;
  readonly changeDraft: (part: Partial<NoticeDraft>) => void;
  readonly running: boolean;
}) {
  const { field, draft, changeDraft } = props;
  const isList = field === 'issuers';
  return (
    <Input
      disabled={props.running}
      placeholder={props.example}
      data-testid={`dispatch-${field}`}
      value={isList ? draft.issuers.split('\n').join('、') : draft[field]}
      onChange={(event) =>
        changeDraft({ [field]: isList ? event.target.value.split(/[、，,]/).join('\n') : event.target.value })
      }
    />
  );
}

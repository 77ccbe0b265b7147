import { Button, Input } from 'antd';
import { noticeFieldLabels } from '../../../shared/model/notice.js';
import { DateField } from '../../components/date-field.js';
import { NumberHints } from '../../components/paper/number-hints.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { placesInUse } from '../../usecases/make-notice.js';
import type { DispatchControl } from './use-dispatch.js';

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
  const { draft, changeDraft, template, running, register, numberPattern, takeFreeNumber } = control;
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
      <label>
        <span>发文机关</span>
        <Input
          disabled={running}
          placeholder="几个机关用顿号隔开，主办机关在前"
          data-testid="dispatch-issuers"
          value={draft.issuers.split('\n').join('、')}
          onChange={(event) => changeDraft({ issuers: event.target.value.split(/[、，,]/).join('\n') })}
        />
      </label>
      <label>
        <span>{noticeFieldLabels.docNumber}</span>
        <Input
          disabled={running}
          placeholder="没有不填"
          data-testid="dispatch-docNumber"
          value={draft.docNumber}
          onChange={(event) => changeDraft({ docNumber: event.target.value })}
        />
      </label>
      <label>
        <span>{noticeFieldLabels.date}</span>
        <DateField
          disabled={running}
          label={noticeFieldLabels.date}
          value={draft.date}
          onChange={(date) => changeDraft({ date })}
        />
      </label>
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
      <div className="dispatch-number">
        <NumberHints draft={draft} register={register} pattern={numberPattern} onTakeFree={takeFreeNumber} />
      </div>
    </section>
  );
}

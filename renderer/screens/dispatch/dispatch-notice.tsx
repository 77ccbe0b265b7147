import { Input } from 'antd';
import { noticeWords } from './dispatch-settings.js';
import type { DispatchControl } from './use-dispatch.js';

const headFields = [
  ['issuer', '发文机关', '几个机关用顿号隔开'],
  ['docNumber', '发文字号', '如 金开工〔2020〕2号，没有不填'],
  ['date', '成文日期', '如 2020-03-02'],
] as const;

const examples = {
  方案报送日期: '如 3月20日',
  汇总部门: '如 党政办公室',
  报送时间: '如 每月25日前',
  联系人: '姓名',
  联系电话: '办公电话',
} as const;

/** The words of the cover notice; each unit gets its own, addressed to it. */
export function DispatchNotice({ control }: { readonly control: DispatchControl }) {
  const { settings, change, head, setHead, running } = control;
  return (
    <section className="dispatch-notice" aria-label="分解通知" data-testid="dispatch-notice-form">
      <h2>分解通知（主送该单位，文字用“关于印发任务分解表的通知”模板）</h2>
      {headFields.map(([field, label, example]) => (
        <label key={field}>
          <span>{label}</span>
          <Input
            disabled={running}
            placeholder={example}
            value={head[field]}
            onChange={(event) => setHead({ ...head, [field]: event.target.value })}
          />
        </label>
      ))}
      {noticeWords.map((word) => (
        <label key={word}>
          <span>{word}</span>
          <Input
            disabled={running}
            placeholder={examples[word]}
            value={settings.noticeWords[word]}
            onChange={(event) => change({ noticeWords: { ...settings.noticeWords, [word]: event.target.value } })}
          />
        </label>
      ))}
    </section>
  );
}

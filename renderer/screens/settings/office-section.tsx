import { InputNumber } from 'antd';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { nextDocumentNumber } from '../../../shared/notices/next-document-number.js';
import { useApp } from '../../hooks/app-context.js';
import { useOfficeSettings } from '../../hooks/use-office-settings.js';
import { FaceChoices } from './face-choices.js';
import { LookSection } from './look-section.js';
import { OtherPc } from './other-pc.js';
import { RestingText } from './resting-text.js';

interface PartProps {
  readonly office: OfficeSettings;
  readonly change: (part: Partial<OfficeSettings>) => Promise<void>;
}

/** What the office says once for all its notices; each field is stored when it is left. */
export function OfficeSection() {
  const [office, change] = useOfficeSettings();
  if (office === undefined) return null;
  return (
    <div className="office-settings" data-testid="office-settings">
      <p className="muted">写公文时自动填入；每一份公文里还可以单独改。</p>
      <Names office={office} change={change} />
      <Numbering office={office} change={change} />
      <LookSection office={office} change={change} />
      <FaceChoices faces={office.faces} onChange={(faces) => void change({ faces })} />
      <OtherPc office={office} change={change} />
    </div>
  );
}

const single = {
  signatory: '签发人（只有上行文印出，写公文时可选用）',
  department: '汇总部门（各单位向谁报送）',
  contact: '联系人',
  phone: '联系电话',
  printOrg: '印发机关',
} as const;

function Names({ office, change }: PartProps) {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return (
    <>
      <label className="office-field">
        发文机关（每行一个，主办机关在前）
        <RestingText
          multiline
          value={office.issuers.join('\n')}
          testId="office-issuers"
          onSave={(text) => void change({ issuers: lines(text) })}
        />
      </label>
      {(Object.keys(single) as (keyof typeof single)[]).map((name) => (
        <label key={name} className="office-field">
          {single[name]}
          <RestingText
            value={office[name]}
            testId={`office-${name}`}
            onSave={(text) => void change({ [name]: text })}
          />
        </label>
      ))}
      <label className="office-field">
        抄送机关（每行一个）
        <RestingText
          multiline
          value={office.cc.join('\n')}
          testId="office-cc"
          onSave={(text) => void change({ cc: lines(text) })}
        />
      </label>
    </>
  );
}

function Numbering({ office, change }: PartProps) {
  const { now } = useApp();
  const year = new Date(now()).getFullYear();
  return (
    <>
      <label className="office-field">
        发文字号的写法（{'{年}'}、{'{号}'} 处自动填）
        <RestingText
          value={office.numberPattern}
          placeholder="金开工〔{年}〕{号}号"
          testId="office-numberPattern"
          onSave={(numberPattern) => void change({ numberPattern })}
        />
        {office.numberPattern !== '' && !office.numberPattern.includes('{号}') && (
          <span className="office-deviation" role="status" data-testid="office-no-number">
            写法里没有{'{号}'}，每份公文会是同一个字号
          </span>
        )}
      </label>
      <label className="office-field">
        下一个号
        <InputNumber
          min={1}
          max={99_999}
          precision={0}
          value={office.numberYear === 0 || office.numberYear === year ? office.nextNumber : 1}
          onChange={(value) => value !== null && void change({ nextNumber: value, numberYear: year })}
        />
        {office.numberPattern !== '' && <span className="muted">下一份是 {nextDocumentNumber(office, year)}</span>}
      </label>
    </>
  );
}

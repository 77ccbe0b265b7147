import { Button } from 'antd';
import type { RegisterEntry } from '../../../shared/model/register-entry.js';
import { numberAdvice, patternAdvice } from '../../../shared/notices/number-form.js';
import { holderWords, numberHolder, ownNumber } from '../../../shared/notices/number-register.js';
import type { NoticeDraft } from '../../usecases/notice-draft.js';
import './number-hints.css';

interface NumberHintsProps {
  readonly draft: Pick<NoticeDraft, 'docNumber' | 'noticeId'>;
  readonly register: readonly RegisterEntry[];
  /** The office's pattern of 发文字号. */
  readonly pattern: string;
  readonly onTakeFree: () => void;
}

/** Below a 发文字号: loud when another notice carries it, quiet when its form or the office's pattern is unusual. */
export function NumberHints({ draft, register, pattern, onTakeFree }: NumberHintsProps) {
  const { docNumber, noticeId } = draft;
  const holder = numberHolder(register, docNumber, noticeId);
  const advice = numberAdvice(docNumber);
  const ofPattern = patternAdvice(pattern);
  const own = ownNumber(register, noticeId);
  return (
    <div className="number-hints">
      {holder !== null && (
        <p className="is-loud" role="alert" data-testid="number-used">
          {holderWords(holder)}
          {pattern.includes('{号}') && (
            <Button size="small" onClick={onTakeFree} data-testid="number-take-free">
              改用下一号
            </Button>
          )}
        </p>
      )}
      {advice !== null && <p data-testid="number-advice">{advice}</p>}
      {ofPattern !== null && <p data-testid="pattern-advice">{ofPattern}可在“设置”里改。</p>}
      {own !== null && holder === null && (
        <p data-testid="number-own">这份公文已用“{own}”登记；另写一份请点“重新填写”，会取下一号。</p>
      )}
    </div>
  );
}

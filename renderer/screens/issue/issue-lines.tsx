import { CheckCircleOutlined, CloseCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Severity } from '../../../shared/model/finding.js';
import type { IssueLine } from '../../../shared/review/issue-check.js';
import { useLineTarget } from './use-line-target.js';

/** Everything to look at before 印发, always in the same order; each line leads to what it counts. */
export function IssueLines({ lines }: { readonly lines: readonly IssueLine[] }) {
  const targetOf = useLineTarget();
  return (
    <ul className="issue-lines" data-testid="issue-lines">
      {lines.map((line) => {
        const target = targetOf(line);
        return (
          <li
            key={line.code}
            className={`issue-line ${line.count > 0 ? `is-${line.severity}` : ''}`}
            data-code={line.code}
          >
            <Mark severity={line.severity} count={line.count} />
            <span className="issue-words">{line.words}</span>
            {target && (
              <Button size="small" onClick={target.go} data-testid={`go-${line.code}`}>
                {target.words}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A shape and a word, so that the colour is not alone. */
function Mark({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  if (severity === 'error')
    return (
      <span className="issue-mark">
        <CloseCircleOutlined /> 要处理
      </span>
    );
  if (severity === 'warning')
    return (
      <span className="issue-mark">
        <WarningOutlined /> 请核对
      </span>
    );
  if (count === 0)
    return (
      <span className="issue-mark">
        <CheckCircleOutlined /> 没有
      </span>
    );
  return (
    <span className="issue-mark">
      <InfoCircleOutlined /> 知悉
    </span>
  );
}

import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../shared/model/finding.js';

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <CloseCircleFilled style={{ color: '#cf1322' }} aria-label="错误" />,
  warning: <ExclamationCircleFilled style={{ color: '#d48806' }} aria-label="请核对" />,
  info: <InfoCircleFilled style={{ color: '#1677ff' }} aria-label="说明" />,
};
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (offset: number) => void;
}

/** What the program noticed, worst first; each leads to its place. */
export function FindingList({ findings, onShow }: FindingListProps) {
  if (findings.length === 0) return <p className="muted import-empty">没有需要核对的地方。</p>;
  const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return (
    <ul className="finding-list" data-testid="findings">
      {sorted.map((finding, at) => (
        <li key={`${finding.code}-${at}`}>
          {icons[finding.severity]}
          <span className="finding-message">{finding.message}</span>
          {finding.span && (
            <button type="button" className="link-button" onClick={() => onShow(finding.span?.[0] ?? 0)}>
              看原文
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

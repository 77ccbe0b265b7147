import { Button } from 'antd';
import { useState } from 'react';
import type { Doubt } from '../../../shared/model/doubt.js';
import { SeverityIcon } from '../../components/severity-icon.js';

interface DoubtPanelProps {
  readonly doubts: readonly Doubt[];
  readonly onShow: (offset: number) => void;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** 请核对: what is doubtful, worst first, always in sight below the structure; each place leads to both sides. */
export function DoubtPanel({ doubts, onShow }: DoubtPanelProps) {
  const [open, setOpen] = useState(true);
  if (doubts.length === 0) return <p className="import-doubts-none muted">没有需要核对的地方。</p>;
  const sorted = [...doubts].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return (
    <section className="import-doubts" aria-label="请核对">
      <button type="button" className="import-doubts-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        请核对 {doubts.length} 处 <span className="muted">{open ? '点此收起' : '点此展开'}</span>
      </button>
      {open && (
        <ul className="finding-list" data-testid="findings">
          {sorted.map(({ id, severity, message, spans }) => (
            <li key={id}>
              <SeverityIcon severity={severity} />
              <span className="finding-message">{message}</span>
              {spans.slice(0, 4).map((span, at) => (
                <Button key={span[0]} type="link" size="small" onClick={() => onShow(span[0])}>
                  {spans.length === 1 ? '看原文' : `第${at + 1}处`}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

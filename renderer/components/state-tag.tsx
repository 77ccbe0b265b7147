import type { ReactNode } from 'react';
import './state-tag.css';

interface StateTagProps {
  readonly tone: 'plain' | 'open' | 'doubtful' | 'good' | 'partly';
  readonly children: ReactNode;
}

/** A state in one word beside a line. */
export function StateTag({ tone, children }: StateTagProps) {
  return <span className={`state-tag is-${tone}`}>{children}</span>;
}

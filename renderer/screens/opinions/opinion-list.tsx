import { useEffect, useRef, type KeyboardEvent } from 'react';
import { outcomeLabels, type Opinion } from '../../../shared/model/opinion.js';
import { StateTag } from '../../components/state-tag.js';
import { isMiss, type OpinionFacts } from './opinion-filter.js';

interface OpinionListProps {
  readonly opinions: readonly Opinion[];
  readonly facts: OpinionFacts;
  /** 序号 by id, as the printed table has it. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (opinionId: string) => void;
}

/** The opinions one below the other; ↑, ↓, Home and End choose. */
export function OpinionList({ opinions, facts, numbers, chosen, onChoose }: OpinionListProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = opinions.findIndex(({ id }) => id === chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: opinions.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const opinion = opinions[Math.max(0, Math.min(opinions.length - 1, next))];
    if (opinion) onChoose(opinion.id);
  };
  return (
    <div
      ref={pane}
      role="listbox"
      aria-label="意见"
      tabIndex={0}
      className="opinion-list"
      data-testid="opinion-list"
      aria-activedescendant={chosen === null ? undefined : `opinion-${chosen}`}
      onKeyDown={onKeyDown}
    >
      {opinions.map((opinion) => (
        <div
          key={opinion.id}
          id={`opinion-${opinion.id}`}
          role="option"
          aria-selected={opinion.id === chosen}
          className="opinion-row"
          data-testid="opinion-row"
          onClick={() => onChoose(opinion.id)}
        >
          <div className="opinion-row-head">
            <span className="opinion-number">{numbers.get(opinion.id)}</span>
            <b>{opinion.unit || '（未写单位）'}</b>
            <span className="muted">{opinion.place || '全文'}</span>
            <span className="opinion-tags">
              {opinion.group !== '' && <StateTag tone="plain">已归并</StateTag>}
              {isMiss(facts.checks.get(opinion.id)) && <StateTag tone="doubtful">文中未落实</StateTag>}
              <OutcomeTag outcome={opinion.outcome} />
            </span>
          </div>
          <div className="opinion-row-text">{opinion.text || `建议改为：${opinion.proposed}`}</div>
        </div>
      ))}
    </div>
  );
}

const tones = { adopted: 'good', partly: 'partly', rejected: 'plain' } as const;

function OutcomeTag({ outcome }: Pick<Opinion, 'outcome'>) {
  if (outcome === null) return <StateTag tone="open">未处理</StateTag>;
  return <StateTag tone={tones[outcome]}>{outcomeLabels[outcome]}</StateTag>;
}

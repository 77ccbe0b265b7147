import { Button } from 'antd';
import type { Opinion } from '../../../shared/model/opinion.js';

interface SimilarOpinionsProps {
  readonly opinion: Opinion;
  /** Proposed as saying the same, itself among them; empty when there is none. */
  readonly similar: readonly Opinion[];
  /** Already in one group with it, itself among them. */
  readonly group: readonly Opinion[];
  readonly readOnly: boolean;
  readonly onGroup: (opinions: readonly Opinion[]) => void;
  readonly onUngroup: (opinions: readonly Opinion[]) => void;
  readonly onChoose: (opinionId: string) => void;
}

/** Opinions of other units that say nearly the same: proposed to be handled together, never joined unasked. */
export function SimilarOpinions(props: SimilarOpinionsProps) {
  const { opinion, similar, group, readOnly } = props;
  const grouped = group.length > 1;
  const shown = grouped ? group : similar;
  const others = shown.filter(({ id }) => id !== opinion.id);
  if (others.length === 0) return null;
  return (
    <section className="opinion-similar" aria-label="相似意见" data-testid="similar-opinions">
      <div className="opinion-similar-head">
        <span>{grouped ? `已与 ${others.length} 条意见归并` : `有 ${others.length} 条意见与它相似`}</span>
        {!readOnly && (
          <Button
            size="small"
            onClick={() => (grouped ? props.onUngroup(group) : props.onGroup(similar))}
            data-testid={grouped ? 'ungroup-opinions' : 'group-opinions'}
          >
            {grouped ? '取消归并' : '归并为一组'}
          </Button>
        )}
      </div>
      <ul>
        {others.map(({ id, unit, text, proposed }) => (
          <li key={id}>
            <button type="button" className="link-button is-plain" onClick={() => props.onChoose(id)}>
              {unit}：{text || proposed}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

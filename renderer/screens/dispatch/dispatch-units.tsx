import { Checkbox } from 'antd';
import type { UnitShare } from '../../../shared/review/unit-shares.js';

interface DispatchUnitsProps {
  readonly shares: readonly UnitShare[];
  /** Names of the units that get nothing this time. */
  readonly left: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The units that have something to do, with their counts; all are chosen at first, so that none is forgotten. */
export function DispatchUnits({ shares, left, disabled, onLeave }: DispatchUnitsProps) {
  const chosen = shares.filter(({ name }) => !left.has(name)).length;
  const toggle = (name: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(name);
    else next.add(name);
    onLeave(next);
  };
  if (shares.length === 0) {
    return <p data-testid="dispatch-no-units">还没有任务明确了单位。请先在“审核分解”里分工，再来分发。</p>;
  }
  return (
    <section className="dispatch-units" aria-label="分发单位" data-testid="dispatch-units">
      <div className="dispatch-units-head">
        <Checkbox
          disabled={disabled}
          checked={chosen === shares.length}
          indeterminate={chosen > 0 && chosen < shares.length}
          onChange={(event) => onLeave(event.target.checked ? new Set() : new Set(shares.map(({ name }) => name)))}
        >
          发给哪些单位
        </Checkbox>
        <span data-testid="dispatch-chosen">
          已选 {chosen} 个，共 {shares.length} 个
        </span>
      </div>
      <ul>
        {shares.map(({ name, unit, led, supported }) => (
          <li key={name}>
            <Checkbox
              disabled={disabled}
              checked={!left.has(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            >
              {name}
              {unit === null && <b>（名录外）</b>}{' '}
              <span className="dispatch-counts">
                牵头 {led.size}、配合 {supported.size}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

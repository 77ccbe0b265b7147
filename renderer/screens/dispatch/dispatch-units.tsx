import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { OfferedUnit } from './use-dispatch-units.js';

interface DispatchUnitsProps {
  readonly units: readonly OfferedUnit[];
  /** Names of the units that get nothing this time. */
  readonly left: ReadonlySet<string>;
  /** Names that the directory does not know. */
  readonly unknown: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** The units that have something to do, with their counts; all are chosen at first, so that none is forgotten. */
export function DispatchUnits({ units, left, unknown, disabled, onLeave }: DispatchUnitsProps) {
  const [find, setFind] = useState('');
  const chosen = units.filter(({ name }) => !left.has(name)).length;
  const shown = units.filter(({ name }) => name.includes(find.trim()));
  const leave = (which: (unit: OfferedUnit) => boolean): void =>
    onLeave(new Set(units.filter(which).map(({ name }) => name)));
  const toggle = (name: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(name);
    else next.add(name);
    onLeave(next);
  };
  if (units.length === 0) {
    return <p data-testid="dispatch-no-units">还没有任务明确了单位。请先在“审核分解”里分工，再来分发。</p>;
  }
  return (
    <section className="dispatch-units" aria-label="分发单位" data-testid="dispatch-units">
      <div className="dispatch-units-head">
        <Checkbox
          disabled={disabled}
          checked={chosen === units.length}
          indeterminate={chosen > 0 && chosen < units.length}
          onChange={(event) => leave(() => !event.target.checked)}
        >
          发给哪些单位
        </Checkbox>
        <span data-testid="dispatch-chosen">
          已选 {chosen} 个，共 {units.length} 个
        </span>
        <Button size="small" disabled={disabled} onClick={() => leave(({ name }) => !left.has(name))}>
          反选
        </Button>
        {units.some(({ last }) => last !== null) && (
          <Button size="small" disabled={disabled} onClick={() => leave(({ last }) => last !== null)}>
            只选还没发过的
          </Button>
        )}
        <Input
          size="small"
          allowClear
          className="dispatch-find"
          placeholder="查找单位"
          aria-label="查找单位"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      <ul>
        {shown.map((unit) => (
          <li key={unit.name}>
            <Checkbox
              disabled={disabled}
              checked={!left.has(unit.name)}
              onChange={(event) => toggle(unit.name, event.target.checked)}
            >
              {unit.name}
              {unknown.has(unit.name) && <b>（名录外）</b>} <span className="dispatch-counts">{countsOf(unit)}</span>
            </Checkbox>
          </li>
        ))}
        {shown.length === 0 && <li className="muted">没有名称里带“{find.trim()}”的单位。</li>}
      </ul>
      {left.size > 0 && chosen < units.length && (
        <p className="muted">这次不发：{units.flatMap(({ name }) => (left.has(name) ? [name] : [])).join('、')}</p>
      )}
    </section>
  );
}

function countsOf({ led, supported, withdrawn, last }: OfferedUnit): string {
  const before = last === null ? '' : `，第 ${last} 次已发`;
  return withdrawn ? `原任务已收回${before}` : `牵头 ${led}、配合 ${supported}${before}`;
}

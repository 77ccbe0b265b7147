import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { leaderLoads, unitLoads, type Load } from '../../../shared/review/loads.js';
import { useUiStore } from '../../hooks/ui-store.js';

interface LoadBarsProps {
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
}

const stateWords: Readonly<Record<Load['state'], string>> = { zero: '没有任务', usual: '', overload: '偏多' };

/** 任务量: how much each unit or leader has, most first, those with nothing at the end. */
export function LoadBars({ tasks, units }: LoadBarsProps) {
  const [who, setWho] = useState<'units' | 'leaders'>('units');
  const listTasks = useUiStore((state) => state.listTasks);
  const loads = useMemo(() => {
    const all = who === 'units' ? unitLoads(tasks, units) : leaderLoads(tasks, units);
    return [...all].sort((a, b) => b.led.length - a.led.length || b.supported.length - a.supported.length);
  }, [tasks, units, who]);
  const most = Math.max(1, ...loads.map(({ led, supported }) => led.length + supported.length));
  return (
    <section aria-label="任务量">
      <div className="issue-head">
        <h2>任务量</h2>
        <Segmented
          size="small"
          options={[
            { value: 'units', label: '按单位' },
            { value: 'leaders', label: '按责任领导' },
          ]}
          value={who}
          onChange={setWho}
        />
      </div>
      {loads.length === 0 && (
        <p className="muted">还没有填写{who === 'units' ? '单位' : '责任领导'}，填好后这里显示各自的任务量。</p>
      )}
      <ul className="load-list" data-testid="loads">
        {loads.map(({ name, led, supported, state }) => (
          <li key={name}>
            <button
              type="button"
              className={`load-row is-${state}`}
              disabled={state === 'zero'}
              onClick={() => listTasks({ words: name, taskIds: [...led, ...supported] })}
            >
              <span className="load-name">{name}</span>
              <span className="load-track" aria-hidden="true">
                <span className="load-led" style={{ width: `${(100 * led.length) / most}%` }} />
                <span className="load-supported" style={{ width: `${(100 * supported.length) / most}%` }} />
              </span>
              <span className="load-words">
                {who === 'units' ? `牵头 ${led.length}，配合 ${supported.length}` : `${led.length} 项`}
                {state !== 'usual' && <b> {stateWords[state]}</b>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Popover } from 'antd';
import type { RevisionEffect } from '../../../shared/review/revise-plan.js';

/** What accepting the new draft does to the assignments, in numbers; the tasks that fall away open on a click. */
export function EffectLine({ effect }: { readonly effect: RevisionEffect }) {
  const { kept, recheck, added, dropped, absorbed } = effect;
  return (
    <p className="revision-effect" data-testid="revision-effect">
      接受后：分工沿用 <b>{kept}</b> 项，需复核 <b className={recheck > 0 ? 'is-loud' : ''}>{recheck}</b> 项，新增{' '}
      <b>{added}</b> 项
      {absorbed > 0 && (
        <>
          ，并入其他任务 <b>{absorbed}</b> 项
        </>
      )}
      {dropped.length === 0 ? (
        '，没有任务被删去。'
      ) : (
        <>
          ，
          <Popover
            trigger="click"
            placement="bottomLeft"
            title="这些任务的原句在新稿中都没有了"
            content={
              <ul className="revision-dropped">
                {dropped.map(({ id, text, leadUnits }) => (
                  <li key={id}>
                    {text}
                    <span className="muted">
                      （{leadUnits.length === 0 ? '未分工' : `${leadUnits.join('、')}牵头`}）
                    </span>
                  </li>
                ))}
              </ul>
            }
          >
            <button type="button" className="link-button is-inline" data-testid="dropped-tasks">
              随原句删去 {dropped.length} 项（点开看）
            </button>
          </Popover>
          。
        </>
      )}
    </p>
  );
}

import { CheckCircleOutlined, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import type { SaveState } from '../../hooks/use-save-state.js';
import { clockTime } from '../format-time.js';

/** 已保存 10:42, always in sight: said only when every write is on disk. */
export function SaveIndicator({ state }: { readonly state: SaveState }) {
  return (
    <span className={`save-state is-${state.state}`} role="status" data-testid="save-state" data-state={state.state}>
      {state.state === 'saving' && (
        <>
          <LoadingOutlined /> 正在保存…
        </>
      )}
      {state.state === 'saved' && (
        <>
          <CheckCircleOutlined /> 已保存{state.at === null ? '' : ` ${clockTime(state.at)}`}
        </>
      )}
      {state.state === 'failed' && (
        <Tooltip title={state.error.hint}>
          <CloseCircleFilled /> {state.error.title}
        </Tooltip>
      )}
    </span>
  );
}

import type { Layout, LayoutId } from '../../../shared/model/layout.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { ownLayout, type LayoutMemory } from './own-layout.js';

/** Key in the store of what the clerk made of each 样式; 导出 and 分发 share it. */
export const ownLayoutsSetting = 'layouts.own';

const nothing: LayoutMemory = {};

/** Changing from one 样式 to another and back loses no word: the one that is left is kept. */
export function useOwnLayouts() {
  const [memory = nothing, save] = useDraftSetting(ownLayoutsSetting, nothing);
  return {
    /** Keeps `left` and answers with the layout that takes its place; null for an unknown id. */
    change: (left: Layout, id: LayoutId): Layout | null => {
      const kept = { ...memory, [left.id]: left };
      save(kept);
      return ownLayout(kept, id, left);
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useSetting } from './use-setting.js';

/** Widths and order of a table's columns, as components/grid understands them. */
export interface ColumnLayout {
  readonly widths: Readonly<Record<string, number>>;
  readonly order: readonly string[];
}

const untouched: ColumnLayout = { widths: {}, order: [] };

/** Dragging a border changes the layout many times a second; it is written when the hand rests. */
const writeAfter = 400;

/** The column layout of a table, remembered on this PC under `name`. */
export function useGridLayout(name: string): [ColumnLayout, (layout: ColumnLayout) => void] {
  const [saved, save] = useSetting(`grid.${name}`, untouched);
  const [changed, setChanged] = useState<ColumnLayout | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = useCallback(
    (layout: ColumnLayout): void => {
      setChanged(layout);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(layout), writeAfter);
    },
    [save],
  );
  return [changed ?? saved ?? untouched, change];
}

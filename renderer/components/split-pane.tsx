import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useSetting } from '../hooks/use-setting.js';
import './split-pane.css';

interface SplitPaneProps {
  /** Names the setting that remembers the border's place. */
  readonly id: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
}

const narrowest = 22;
const widest = 70;
const usual = 36;

/** Two panes side by side; the border between them is dragged, or moved with the arrow keys, and remembered. */
export function SplitPane({ id, left, right }: SplitPaneProps) {
  const [saved, save] = useSetting<number>(`split.${id}`, usual);
  const [dragged, setDragged] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const percent = dragged ?? saved ?? usual;
  const clamp = (value: number): number => Math.max(narrowest, Math.min(widest, value));

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setDragged(clamp(((event.clientX - box.left) / box.width) * 100));
  };
  const finish = (): void => {
    if (dragged !== null) void save(dragged).then(() => setDragged(null));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? -2 : event.key === 'ArrowRight' ? 2 : 0;
    if (step !== 0) void save(clamp(percent + step));
  };
  return (
    <div className="split-pane" ref={frame}>
      <div className="split-side" style={{ width: `${percent}%` }}>
        {left}
      </div>
      <div
        className="split-border"
        role="separator"
        aria-orientation="vertical"
        aria-label="拖动调整左右宽度"
        aria-valuenow={Math.round(percent)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onLostPointerCapture={finish}
        onKeyDown={onKeyDown}
      />
      <div className="split-side is-right">{right}</div>
    </div>
  );
}

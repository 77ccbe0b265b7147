import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { FoundCell } from './find-cells.js';

interface FindBarProps {
  /** The cells that hold the words. */
  readonly search: (words: string) => readonly FoundCell[];
  readonly onGo: (cell: FoundCell) => void;
  readonly onClose: () => void;
}

/** 查找: a bar above the table, Enter goes to the next place, Shift+Enter back, Esc closes. */
export function FindBar({ search, onGo, onClose }: FindBarProps) {
  const input = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => input.current?.focus(), []);
  const found = search(words);

  const go = (next: number): void => {
    const cell = found[(next + found.length) % found.length];
    if (!cell) return;
    setAt((next + found.length) % found.length);
    onGo(cell);
    input.current?.focus();
  };
  const type = (value: string): void => {
    setWords(value);
    setAt(0);
    const first = search(value)[0];
    if (first) onGo(first);
    input.current?.focus();
  };
  return (
    <div className="find-bar" role="search" data-testid="find-bar">
      <Input
        ref={input}
        size="small"
        placeholder="查找表中文字"
        aria-label="查找表中文字"
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(at + (event.shiftKey ? -1 : 1));
          if (event.key === 'Escape') onClose();
        }}
      />
      <span className="muted find-count" role="status">
        {words.trim() === '' ? '' : found.length === 0 ? '没有找到' : `第 ${at + 1} 处，共 ${found.length} 处`}
      </span>
      <Button size="small" type="text" icon={<UpOutlined />} aria-label="上一处" onClick={() => go(at - 1)} />
      <Button size="small" type="text" icon={<DownOutlined />} aria-label="下一处" onClick={() => go(at + 1)} />
      <Button size="small" type="text" icon={<CloseOutlined />} aria-label="关闭查找" onClick={onClose} />
    </div>
  );
}

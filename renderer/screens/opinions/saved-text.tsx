import { Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLatest } from '../../components/use-latest.js';

interface SavedTextProps {
  readonly label: string;
  readonly value: string;
  readonly testId: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly onSave: (value: string) => void;
}

/** A pause this long is taken for a sentence that stands. */
const restTime = 1500;

/**
 * A text with its label that is saved when the clerk pauses or leaves it (or presses Ctrl+Enter); Esc takes back what is
 * not saved yet. What she types while a save is on its way stays.
 */
export function SavedText({ label, value, testId, placeholder = '', readOnly = false, onSave }: SavedTextProps) {
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  /** What the store holds or is about to. */
  const sent = useRef(value);
  useEffect(() => {
    const before = sent.current;
    sent.current = value;
    setTyped((text) => (text === before ? value : text));
  }, [value]);
  const save = useLatest((): void => {
    if (typed === sent.current || composing.current) return;
    sent.current = typed;
    onSave(typed);
  });
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(save, restTime);
    return () => clearTimeout(timer);
  }, [typed, save]);
  // Another opinion is chosen, or another page, before the field has lost the focus.
  useEffect(() => save, [save]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped(sent.current);
    else if (event.key === 'Enter' && event.ctrlKey) save();
  };
  return (
    <label className="opinion-field">
      <span>{label}</span>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        value={typed}
        placeholder={placeholder}
        readOnly={readOnly}
        data-testid={testId}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

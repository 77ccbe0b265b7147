import { Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface SavedTextProps {
  readonly label: string;
  readonly value: string;
  readonly testId: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly onSave: (value: string) => void;
}

/** A text with its label that is saved when the clerk leaves it (or presses Ctrl+Enter); Esc takes the typing back. */
export function SavedText({ label, value, testId, placeholder = '', readOnly = false, onSave }: SavedTextProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const latest = useRef({ typed, value, onSave });
  latest.current = { typed, value, onSave };
  const save = (): void => {
    if (latest.current.typed !== latest.current.value) latest.current.onSave(latest.current.typed);
  };
  // Another opinion is chosen, or another page, before the field has lost the focus.
  useEffect(() => () => save(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped(value);
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
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

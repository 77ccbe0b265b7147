import { Input } from 'antd';
import { useState } from 'react';

interface RestingTextProps {
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly testId: string;
  readonly multiline?: boolean;
  readonly placeholder?: string;
}

/** A text that is stored when the clerk leaves the field, so that no half-typed word is. */
export function RestingText({ value, onSave, testId, multiline = false, placeholder = '' }: RestingTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const store = (): void => {
    if (typed !== null && typed !== value) onSave(typed.trim());
    setTyped(null);
  };
  const common = {
    value: typed ?? value,
    placeholder,
    'data-testid': testId,
    onBlur: store,
  };
  return multiline ? (
    <Input.TextArea autoSize {...common} onChange={(event) => setTyped(event.target.value)} />
  ) : (
    <Input {...common} onChange={(event) => setTyped(event.target.value)} onPressEnter={store} />
  );
}

import './chips.css';

/** A filter with the number of lines that pass it; `loud` when that number wants to be looked at. */
export interface Chip<T extends string> {
  readonly value: T;
  readonly words: string;
  readonly count: number;
  readonly loud?: boolean;
}

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly current: T;
  readonly onChoose: (value: T) => void;
  /** Of the test ids: NAME-value. */
  readonly testId?: string;
}

/** Filters side by side, each with its number; one is chosen. */
export function Chips<T extends string>({ label, chips, current, onChoose, testId = 'chip' }: ChipsProps<T>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {chips.map(({ value, words, count, loud }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === current}
          data-testid={`${testId}-${value}`}
          className={`chip ${loud && count > 0 ? 'is-loud' : ''}`}
          onClick={() => onChoose(value)}
        >
          {words} <b>{count}</b>
        </button>
      ))}
    </div>
  );
}

import type { CSSProperties, Ref, TextareaHTMLAttributes } from 'react';
import type { Completion } from './grid-types.js';

interface CellEditorProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref: Ref<HTMLTextAreaElement>;
  /** Place over the active cell, in the canvas' pixels; null while nothing is selected. */
  readonly box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number } | null;
  /** Frozen cells stay while the table scrolls sideways, so the editor must too. */
  readonly frozen: boolean;
  readonly editing: boolean;
  readonly completions: readonly Completion[];
  readonly highlight: number;
  readonly hint: string | null;
  readonly listId: string;
  readonly onChoose: (completion: Completion) => void;
}

const narrowestEditor = 200;

/**
 * The one text field of the grid. It always has the focus and lies over the active cell, invisible until something is
 * typed: so the first key of an input method composes in a real text field and no character is lost or doubled.
 */
export function CellEditor(props: CellEditorProps) {
  const { ref, box, frozen, editing, completions, highlight, hint, listId, onChoose, ...textarea } = props;
  const open = editing && completions.length > 0;
  return (
    <div className={`grid-editor ${editing ? 'is-editing' : ''}`} style={placeOf(box, frozen, editing)}>
      <textarea
        ref={ref}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        {...textarea}
      />
      {editing && hint !== null && <div className="grid-editor-hint">{hint}</div>}
      {open && (
        <div className="grid-completions" role="listbox" id={listId} aria-label="可选单位">
          {completions.map((completion, at) => (
            <div
              key={completion.key}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === highlight}
              className={`grid-completion ${at === highlight ? 'is-highlighted' : ''}`}
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(completion);
              }}
            >
              {completion.label}
              <span className="grid-completion-note">{completion.note}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function placeOf(box: CellEditorProps['box'], frozen: boolean, editing: boolean): CSSProperties {
  if (!box) return { top: 0, left: 0, width: 1, height: 1 };
  return {
    top: box.top,
    left: frozen ? `calc(var(--grid-scroll-left, 0px) + ${box.left}px)` : box.left,
    width: editing ? Math.max(box.width, narrowestEditor) : box.width,
    minHeight: box.height,
  };
}

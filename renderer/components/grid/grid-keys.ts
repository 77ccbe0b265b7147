/** What a key means in the grid. Pure, so that the spreadsheet's habits can be tested without a window. */

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * `navigate`: a cell is selected. `enter`: typing began on the cell, arrows leave it (as in Excel).
 * `edit`: after F2 or a double click, arrows move inside the text.
 */
export type GridMode = 'navigate' | 'enter' | 'edit';

export type GridAction =
  | { readonly type: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly type: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly type: 'edge'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1; readonly extend: boolean }
  | { readonly type: 'step'; readonly axis: 'row' | 'column'; readonly backwards: boolean }
  | { readonly type: 'moveRows'; readonly direction: 1 | -1 }
  | { readonly type: 'selectAll' | 'selectRow' | 'clear' | 'fillDown' | 'undo' | 'redo' | 'find' | 'startEdit' }
  | { readonly type: 'cancelEdit' | 'commitToAll' | 'newLine' | 'splitHere' };

const arrows: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The action of a key, or null when the key belongs to the text (or to the browser). */
export function actionOfKey(stroke: KeyStroke, mode: GridMode): GridAction | null {
  if (stroke.key === 'Tab' && !stroke.ctrlKey) return { type: 'step', axis: 'column', backwards: stroke.shiftKey };
  if (stroke.key === 'Enter') return enterAction(stroke, mode);
  if (mode === 'navigate') return navigateAction(stroke);
  if (stroke.key === 'Escape') return { type: 'cancelEdit' };
  const arrow = arrows[stroke.key];
  if (mode === 'enter' && arrow && !stroke.shiftKey && !stroke.ctrlKey) {
    return { type: 'move', rows: arrow[0], columns: arrow[1], extend: false };
  }
  return null;
}

function enterAction(stroke: KeyStroke, mode: GridMode): GridAction {
  if (mode !== 'navigate' && stroke.ctrlKey && stroke.shiftKey) return { type: 'splitHere' };
  if (mode !== 'navigate' && stroke.altKey) return { type: 'newLine' };
  if (mode !== 'navigate' && stroke.ctrlKey) return { type: 'commitToAll' };
  return { type: 'step', axis: 'row', backwards: stroke.shiftKey };
}

function navigateAction(stroke: KeyStroke): GridAction | null {
  const extend = stroke.shiftKey;
  const arrow = arrows[stroke.key];
  if (arrow && stroke.altKey) return arrow[0] === 0 ? null : { type: 'moveRows', direction: arrow[0] };
  if (arrow && stroke.ctrlKey) return { type: 'edge', rows: arrow[0], columns: arrow[1], extend };
  if (arrow) return { type: 'move', rows: arrow[0], columns: arrow[1], extend };
  switch (stroke.key) {
    case 'PageUp':
      return { type: 'page', direction: -1, extend };
    case 'PageDown':
      return { type: 'page', direction: 1, extend };
    case 'Home':
      return { type: 'edge', rows: stroke.ctrlKey ? -1 : 0, columns: -1, extend };
    case 'End':
      return { type: 'edge', rows: stroke.ctrlKey ? 1 : 0, columns: 1, extend };
    case 'F2':
      return { type: 'startEdit' };
    case 'Delete':
    case 'Backspace':
      return { type: 'clear' };
    case ' ':
      return stroke.shiftKey ? { type: 'selectRow' } : null;
    default:
      return stroke.ctrlKey ? commandAction(stroke) : null;
  }
}

function commandAction(stroke: KeyStroke): GridAction | null {
  switch (stroke.key.toLowerCase()) {
    case 'a':
      return { type: 'selectAll' };
    case 'd':
      return { type: 'fillDown' };
    case 'z':
      return { type: stroke.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { type: 'redo' };
    case 'f':
      return stroke.shiftKey ? null : { type: 'find' };
    default:
      return null;
  }
}

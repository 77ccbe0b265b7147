import { describe, expect, it } from 'vitest';
import { actionOfKey, type KeyStroke } from './grid-keys.js';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys on a selected cell', () => {
  it('moves with arrows and extends with Shift', () => {
    expect(actionOfKey(stroke('ArrowDown'), 'navigate')).toEqual({ type: 'move', rows: 1, columns: 0, extend: false });
    expect(actionOfKey(stroke('ArrowRight', { shiftKey: true }), 'navigate')).toMatchObject({ extend: true });
  });
  it('knows the commands of a spreadsheet', () => {
    const command = (key: string) => actionOfKey(stroke(key, { ctrlKey: true }), 'navigate')?.type;
    expect(['z', 'y', 'd', 'f', 'a'].map(command)).toEqual(['undo', 'redo', 'fillDown', 'find', 'selectAll']);
    expect(actionOfKey(stroke('Delete'), 'navigate')).toEqual({ type: 'clear' });
    expect(actionOfKey(stroke('F2'), 'navigate')).toEqual({ type: 'startEdit' });
  });
  it('leaves letters and the clipboard keys to the text field', () => {
    expect(actionOfKey(stroke('a'), 'navigate')).toBeNull();
    expect(actionOfKey(stroke('c', { ctrlKey: true }), 'navigate')).toBeNull();
    expect(actionOfKey(stroke('v', { ctrlKey: true }), 'navigate')).toBeNull();
  });
});

describe('keys while a text is typed', () => {
  it('leaves the cell with an arrow after typing, but moves inside the text after F2', () => {
    expect(actionOfKey(stroke('ArrowLeft'), 'enter')).toMatchObject({ type: 'move' });
    expect(actionOfKey(stroke('ArrowLeft'), 'edit')).toBeNull();
  });
  it('commits with Enter and Tab, fills the range with Ctrl+Enter, breaks the line with Alt+Enter, gives up with Esc', () => {
    expect(actionOfKey(stroke('Enter'), 'edit')).toEqual({ type: 'step', axis: 'row', backwards: false });
    expect(actionOfKey(stroke('Tab', { shiftKey: true }), 'edit')).toMatchObject({ axis: 'column', backwards: true });
    expect(actionOfKey(stroke('Enter', { ctrlKey: true }), 'enter')).toEqual({ type: 'commitToAll' });
    expect(actionOfKey(stroke('Enter', { altKey: true }), 'edit')).toEqual({ type: 'newLine' });
    expect(actionOfKey(stroke('Escape'), 'edit')).toEqual({ type: 'cancelEdit' });
  });
  it('keeps Delete, Home and undo for the text', () => {
    for (const key of ['Delete', 'Backspace', 'Home']) expect(actionOfKey(stroke(key), 'enter')).toBeNull();
    expect(actionOfKey(stroke('z', { ctrlKey: true }), 'edit')).toBeNull();
  });
});

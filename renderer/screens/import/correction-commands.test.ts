import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parsing/parse-plan.js';
import { textDocument } from '../../../shared/parsing/text-document.js';
import { documentBlocks } from '../../components/document/document-blocks.js';
import { commandOfKey, commandsAt } from './correction-commands.js';
import { nextRole, pointAt } from './line-point.js';

const text = ['某某县2021年工作要点', '一、抓项目', '1.招商。引进项目25个。出台办法。', '2.服务。建立专员制度。'].join(
  '\n',
);
const parsed = parsePlan(textDocument(text));
const blocks = documentBlocks(
  text,
  parsed,
  parsed.sentences.map((sentence, index) => ({ ...sentence, index })),
);

function idsAt(words: string, extra = 0): string[] {
  const point = pointAt(parsed, blocks, text.indexOf(words) + extra);
  return point ? commandsAt(text, parsed, point).map(({ id }) => id) : [];
}

describe('what can be corrected at a place', () => {
  it('offers a heading other roles, one step down, and to be cut off', () => {
    expect(idsAt('一、')).toEqual(['lower', 'as-subsection', 'as-item', 'as-paragraph', 'as-planTitle', 'cutOff']);
  });

  it('offers to split inside a sentence and to join it to the next of its item', () => {
    expect(idsAt('引进项目', 2)).toEqual(expect.arrayContaining(['raise', 'lower', 'newItem', 'split', 'join']));
    expect(idsAt('出台办法')).not.toContain('join');
    expect(idsAt('出台办法')).not.toContain('split');
  });

  it('offers every kind but the present one', () => {
    const ids = idsAt('引进项目');
    expect(ids).toContain('kind-background');
    expect(ids).not.toContain('kind-task');
  });

  it('knows the role of a line and the step to the next', () => {
    expect(pointAt(parsed, blocks, text.indexOf('1.招商') + 4)?.role).toBe('item');
    expect(pointAt(parsed, blocks, 0)?.role).toBe('planTitle');
    expect([nextRole('paragraph', 1, false), nextRole('item', 1, false), nextRole('item', 1, true)]).toEqual([
      'item',
      'section',
      'subsection',
    ]);
    expect([nextRole('section', 1, true), nextRole('paragraph', -1, true), nextRole('planTitle', 1, true)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('knows its keys and leaves all others alone', () => {
    const key = (name: string, mods: { altKey?: boolean; ctrlKey?: boolean } = {}) =>
      commandOfKey({ key: name, code: name === 'j' ? 'KeyJ' : name, altKey: false, ctrlKey: false, ...mods });
    expect(key('ArrowUp', { altKey: true })).toBe('raise');
    expect(key('ArrowDown', { altKey: true })).toBe('lower');
    expect(key('j', { altKey: true })).toBe('join');
    expect(key('Enter', { ctrlKey: true })).toBe('split');
    expect(key('3')).toBe('kind-background');
    expect([key('a'), key('6'), key('ArrowUp'), key('Enter')]).toEqual([null, null, null, null]);
  });
});

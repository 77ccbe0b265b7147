import { describe, expect, it } from 'vitest';
import { unitSplitter } from '../../../shared/review/unit-lists.js';
import type { Unit } from '../../../shared/model/unit.js';
import { unitNameIndex } from '../../components/units/unit-completion.js';
import { taskEditsOf } from './task-edits.js';

const unit: Unit = {
  id: '1',
  order: 1,
  name: '招商局',
  shortNames: [],
  formerNames: [],
  kind: 'office',
  duties: [],
  leader: { post: '', name: '' },
  liaison: '',
  phone: '',
  members: [],
};
const meaning = {
  split: unitSplitter([unit]),
  index: unitNameIndex([unit], () => ({ initials: 'zsj', full: 'zhaoshangju' })),
  planYear: 2020,
};
const cell = (columnId: string, text: string) => taskEditsOf([{ rowKey: 't', columnId, text }], meaning)[0]?.patch;

describe('what the text of a cell means', () => {
  it('keeps unit names as written, in order, each once', () => {
    expect(cell('leadUnits', '财政局、招商局，财政局')).toEqual({ leadUnits: ['财政局', '招商局'] });
  });
  it('turns pinyin into the unit and keeps an unknown name', () => {
    expect(cell('supportUnits', 'zsj、某某新局')).toEqual({ supportUnits: ['招商局', '某某新局'] });
  });
  it('keeps the words of a deadline beside the day they mean', () => {
    expect(cell('deadline', '9月份')).toEqual({ deadline: { words: '9月份', date: '2020-09-30' } });
    expect(cell('deadline', '持续推进')).toEqual({ deadline: { words: '持续推进', date: null } });
    expect(cell('deadline', ' ')).toEqual({ deadline: null });
  });
  it('puts all cells of a row into one patch', () => {
    const edits = ['leader', 'remark'].map((columnId) => ({ rowKey: 't', columnId, text: columnId }));
    expect(taskEditsOf(edits, meaning)).toEqual([{ taskId: 't', patch: { leader: 'leader', remark: 'remark' } }]);
  });
});

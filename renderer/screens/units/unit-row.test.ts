import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../shared/model/unit.js';
import { unitEditsOf } from './unit-row.js';

const unit: Unit = {
  id: '1',
  order: 1,
  name: '招商局',
  shortNames: [],
  formerNames: [],
  kind: 'office',
  duties: [],
  leader: { post: '副主任', name: '' },
  liaison: '',
  phone: '',
  members: [],
};

describe('what the text of a directory cell means', () => {
  it('divides lists at the marks of the office, each word once', () => {
    const [edit] = unitEditsOf([{ rowKey: '1', columnId: 'duties', text: '招商、项目引进，招商' }], [unit]);
    expect(edit?.patch.duties).toEqual(['招商', '项目引进']);
  });
  it('keeps the post when only the name changes, and joins the cells of one unit', () => {
    const edits = [
      { rowKey: '1', columnId: 'leaderName', text: '张三' },
      { rowKey: '1', columnId: 'kind', text: '集合' },
    ];
    expect(unitEditsOf(edits, [unit])).toMatchObject([
      { unitId: '1', patch: { leader: { post: '副主任', name: '张三' }, kind: 'collective' } },
    ]);
  });
});

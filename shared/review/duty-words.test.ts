import { describe, expect, it } from 'vitest';
import type { Unit } from '../model/unit.js';
import { dutyFinder, nameStems } from './duty-words.js';

function unit(name: string, duties: string[]): Unit {
  return {
    id: name,
    name,
    shortNames: [],
    formerNames: [],
    kind: 'office',
    duties,
    leader: { post: '', name: '' },
    liaison: '',
    phone: '',
    members: [],
    order: 1,
  };
}

describe('duty words', () => {
  const zhaoshang = unit('招商局', ['招商', '项目', '融资']);
  const caizheng = unit('财政局', ['融资', '招商引资考核']);
  const find = dutyFinder([zhaoshang, caizheng], ['项目', '项目', '项目', '招商', '融资']);

  it('are found by the longest match', () => {
    expect(find('出台招商引资考核办法').get(caizheng)?.words).toEqual(['招商引资考核']);
    expect(find('出台招商引资考核办法').get(zhaoshang)).toBeUndefined();
  });

  it('weigh more when few units have them and few texts hold them', () => {
    const weightOf = (text: string): number => find(text).get(zhaoshang)?.weight ?? 0;
    expect(weightOf('招商')).toBeGreaterThan(weightOf('融资'));
    expect(weightOf('招商')).toBeGreaterThan(weightOf('项目'));
  });

  it('are found whatever the width, and none in an empty text', () => {
    const sent = unit('审批局', ['互联网+政务服务']);
    expect(dutyFinder([sent], [])('争创“互联网＋政务服务”典型').get(sent)?.words).toEqual(['互联网+政务服务']);
    expect(find('').size).toBe(0);
  });

  it('are taken from the name when the directory lists none', () => {
    expect(nameStems('税务总局')).toEqual(['税务']);
    expect(nameStems('区自然资源和规划分局')).toContain('自然资源');
    expect(nameStems('国家发展改革委')).toContain('发展改革');
    expect(nameStems('局')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { unitDirectorySchema, type Unit } from '../model/unit.js';
import { joinUnitNames, unitSplitter } from './unit-lists.js';
import { guessedUnits, normaliseUnitName, unitFinder, unitResolver } from './unit-names.js';

const seed = unitDirectorySchema.parse(JSON.parse(readFileSync('seeds/units.json', 'utf8'))).units;

function unit(name: string, more: Partial<Unit> = {}): Unit {
  return {
    id: name,
    name,
    shortNames: [],
    formerNames: [],
    kind: 'office',
    duties: [],
    leader: { post: '', name: '' },
    liaison: '',
    phone: '',
    members: [],
    order: 1,
    ...more,
  };
}

describe('the sample directory', () => {
  it('has no two units that answer to the same name', () => {
    const names = seed.flatMap((one) => [one.name, ...one.shortNames, ...one.formerNames]).map(normaliseUnitName);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names only its own units as members of collective units', () => {
    const find = unitFinder(seed);
    const members = seed.flatMap((one) => one.members);
    expect(members.filter((name) => find(name)?.name !== name)).toEqual([]);
    expect(seed.filter((one) => one.kind === 'collective' && one.members.length === 0)).toEqual([]);
  });

  it('holds posts, never persons', () => {
    expect(seed.filter((one) => one.leader.name !== '' || one.liaison !== '' || one.phone !== '')).toEqual([]);
    expect(seed.filter((one) => one.leader.post === '')).toEqual([]);
  });
});

describe('a written unit name', () => {
  const resolve = unitResolver(seed);
  const cases: [written: string, name: string | undefined, how: string | undefined][] = [
    ['招商局', '招商局', 'name'],
    ['项目办', '重点项目推进办公室', 'short'],
    ['安全生产监督管理局', '应急管理局', 'former'],
    ['财政局（金融办）', '财政局', 'short'],
    ['财政局(国资办)', '财政局', 'bracket'],
    ['某某产业园（财政局）', '财政局', 'bracket'],
    ['财政局（国资办）预算组', undefined, undefined],
    ['某某领导小组（财政局）办公室', undefined, undefined],
    ['财政局（）', '财政局', 'bracket'],
    ['某某产业园（）', undefined, undefined],
    ['财 政 局', '财政局', 'name'],
    ['财政局等', '财政局', 'name'],
    ['财政局等有关部门', '财政局', 'name'],
    ['区财政局', '财政局', 'prefix'],
    ['金安经济开发区财政局', '财政局', 'prefix'],
    ['管委会财政局', '财政局', 'prefix'],
    ['市财政局', undefined, undefined],
    ['市场监管局', '市场监督管理局', 'short'],
    ['各有关单位', '各有关单位', 'name'],
    ['水务集团', undefined, undefined],
    ['', undefined, undefined],
  ];
  it.each(cases)('%s is understood as %s', (written, name, how) => {
    expect(resolve(written)?.unit.name).toBe(name);
    expect(resolve(written)?.how).toBe(how);
  });

  it('may leave out 区 when only one unit fits', () => {
    const find = unitFinder([unit('区经济发展局'), unit('区公安局'), unit('市公安局')]);
    expect(find('经济发展局')?.name).toBe('区经济发展局');
    expect(find('公安局')).toBeNull();
  });
});

describe('an unknown unit that has a known name in brackets', () => {
  const township = [unit('三十铺镇人民政府', { shortNames: ['三十铺镇'] })];
  const committee = '安徽六安金安经济开发区（三十铺镇）促进高质量发展暨优化营商环境工作领导小组办公室';

  it('stays unknown when its own name goes on behind the bracket', () => {
    expect(unitFinder(township)(committee)).toBeNull();
    expect(guessedUnits([committee], township)).toEqual([]);
  });

  it('is a guess to be confirmed when the bracket ends the name', () => {
    expect(guessedUnits(['某某产业园（三十铺镇）'], township).map(({ unit: { name } }) => name)).toEqual([
      '三十铺镇人民政府',
    ]);
  });
});

describe('guesses', () => {
  it('are the names understood without being in the directory, each once and as written', () => {
    const written = ['区财政局', '财政局', '项目办', '财政局（国资办）', '水务集团', '区财政局'];
    expect(guessedUnits(written, seed).map((one) => [one.written, one.unit.name])).toEqual([
      ['区财政局', '财政局'],
      ['财政局（国资办）', '财政局'],
    ]);
  });
});

describe('the text of a unit cell', () => {
  const split = unitSplitter([...seed, unit('各区、县级市'), unit('新区')]);
  it.each([
    ['招商局、财政局，项目办；安监局', ['招商局', '财政局', '项目办', '安监局']],
    ['财政局（金融办、国资办）、招商局', ['财政局（金融办、国资办）', '招商局']],
    ['各区、县级市、招商局', ['各区、县级市', '招商局']],
    ['招商局和财政局', ['招商局', '财政局']],
    ['自然资源和规划分局、招商局', ['自然资源和规划分局', '招商局']],
    ['大学和园区联络处', ['大学和园区联络处']],
    ['招商局\n财政局', ['招商局', '财政局']],
    ['招商局 财政局', ['招商局', '财政局']],
    ['招商局、招商局', ['招商局']],
    ['招商局、财政局等', ['招商局', '财政局等']],
    ['', []],
  ])('%s becomes its names in order', (text, names) => {
    expect(split(text)).toEqual(names);
  });

  it('gives back the names that were joined', () => {
    const names = ['招商局', '各区、县级市', '财政局（金融办）'];
    expect(split(joinUnitNames(names))).toEqual(names);
  });
});

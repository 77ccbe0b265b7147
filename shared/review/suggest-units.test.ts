import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestionSchema, type MemoryRow, type Suggestion } from '../model/suggestion.js';
import type { Task } from '../model/task.js';
import { unitDirectorySchema } from '../model/unit.js';
import { suggestUnits } from './suggest-units.js';
import { taskOf } from './testing/task-of.js';
import { rankUnits, unitAdvisor } from './unit-advisor.js';

const units = unitDirectorySchema.parse(JSON.parse(readFileSync('seeds/units.json', 'utf8'))).units;

function task(id: string, text: string, fields: Partial<Task> = {}): Task {
  return taskOf({ id, text, section: 0, item: 0, ...fields });
}

const lastYear: MemoryRow = {
  text: '全年力争新引进亿元以上项目20个，其中5亿元以上项目3个，实现境内到位资金40亿元。',
  leadUnits: ['项目办'],
  supportUnits: ['招商局', '财政局'],
  leader: '管委会主任',
  deadline: '12月底前',
  source: '2019年第6条',
};
const thisYear = '全年力争新引进亿元以上项目25个,其中5亿元以上项目5个;实现境内到位资金46亿元。';

function suggest(tasks: Task[], memory: MemoryRow[] = []): Suggestion[] {
  return suggestUnits({ tasks, units, memory, planYear: 2020 });
}

function valueOf(suggestions: Suggestion[], field: Suggestion['field']): unknown {
  return suggestions.find((one) => one.field === field)?.value;
}

describe('suggestions', () => {
  it('name the duty words they come from', () => {
    const [first] = rankUnits(task('1', '拓宽招商渠道，加强与沿海发达地区商会联系。'), {
      tasks: [],
      units,
      memory: [],
    });
    expect(first?.name).toBe('招商局');
    expect(first?.reason).toBe('职责词“招商”“商会”属招商局');
  });

  it('count the longest duty word only', () => {
    const [first] = rankUnits(task('1', '完善审计工作制度。'), { tasks: [], units, memory: [] });
    expect(first?.reason).toBe('职责词“审计工作制度”属审计局');
  });

  it('name the row of an earlier breakdown and how alike it is', () => {
    const found = suggest([task('1', thisYear)], [lastYear]);
    const lead = found.find(({ field }) => field === 'leadUnits');
    expect(lead?.value).toEqual(['重点项目推进办公室']);
    expect(lead?.reason).toMatch(/^2019年第6条同类句由重点项目推进办公室牵头，相似度 0\.\d\d/u);
    expect(valueOf(found, 'supportUnits')).toEqual(['招商局', '财政局']);
    expect(valueOf(found, 'leader')).toBe('管委会副主任（分管项目建设）');
    expect(valueOf(found, 'deadline')).toEqual({ words: '12月底前', date: '2020-12-31' });
  });

  it('keep the words of a unit that the directory does not know', () => {
    const found = suggestUnits({ tasks: [task('1', thisYear)], units: [], memory: [lastYear] });
    expect(valueOf(found, 'leadUnits')).toEqual(['项目办']);
    expect(valueOf(found, 'leader')).toBe('管委会主任');
  });

  it('hear the neighbours of the same 条', () => {
    const tasks = [
      task('1', '定责任到人。'),
      task('2', '按月点名。', { leadUnits: ['审计局'] }),
      task('3', '按季通报。', { leadUnits: ['审计'] }),
    ];
    const [lead] = suggest(tasks).filter(({ taskId, field }) => taskId === '1' && field === 'leadUnits');
    expect(lead?.value).toEqual(['审计局']);
    expect(lead?.reason).toContain('同条已有 2 项任务由审计局牵头');
  });

  it('take the deadline that the sentence itself names', () => {
    const own = task('1', '确保集中供热项目9月份建成投用。', { spans: [[100, 116]] });
    const deadlines = [
      { quote: '9月份', span: [108, 111] as [number, number], normalized: '2020-09', kind: 'by' as const, sentence: 3 },
      { quote: '6月底', span: [50, 53] as [number, number], normalized: '2020-06', kind: 'by' as const, sentence: 2 },
    ];
    const found = suggestUnits({ tasks: [own], units, memory: [], deadlines });
    expect(valueOf(found, 'deadline')).toEqual({ words: '9月份', date: '2020-09-30' });
  });

  it('leave alone what the clerk has filled in', () => {
    const filled = task('1', thisYear, {
      leadUnits: ['招商局'],
      supportUnits: ['财政局'],
      leader: '管委会主任',
      deadline: { words: '全年', date: '2020-12-31' },
    });
    expect(suggest([filled], [lastYear])).toEqual([]);
  });

  it('keep silent where nothing is known', () => {
    expect(suggest([task('1', '某某某某。', { item: null })])).toEqual([]);
    expect(suggest([task('1', '')], [lastYear])).toEqual([]);
    expect(suggestUnits({ tasks: [task('1', thisYear)], units: [], memory: [] })).toEqual([]);
  });

  it('are the same every time and fit their schema', () => {
    const once = suggest([task('1', thisYear), task('2', '完善审计工作制度。')], [lastYear]);
    expect(suggest([task('1', thisYear), task('2', '完善审计工作制度。')], [lastYear])).toEqual(once);
    for (const one of once) expect(suggestionSchema.parse(one)).toEqual(one);
  });
});

describe('the sample plan', () => {
  const text = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8');
  const tasks = text.split('\n').flatMap((line, item) => {
    const [, number, body = ''] = /^(\d{1,2})[.、](?=[^\d])(.*)$/u.exec(line.trim()) ?? [];
    const sentences = number === undefined ? [] : (body.match(/[^。]+。/gu) ?? []).slice(1);
    return sentences.map((one, at) => task(`${number}-${at + 1}`, one, { item }));
  });
  const advisor = unitAdvisor({ tasks, units, memory: [] });

  it('gets a lead unit for each of its 82 sentences', () => {
    expect(tasks).toHaveLength(82);
    expect(tasks.filter((one) => (advisor.rank(one)[0]?.confidence ?? 0) < 0.2).map(({ text: own }) => own)).toEqual(
      [],
    );
  });

  /** Judged by hand: whom a clerk would name first, in the items whose duty is plain. */
  it.each([
    ['1', '招商局'],
    ['3', '招商局'],
    ['4', '招商局'],
    ['6', '重点项目推进办公室'],
    ['11', '科技创新局'],
    ['12', '党群工作部'],
    ['15', '行政审批局'],
    ['19', '农业农村局'],
    ['22', '纪检监察工作委员会'],
  ])('item %s is led by %s in most sentences', (number, name) => {
    const own = tasks.filter(({ id }) => id.startsWith(`${number}-`));
    const right = own.filter((one) => advisor.rank(one)[0]?.name === name);
    expect(right.length / own.length).toBeGreaterThan(0.5);
  });
});

describe('suggestions for large plans', () => {
  it('of 1,000 tasks from 5,000 earlier rows are made in seconds', () => {
    const words = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8').replace(/\s/gu, '');
    const piece = (at: number): string => words.slice((at * 37) % 8000, ((at * 37) % 8000) + 60);
    const memory = Array.from({ length: 5000 }, (_, at): MemoryRow => {
      return { text: piece(at) + piece(at * 7), leadUnits: ['招商局'], supportUnits: [], source: `第${at}条` };
    });
    const tasks = Array.from({ length: 1000 }, (_, at) => task(`${at}`, piece(at * 3 + 1), { item: at }));
    const started = performance.now();
    expect(suggest(tasks, memory).length).toBeGreaterThan(1000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

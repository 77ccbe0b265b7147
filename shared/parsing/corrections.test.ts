import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withCorrection, type Correction } from '../model/corrections.js';
import type { ParsedPlan } from '../model/parsed-plan.js';
import { parsePlan } from './parse-plan.js';
import { textDocument } from './text-document.js';

const seed = readFileSync(new URL('../../seeds/金安经济开发区2020年工作要点.txt', import.meta.url), 'utf8');
const seedPlan = parsePlan(textDocument(seed));

const small = [
  '首页 > 政务公开',
  '某某县2021年工作要点',
  '为做好全年工作，制定本要点。',
  '一、抓项目建设',
  '1.招大引强。全年新引进项目25个。出台考核办法。',
  '2.优化服务。建立专员制度。',
  '二、抓民生保障',
  '3.办好实事。新建幼儿园3所。',
  '组织保障',
  '各单位要压实责任，按季度报送进展。',
  '版权所有：某某县人民政府',
].join('\n');

function parse(text: string, ...corrections: Correction[]): ParsedPlan {
  return parsePlan(textDocument(text), corrections);
}

function outline(plan: ParsedPlan): string[] {
  return plan.sections.flatMap(({ level, title, items }) => [
    `${level} ${title ?? ''}`,
    ...items.map((item) => `- ${item.title ?? item.text}`),
  ]);
}

function sentencesOf(text: string, plan: ParsedPlan): string[] {
  return plan.sentences.map(({ span, section, item, kind }) => {
    return `${section ?? '·'}/${item ?? '·'} ${kind} ${text.slice(span[0], span[1])}`;
  });
}

const at = (words: string, text = small): number => {
  const found = text.indexOf(words);
  if (found < 0) throw new Error(`no such words: ${words}`);
  return found;
};

describe('corrections of lines', () => {
  it('leaves everything as it was when there are none', () => {
    expect(parsePlan(textDocument(seed), [])).toEqual(seedPlan);
    expect(outline(parse(small))).toEqual(['1 抓项目建设', '- 招大引强', '- 优化服务', '1 抓民生保障', '- 办好实事']);
  });

  it('makes a line a section and gives it the paragraphs that follow', () => {
    const plan = parse(small, { op: 'line', at: at('组织保障'), as: 'section' });
    expect(outline(plan).slice(-2)).toEqual(['- 办好实事', '1 组织保障']);
    expect(sentencesOf(small, plan).at(-1)).toContain('2/· ');
  });

  it('makes a line an item; a heading line takes what follows', () => {
    const plan = parse(small, { op: 'line', at: at('组织保障'), as: 'item' });
    expect(outline(plan).slice(-2)).toEqual(['- 办好实事', '- 组织保障']);
    const last = plan.sections[1]?.items[1];
    expect(small.slice(last?.span[0], last?.span[1])).toContain('按季度报送进展');
  });

  it('makes an item a section with its words as text, and later items its own', () => {
    const plan = parse(small, { op: 'line', at: at('1.招大引强'), as: 'subsection' });
    expect(outline(plan).slice(0, 3)).toEqual(['1 抓项目建设', '2 招大引强', '- 优化服务']);
    expect(sentencesOf(small, plan)).toContainEqual(expect.stringMatching(/^1\/· .*出台考核办法/));
    expect(outline(plan).slice(3)).toEqual(['1 抓民生保障', '- 办好实事']);
  });

  it('makes a section an item and an item running text of the one before', () => {
    const demoted = parse(small, { op: 'line', at: at('二、抓民生'), as: 'item' });
    expect(outline(demoted)).toEqual(['1 抓项目建设', '- 招大引强', '- 优化服务', '- 抓民生保障', '- 办好实事']);
    const joined = parse(small, { op: 'line', at: at('2.优化服务'), as: 'paragraph' });
    expect(outline(joined)).toEqual(['1 抓项目建设', '- 招大引强', '1 抓民生保障', '- 办好实事']);
    expect(sentencesOf(small, joined)).toContainEqual('0/0 task 建立专员制度。');
  });

  it('begins a new item inside a paragraph', () => {
    const plan = parse(small, { op: 'line', at: at('出台考核办法'), as: 'item' });
    expect(outline(plan).slice(0, 4)).toEqual(['1 抓项目建设', '- 招大引强', '- 出台考核办法。', '- 优化服务']);
    expect(plan.sections[0]?.items.map(({ number }) => number)).toEqual(['1', null, '2']);
  });

  it('takes the title that the clerk names', () => {
    const plan = parse(small, { op: 'line', at: at('为做好全年'), as: 'planTitle' });
    expect(plan.title).toContain('为做好全年工作');
    expect(outline(plan)).toEqual(outline(parse(small)));
    const two = small.replace('某某县2021年工作要点', '某某县\n2021年重点工作清单');
    const named = parse(
      two,
      { op: 'line', at: at('某某县', two), as: 'planTitle' },
      { op: 'line', at: at('2021年重点', two), as: 'planTitle' },
    );
    expect(named.title).toBe('某某县2021年重点工作清单');
  });

  it('cuts off a line and takes back what was cut off', () => {
    const cut = parse(small, { op: 'cutOff', at: at('出台考核办法') });
    expect(outline(cut)[1]).toBe('- 优化服务');
    expect(cut.excluded).toContainEqual(expect.objectContaining({ why: '手工截去' }));
    const before = parse(small);
    expect(before.excluded.map(({ span }) => small.slice(...span))).toEqual([
      '首页 > 政务公开',
      '版权所有：某某县人民政府',
    ]);
    const kept = parse(small, { op: 'keep', at: at('版权所有') + 3 }, { op: 'keep', at: at('首页') });
    expect(kept.excluded).toEqual([]);
    expect(sentencesOf(small, kept).join('\n')).toMatch(/首页 > 政务公开[^]*版权所有/);
  });

  it('changes nothing elsewhere in the sample', () => {
    const start = seed.indexOf('4.');
    const plan = parsePlan(textDocument(seed), [{ op: 'line', at: start, as: 'paragraph' }]);
    const count = (one: ParsedPlan): number => one.sections.reduce((sum, { items }) => sum + items.length, 0);
    expect(count(plan)).toBe(count(seedPlan) - 1);
    const keys = (one: ParsedPlan): string[] => one.sentences.map(({ span }) => span.join('-'));
    const known = new Set(keys(seedPlan));
    expect(keys(plan).filter((key) => !known.has(key)).length).toBeLessThanOrEqual(1);
    expect(plan.indicators.length).toBe(seedPlan.indicators.length);
    expect(plan.sections.map(({ title }) => title)).toEqual(seedPlan.sections.map(({ title }) => title));
  });
});

describe('corrections of sentences', () => {
  it('splits a sentence and joins it again', () => {
    const place = at('项目25个');
    const split = parse(small, { op: 'split', at: place });
    expect(sentencesOf(small, split)).toEqual(
      expect.arrayContaining([expect.stringContaining(' 全年新引进'), expect.stringContaining(' 项目25个。')]),
    );
    const corrections = withCorrection([{ op: 'split', at: place }], { op: 'join', at: place });
    expect(corrections).toEqual([{ op: 'join', at: place }]);
    expect(parse(small, ...corrections).sentences).toEqual(parse(small).sentences);
  });

  it('joins a sentence to the one before, in the same paragraph and across a line end', () => {
    const plan = parse(small, { op: 'join', at: at('出台考核办法') });
    expect(sentencesOf(small, plan)).toContainEqual('0/0 task 全年新引进项目25个。出台考核办法。');
    const broken = small.replace('建立专员制度。', '建立专\n员制度。');
    const whole = parse(broken, { op: 'join', at: at('员制度', broken) });
    expect(sentencesOf(broken, whole)).toContainEqual('0/1 task 建立专\n员制度。');
  });

  it('makes 条标 a sentence and a sentence 条标', () => {
    const none = parse(small, { op: 'kind', at: at('招大引强'), kind: 'task' });
    expect(none.sections[0]?.items[0]?.title).toBeNull();
    expect(sentencesOf(small, none)).toContainEqual('0/0 task 招大引强。');
    const joined = parse(small, { op: 'join', at: at('全年新引进') });
    expect(joined.sections[0]?.items[0]?.title).toBeNull();
    const again = parse(
      small,
      { op: 'line', at: at('各单位要压实'), as: 'item' },
      { op: 'kind', at: at('各单位要压实'), kind: 'title' },
    );
    expect(again.sections.at(-1)?.items.at(-1)?.title).toBe('各单位要压实责任，按季度报送进展');
  });

  it('says what kind a sentence is', () => {
    const plan = parse(small, { op: 'kind', at: at('出台考核办法'), kind: 'background' });
    expect(sentencesOf(small, plan)).toContainEqual('0/0 background 出台考核办法。');
  });

  it('never splits a character of two code units', () => {
    const text = small.replace('考核', '𠮷核');
    const plan = parse(text, { op: 'split', at: at('𠮷核', text) + 1 });
    expect(plan.sentences).toEqual(parse(text).sentences);
  });
});

/** A small generator of numbers, always the same for the same seed. */
function numbers(start: number): (limit: number) => number {
  let state = start;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
}

function randomCorrection(next: (limit: number) => number, length: number): Correction {
  const place = next(length);
  const roles = ['section', 'subsection', 'item', 'paragraph', 'planTitle'] as const;
  const kinds = ['task', 'indicator', 'background', 'title', 'undecided'] as const;
  const made: readonly Correction[] = [
    { op: 'line', at: place, as: roles[next(roles.length)] ?? 'item' },
    { op: 'cutOff', at: place },
    { op: 'keep', at: place },
    { op: 'split', at: place },
    { op: 'join', at: place },
    { op: 'kind', at: place, kind: kinds[next(kinds.length)] ?? 'task' },
  ];
  return made[next(made.length)] ?? { op: 'keep', at: place };
}

describe('any corrections', () => {
  it.each([
    ['small', small, 400],
    ['sample', seed, 60],
  ] as const)('keep spans valid, every sentence of %s in one place and every line somewhere', (_, text, rounds) => {
    const next = numbers(20200101);
    const original = parsePlan(textDocument(text));
    const others = new Set(otherLines(text, original));
    const starts = [
      ...original.sentences.map(({ span }) => span[0]),
      ...original.sections.flatMap(({ span, items }) => [span[0], ...items.map((item) => item.span[0])]),
      ...original.excluded.map(({ span }) => span[0]),
    ];
    for (let round = 0; round < rounds; round++) {
      let corrections: Correction[] = [];
      for (let count = next(12); count >= 0; count--) {
        const made = randomCorrection(next, text.length);
        const place = next(3) === 0 ? made.at : (starts[next(starts.length)] ?? made.at);
        corrections = withCorrection(corrections, { ...made, at: place });
      }
      const plan = parsePlan(textDocument(text), corrections);
      const why = JSON.stringify(corrections);
      checkPlan(text, plan, why);
      // Only a new title may make lines part of the head.
      if (corrections.some((one) => one.op === 'line' && one.as === 'planTitle')) continue;
      const lost = otherLines(text, plan).filter((line) => !others.has(line));
      expect(lost, why).toEqual([]);
    }
  });
});

/** Starts of the lines that are neither in a sentence nor cut off nor a heading: those of the head and the signature. */
function otherLines(text: string, { sentences, excluded, sections }: ParsedPlan): number[] {
  const heads = sections.flatMap(({ span, items }) => [span[0], ...items.map((item) => item.span[0])]);
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    const placed = [...sentences, ...excluded].some(({ span }) => span[0] < end && span[1] > start);
    return placed || heads.some((head) => head >= start && head < end) ? [] : [start];
  });
}

function checkPlan(text: string, plan: ParsedPlan, why: string): void {
  const spans = plan.sentences.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let end = 0;
  for (const span of spans) {
    expect(span[0] >= end && span[1] > span[0] && span[1] <= text.length, `sentences overlap: ${span} ${why}`).toBe(
      true,
    );
    end = span[1];
  }
  for (const { span } of plan.excluded) {
    expect(
      spans.some(([from, to]) => from < span[1] && span[0] < to),
      `cut off and kept: ${span} ${why}`,
    ).toBe(false);
  }
  for (const { section, item } of plan.sentences) {
    if (section !== null) expect(plan.sections[section], why).toBeDefined();
    if (section !== null && item !== null) expect(plan.sections[section]?.items[item], why).toBeDefined();
  }
  for (const section of plan.sections) {
    expect(section.span[0] <= section.span[1] && section.span[1] <= text.length, why).toBe(true);
    for (const item of section.items) {
      expect(text.slice(...item.span).endsWith(item.text), `${item.text} ${why}`).toBe(true);
      expect(item.span[0] >= section.span[0] && item.span[1] <= section.span[1], why).toBe(true);
    }
  }
}

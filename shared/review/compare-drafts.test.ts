import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pairing } from '../model/pairing.js';
import { toHalfWidth } from '../text/half-width.js';
import { splitSentences } from '../text/split-sentences.js';
import { compareDrafts, isDifferentDocument, type Draft } from './compare-drafts.js';
import { draftOf } from './testing/draft-of.js';
import { random, revise, type Truth } from './testing/revise.js';

/** The seed's items as lists of sentences, by section. */
function seedSections(): string[][][] {
  const text = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8');
  const sections: string[][][] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (/^[一二三四五六七]、/u.test(line)) sections.push([]);
    const body = /^\d{1,2}[.、](?=[^\d])(.*)$/u.exec(line)?.[1];
    const spans = body === undefined ? [] : splitSentences(toHalfWidth(body), [0, body.length]);
    if (body !== undefined) sections[sections.length - 1]?.push(spans.map(([start, end]) => body.slice(start, end)));
  }
  return sections;
}

const base = [
  '一、抓招商',
  '1.突出招大引强。全年新引进亿元以上项目25个。由招商局牵头，财政局配合。',
  '2.充实招商队伍。成立氢能源、装备制造、电子信息3个专业招商小组，实行定向、定位、定点招商。拓宽招商渠道。',
  '二、抓项目',
  '3.加大项目谋划力度。建立三年滚动计划项目库。谋划一批重大项目，争取专项债券支持。',
];

function kinds(pairings: readonly Pairing[]): string[] {
  return pairings.filter(({ kind }) => kind !== 'unchanged').map(({ kind, why }) => `${kind} ${why}`);
}

function compare(lines: readonly string[]): Pairing[] {
  return compareDrafts(draftOf(base), draftOf(lines));
}

function edited(from: string, to: string): string[] {
  return base.map((line) => line.replace(from, to));
}

describe('two drafts compared', () => {
  it('finds a draft unchanged against itself', () => {
    expect(kinds(compare(base))).toEqual([]);
  });

  it.each([
    ['25个', '30个', 'substance 数字变化：“25个”改为“30个”，分工需复核'],
    ['由招商局牵头', '由项目办牵头', 'substance 单位变化：“招商局”改为“项目办”，分工需复核'],
    ['拓宽招商渠道', '不再拓宽招商渠道', 'substance 否定词变化：增加“不再”，分工需复核'],
    ['建立三年滚动', '启动三年滚动', 'substance 任务动作变化：“建立”改为“启动”，分工需复核'],
    ['拓宽招商渠道', '进一步拓宽招商渠道', 'wording 只有措辞不同：增加“进一步”'],
    ['建立三年滚动', '建立3年滚动', 'wording 只有标点或数字写法不同'],
    ['、电子信息', ',电子信息', 'wording 只有标点写法或全角半角不同'],
    ['3.加大', '4、加大', 'wording 只有序号不同：“3.”改为“4、”'],
  ])('sees what changing %s to %s means', (from, to, expected) => {
    expect(kinds(compare(edited(from, to)))).toEqual([expected]);
  });

  it('takes a draft in full width for the same words', () => {
    const wide = base.map((line) => line.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)));
    const found = compareDrafts(draftOf(base), draftOf(wide));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['unchanged', 'wording']));
  });

  it('sees one sentence become two', () => {
    const found = compare(edited('专业招商小组，实行定向', '专业招商小组。实行定向'));
    expect(kinds(found)).toEqual(['split 原稿一句在新稿分成 2 句，内容未变']);
    expect(found.find(({ kind }) => kind === 'split')?.new).toHaveLength(2);
  });

  it('sees two sentences become one, and the number that changed on the way', () => {
    const found = compare(edited('项目库。谋划一批重大项目', '项目库，谋划5个重大项目'));
    expect(kinds(found)).toEqual(['merged 原稿 2 句在新稿合为一句，并且数字变化：“一批”改为“5个”，分工需复核']);
  });

  it('sees sentences come and go', () => {
    const found = compare(edited('拓宽招商渠道。', '').concat('4.优化服务。开通园区班车。'));
    expect(kinds(found).map((words) => words.split(' ')[0])).toEqual(['deleted', 'new', 'new']);
  });

  it('follows a sentence to another item', () => {
    const moved = edited('拓宽招商渠道。', '').map((line) => (line.startsWith('3.') ? `${line}拓宽招商渠道。` : line));
    expect(compare(moved).filter(({ why }) => why.includes('由第2条移到第3条'))).toHaveLength(1);
  });

  it('warns when the new draft is another document', () => {
    const other = draftOf(['一、概况', '1.历史。本镇设立于一九五八年。', '2.人口。户籍人口四万余人。']);
    expect(isDifferentDocument(compareDrafts(draftOf(base), other))).toBe(true);
    expect(isDifferentDocument(compare(edited('25个', '30个')))).toBe(false);
    expect(isDifferentDocument(compare(base.slice(0, 3)))).toBe(false);
  });

  it('compares with an empty draft', () => {
    const empty: Draft = { text: '', parsed: { sentences: [], sections: [] } };
    expect(compareDrafts(empty, empty)).toEqual([]);
    expect(new Set(compareDrafts(draftOf(base), empty).map(({ kind }) => kind))).toEqual(new Set(['deleted']));
    expect(new Set(compareDrafts(empty, draftOf(base)).map(({ kind }) => kind))).toEqual(new Set(['new']));
  });
});

/** Numbers of the task and title sentences of a draft, without its section lines. */
function bodyNumbers(draft: Draft): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, { item }] of draft.parsed.sentences.entries()) if (item !== null) numbers.set(index, numbers.size);
  return numbers;
}

function linkKey(old: readonly number[], there: readonly number[]): string {
  return `${old.join()}>${there.join()}`;
}

describe('drafts of the sample plan edited at random', () => {
  const seed = seedSections();
  const runs = Array.from({ length: 30 }, (_, run) => run + 1);

  /** Links of a comparison in the numbers of the revision, each with its kind. */
  function found(before: Draft, after: Draft): Map<string, string> {
    const [oldNumbers, newNumbers] = [bodyNumbers(before), bodyNumbers(after)];
    const links = new Map<string, string>();
    for (const { kind, oldSentences, newSentences } of compareDrafts(before, after)) {
      const old = oldSentences.flatMap((index) => oldNumbers.get(index) ?? []);
      const there = newSentences.flatMap((index) => newNumbers.get(index) ?? []);
      if (old.length + there.length > 0) links.set(linkKey(old, there), kind);
    }
    return links;
  }

  function original(): Draft {
    const lines = seed.flatMap((section, place) => [
      `${'一二三四五六七八九十'.charAt(place)}、第${place + 1}方面`,
      ...section.map((item, at) => `${seed.slice(0, place).flat().length + at + 1}.${item.join('')}`),
    ]);
    return draftOf(lines);
  }

  it('have every sentence of both sides in exactly one pairing', () => {
    expect(seed.flat()).toHaveLength(22);
    for (const run of runs) {
      const [before, after] = [original(), draftOf(revise(seed, run).lines)];
      const pairings = compareDrafts(before, after);
      const all = (side: 'oldSentences' | 'newSentences'): number[] =>
        pairings.flatMap((pairing) => pairing[side]).sort((a, b) => a - b);
      expect(all('oldSentences')).toEqual([...before.parsed.sentences.keys()]);
      expect(all('newSentences')).toEqual([...after.parsed.sentences.keys()]);
    }
  });

  it('are paired as they were edited in 98 of 100 edited sentences, and judged right in 97', () => {
    const wanted: Truth[] = [];
    let [missed, judged] = [0, 0];
    for (const run of runs) {
      const { lines, truth } = revise(seed, run);
      const links = found(original(), draftOf(lines));
      for (const one of truth.filter(({ edit }) => edit !== 'unchanged')) {
        wanted.push(one);
        const kind = links.get(linkKey(one.old, one.new));
        if (kind === undefined) missed++;
        else if (kind === one.edit || (one.edit === 'moved' && kind === 'unchanged')) judged++;
      }
    }
    expect(wanted.length).toBeGreaterThan(1500);
    expect(1 - missed / wanted.length).toBeGreaterThan(0.98);
    expect(judged / wanted.length).toBeGreaterThan(0.97);
  });

  it('of 5,000 sentences are compared in seconds', () => {
    const draw = random(7);
    const words = seed
      .flat(2)
      .join('')
      .replace(/[，。、；,;]/gu, '');
    const sentence = (): string => {
      const at = Math.floor(draw() * (words.length - 50));
      return `${words.slice(at, at + 18)}，${words.slice(at + 20, at + 30 + Math.floor(draw() * 18))}${Math.floor(draw() * 900)}项。`;
    };
    const lines = Array.from({ length: 1100 }, (_, at) => `${at + 1}.${Array.from({ length: 5 }, sentence).join('')}`);
    const changed = lines.map((line) => line.replace(/\d+项/gu, (found) => (draw() < 0.5 ? '8项' : found)));
    const [before, after] = [draftOf(['一、甲', ...lines]), draftOf(['一、甲', ...changed])];
    const started = performance.now();
    const pairings = compareDrafts(before, after);
    const milliseconds = performance.now() - started;
    expect(before.parsed.sentences.length).toBeGreaterThan(5000);
    expect(pairings.filter(({ kind }) => kind === 'new' || kind === 'deleted').length).toBeLessThan(100);
    // Measured 0.8 s; the bound leaves room for a busy machine.
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('of thousands of sentences that are all alike are compared in seconds too', () => {
    const lines = (word: string): string[] => [
      '一、甲',
      ...Array.from({ length: 4000 }, () => `加强${word}日常管理工作。`),
    ];
    const started = performance.now();
    const pairings = compareDrafts(draftOf(lines('企业')), draftOf(lines('园区')));
    expect(pairings.filter(({ kind }) => kind === 'substance')).toHaveLength(4000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

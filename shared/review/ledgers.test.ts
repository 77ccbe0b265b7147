import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parsing/parse-plan.js';
import { textDocument } from '../parsing/text-document.js';
import { coverageLedger, coverageSummaryTable, coverageTable, coverageWords } from './coverage-ledger.js';
import { coverage } from './coverage.js';
import { findDoubts } from './find-doubts.js';
import { newPlan } from './new-plan.js';
import { numberLedger, numberTable } from './number-ledger.js';

const seed = readFileSync(new URL('../../seeds/金安经济开发区2020年工作要点.txt', import.meta.url), 'utf8');

function read(text: string) {
  const document = textDocument(text);
  return { document, parsed: parsePlan(document) };
}

function planOf(text: string, granularity: 'item' | 'sentence' = 'sentence') {
  let made = 0;
  return newPlan({ read: read(text), granularity, now: '2026-01-01T00:00:00Z', newId: () => `id${made++}` });
}

const doubts = (text: string) => findDoubts(read(text)).map(({ code, message, spans }) => ({ code, message, spans }));
const body = (...lines: string[]): string =>
  ['某某县2021年工作要点', '2021年3月1日', '一、抓发展', ...lines.map((line, at) => `${at + 1}.${line}`)].join('\n');

describe('the coverage ledger', () => {
  it('gives every sentence of the sample exactly one place and agrees with the counts', () => {
    const { source, sentences, tasks } = planOf(seed);
    const lines = coverageLedger({ text: seed, parsed: source.parsed, sentences, tasks });
    expect(lines.map(({ index }) => index)).toEqual(sentences.map(({ index }) => index));
    const counted = coverage(sentences, tasks);
    for (const [place, count] of Object.entries(counted.places)) {
      expect(lines.filter((line) => line.place === place).length, place).toBe(count);
    }
    expect(lines.filter(({ place }) => place === 'task').map(({ task }) => task)).toEqual(tasks.map((_, at) => at + 1));
    const sixth = lines.find(({ text }) => text.startsWith('全年力争新引进亿元以上项目25个'));
    expect(sixth).toMatchObject({ section: '一', item: '1', place: 'task' });
  });

  it('says into which task a sentence was merged', () => {
    const { source, sentences, tasks } = planOf(seed, 'item');
    const lines = coverageLedger({ text: seed, parsed: source.parsed, sentences, tasks });
    const merged = lines.filter(({ place }) => place === 'merged');
    expect(merged.length).toBeGreaterThan(20);
    expect(coverageWords(merged[0] ?? { place: 'merged', task: null })).toMatch(/^并入任务 \d+$/);
  });

  it('prints one page whose rows add up, and every sentence', () => {
    const { source, sentences, tasks } = planOf(seed);
    const lines = coverageLedger({ text: seed, parsed: source.parsed, sentences, tasks });
    const table = coverageSummaryTable('要点', lines, source.parsed.sections);
    const total = table.rows.at(-1) ?? [];
    const sum = (at: number) => table.rows.slice(0, -1).reduce((all, row) => all + Number(row[at]), 0);
    expect(total.slice(1).map(Number)).toEqual(total.slice(1).map((_, at) => sum(at + 1)));
    expect(table.rows.map(([name]) => name)).toContain('一、聚焦产业集聚发展,提升招商质效');
    expect(coverageTable('要点', lines).rows.length).toBe(Number(total[1]));
  });
});

describe('the number ledger', () => {
  it('lists every number of the sample with scope, whole and place', () => {
    const { parsed } = read(seed);
    const lines = numberLedger(parsed);
    expect(lines.length).toBe(parsed.indicators.length);
    const part = lines.find(({ indicator }) => indicator.name === '工业固投');
    expect(lines[part?.whole ?? -1]?.indicator.name).toBe('固定资产投资');
    expect(lines.find(({ indicator }) => indicator.name.includes('明天氢能'))?.indicator.per).toBe('季度');
    expect(numberTable('要点', lines).rows[0]?.[4]).toContain('不含城北现代产业园');
  });

  it('asks about 固定资产投资 of the sample without claiming an error', () => {
    const asked = doubts(seed).find(({ code }) => code === 'sums-exceed-named');
    expect(asked?.message).toMatch(/固定资产投资.*46亿元.*37\.9亿元.*18\.9亿元.*56\.8亿元.*口径可能不同，请核对/);
    expect(asked?.spans.map((span) => seed.slice(...span))).toHaveLength(3);
    const equal = doubts(seed).find(({ code }) => code === 'equal-numbers');
    expect(equal?.message).toMatch(/固定资产投资.*境内到位资金.*不一定是同一指标/);
    expect(
      doubts(seed)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['equal-numbers', 'sums-exceed-named']);
  });

  it('asks when parts exceed the whole', () => {
    const found = doubts(body('抓投资。完成固定资产投资30亿元，其中工业投资35亿元。'));
    expect(found).toEqual([expect.objectContaining({ code: 'parts-exceed-whole' })]);
    expect(found[0]?.message).toContain('大于总数');
  });

  it('asks when one name has different numbers', () => {
    const found = doubts(body('抓招商。新引进亿元以上项目25个。', '抓开工。新引进亿元以上项目20个。'));
    expect(found.map(({ code }) => code)).toContain('different-numbers');
    expect(found[0]?.spans).toHaveLength(2);
  });

  it('asks about dates that no calendar has and deadlines that have passed', () => {
    const found = doubts(
      body('抓项目。2月30日前完成选址。', '抓开工。2020年6月底前开工建设。', '抓验收。2月底前验收完毕。'),
    );
    expect(found.map(({ code }) => code)).toEqual(['impossible-date', 'past-date', 'past-date']);
    expect(doubts(body('抓项目。2020年2月29日前完成选址。')).map(({ code }) => code)).not.toContain('impossible-date');
  });

  it('asks about sentences that stand twice and about numbering that jumps', () => {
    const found = doubts(
      ['一、抓项目', '1.招商。全力推进项目建设取得实效。', '3.开工。全力推进项目建设取得实效。'].join('\n'),
    );
    expect(found.map(({ code }) => code).sort()).toEqual(['numbering-gap', 'repeated-sentence']);
  });

  it('keeps the id of a doubt when the text before it changes', () => {
    const text = body('抓项目。2月30日前完成选址。');
    const [before] = findDoubts(read(text));
    const [after] = findDoubts(read(`一行网页\n${text}`));
    expect(after?.id).toBe(before?.id);
  });
});

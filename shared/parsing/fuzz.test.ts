import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedPlan } from '../model/parsed-plan.js';
import { parsePlan } from './parse-plan.js';
import { textDocument } from './text-document.js';

const seedText = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8');
const PIECES = [
  '（',
  '）',
  '“',
  '”',
  '。',
  '；',
  '\n',
  '\t',
  '一、',
  '（一）',
  '1.',
  '责任单位：',
  '亿元',
  '%',
  '2020年',
  '\ud842',
  '𠮷',
  '|',
  '\u0000',
  '第一章 ',
  '（市局牵头，县局配合）',
];
const CASES = 300;

/** Small reproducible generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text with pieces cut out, doubled, moved and thrown in. */
function mutate(text: string, next: () => number): string {
  let result = text;
  const rounds = 1 + Math.floor(next() * 12);
  for (let round = 0; round < rounds; round++) {
    const at = Math.floor(next() * result.length);
    const length = Math.floor(next() * 80);
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
    const choice = Math.floor(next() * 5);
    if (choice === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (choice === 1) result = result.slice(0, at) + piece.repeat(1 + Math.floor(next() * 20)) + result.slice(at);
    else if (choice === 2) result = result.slice(at) + result.slice(0, at);
    else if (choice === 3)
      result = result.slice(0, at) + result.slice(at, at + length).repeat(2) + result.slice(at + length);
    else result = result.slice(0, at) + result.slice(at).replace(/\n/g, piece);
  }
  return result;
}

/** Spans of everything that was found, all of which must lie inside the text and not be empty. */
function spansOf(plan: ParsedPlan): readonly (readonly [number, number])[] {
  const items = plan.sections.flatMap((section) => section.items);
  const found = [
    plan.sentences,
    plan.indicators,
    plan.deadlines,
    plan.responsibilities,
    plan.excluded,
    plan.sections,
    items,
  ];
  return found.flat().map(({ span }) => span);
}

describe('any input', () => {
  it('gives a plan with valid spans, sentences in one place each, within two seconds', () => {
    const next = random(20200302);
    for (let index = 0; index < CASES; index++) {
      const text = mutate(seedText, next);
      const started = Date.now();
      const plan = parsePlan(textDocument(text));
      expect(Date.now() - started).toBeLessThan(2000);
      const broken = spansOf(plan).filter(([start, end]) => start < 0 || start >= end || end > text.length);
      const misquoted = [...plan.indicators, ...plan.deadlines, ...plan.responsibilities].filter(
        ({ span, quote }) => text.slice(...span) !== quote,
      );
      const starts = plan.sentences.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
      const doubled = starts.filter(([start], at) => at > 0 && start < (starts[at - 1]?.[1] ?? 0));
      expect({ index, broken, misquoted, doubled }).toEqual({ index, broken: [], misquoted: [], doubled: [] });
    }
  }, 60_000);

  it('stays quick on text made to be slow', () => {
    const hostile = [
      '1'.repeat(100_000),
      '（'.repeat(50_000),
      '“'.repeat(50_000),
      '工作方案\n'.repeat(20_000),
      '2020年6月底前'.repeat(10_000),
      '（市局负责）'.repeat(15_000),
      'a\tb\n'.repeat(20_000),
      '责任单位：'.repeat(20_000),
    ];
    for (const text of hostile) {
      const started = Date.now();
      parsePlan(textDocument(text));
      expect(Date.now() - started).toBeLessThan(4000);
    }
  }, 60_000);
});

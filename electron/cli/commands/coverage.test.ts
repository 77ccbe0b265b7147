import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';

const sample = path.resolve('seeds/金安经济开发区2020年工作要点.txt');

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await runCli(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}

describe('fenjie coverage', () => {
  it('prints exactly one place for every sentence, which add up', async () => {
    const { status, out } = await run('coverage', sample);
    const printed = JSON.parse(out) as {
      total: number;
      places: Record<string, number>;
      sentences: { place: string }[];
    };
    expect(status).toBe(0);
    expect(printed.places).toMatchObject({ task: 82, undecided: 0 });
    expect(Object.values(printed.places).reduce((a, b) => a + b)).toBe(printed.total);
    expect(printed.sentences.filter(({ place }) => place !== 'title').length).toBe(printed.total);
  });

  it('names the task that a sentence was merged into', async () => {
    const { out } = await run('coverage', sample, '--granularity', 'item');
    const { sentences } = JSON.parse(out) as { sentences: { place: string; task: number | null }[] };
    const merged = sentences.filter(({ place }) => place === 'merged');
    expect(merged.length).toBeGreaterThan(20);
    expect(merged.every(({ task }) => task !== null && task >= 1 && task <= 22)).toBe(true);
  });

  it('says what is wrong with the command line', async () => {
    expect((await run('coverage')).status).toBe(2);
    expect((await run('coverage', sample, '--granularity', '字')).err).toContain('--granularity');
  });
});

describe('fenjie doubts', () => {
  it('prints the numbers and what to look at', async () => {
    const { status, out } = await run('doubts', sample);
    const { numbers, doubts } = JSON.parse(out) as { numbers: { name: string }[]; doubts: { code: string }[] };
    expect(status).toBe(0);
    expect(numbers.map(({ name }) => name)).toContain('固定资产投资');
    expect(doubts.map(({ code }) => code)).toContain('sums-exceed-named');
  });
});

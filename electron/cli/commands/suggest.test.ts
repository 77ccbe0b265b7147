import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RankedUnit } from '../../../shared/model/suggestion.js';
import { runCli } from '../run-cli.js';

const sample = path.resolve('seeds/金安经济开发区2020年工作要点.txt');
const units = path.resolve('seeds/units.json');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'suggest-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await runCli(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}

interface Printed {
  number: number;
  text: string;
  units: RankedUnit[];
}

async function file(name: string, content: string): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, content);
  return place;
}

describe('fenjie suggest', () => {
  it('prints the ranked units of each task with their reasons', async () => {
    const { status, out } = await run('suggest', sample, '--units', units);
    const tasks = JSON.parse(out) as Printed[];
    expect(status).toBe(0);
    expect(tasks.map(({ number }) => number)).toEqual(tasks.map((_, at) => at + 1));
    expect(tasks.every((task) => task.units.length > 0)).toBe(true);
    const task = tasks.find(({ text }) => text.includes('扫黑除恶'));
    expect(task?.units[0]?.name).toBe('社会治安综合治理办公室');
    expect(task?.units[0]?.reason).toMatch(/^职责词“/u);
  });

  it('learns from several earlier breakdowns: plans that name their units, and lists of rows', async () => {
    const plan = await file(
      '去年.txt',
      [
        '金安经济开发区2019年工作要点',
        '',
        '一、聚焦城乡统筹发展',
        '1.坚决打赢重点战役。深入开展“守护平安”行动，纵深推进扫黑除恶专项斗争。（牵头单位：公安分局；责任单位：综治办）',
        '',
      ].join('\n'),
    );
    const row = {
      text: '加强物业管理考核,提升物业服务水平。',
      leadUnits: ['规建局'],
      supportUnits: [],
      source: '2018年第9条',
    };
    const rows = await file('前年.json', JSON.stringify([row]));
    const { status, out, err } = await run('suggest', sample, '--memory', plan, rows, '--units', units);
    expect(err).toBe('');
    expect(status).toBe(0);
    const tasks = JSON.parse(out) as Printed[];
    const first = (words: string): RankedUnit | undefined => tasks.find(({ text }) => text.includes(words))?.units[0];
    expect(first('扫黑除恶')?.name).toBe('公安分局');
    expect(first('扫黑除恶')?.reason).toMatch(/^2019年第1条同类句由公安分局牵头，相似度 /u);
    expect(first('物业服务')?.name).toBe('规划建设局');
    expect(first('物业服务')?.reason).toMatch(/^2018年第9条同类句由规划建设局牵头，相似度 1\.00/u);
  });

  it('says what is missing or broken', async () => {
    expect((await run('suggest', sample)).err).toContain('请用 --units 给出单位名录，或用 --memory 给出以往的分解。');
    const broken = await run('suggest', sample, '--memory', await file('坏.json', '{"a":'));
    expect([broken.status, broken.err]).toEqual([1, expect.stringContaining('以往分解的 .json 文件读不出来。')]);
    const empty = await run('suggest', sample, '--memory', await file('空.json', '[]'));
    expect([empty.status, empty.err]).toEqual([1, expect.stringContaining('没有写明单位的任务')]);
  });
});

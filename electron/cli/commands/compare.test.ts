import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pairing } from '../../../shared/model/pairing.js';
import { runCli } from '../run-cli.js';

const sample = path.resolve('seeds/金安经济开发区2020年工作要点.txt');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'compare-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await runCli(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { status, out, err };
}

/** Compares the sample plan with an edited copy of it. */
async function compareEdited(edit: (text: string) => string): Promise<{ pairings: Pairing[]; err: string }> {
  const file = path.join(folder, '送审稿.txt');
  await writeFile(file, edit(await readFile(sample, 'utf8')));
  const { status, out, err } = await run('compare', sample, file);
  expect(status).toBe(0);
  return { pairings: JSON.parse(out) as Pairing[], err };
}

describe('fenjie compare', () => {
  it('prints what became of each sentence, with its places in both drafts', async () => {
    const { pairings, err } = await compareEdited((text) =>
      text.replace('项目25个', '项目30个').replace('污水管网贯通工程,确保', '污水管网贯通工程。确保'),
    );
    expect(err).toBe('');
    const changed = pairings.filter(({ kind }) => kind !== 'unchanged');
    expect(changed.map(({ kind, why }) => `${kind} ${why}`)).toEqual([
      'substance 数字变化：“25个”改为“30个”，分工需复核',
      'split 原稿一句在新稿分成 2 句，内容未变',
    ]);
    expect(changed[1]?.old).toHaveLength(1);
    expect(changed[1]?.new).toHaveLength(2);
    expect(Object.keys(pairings[0] ?? {})).toEqual(['kind', 'old', 'new', 'why']);
  });

  it('does not take a change of width for a change of substance', async () => {
    const { pairings } = await compareEdited((text) =>
      text.replace(/,/gu, '，').replace(/\(/gu, '（').replace(/\)/gu, '）').replace(/;/gu, '；'),
    );
    expect(new Set(pairings.map(({ kind }) => kind))).toEqual(new Set(['unchanged', 'wording']));
  });

  it('warns when the two files are hardly drafts of one plan', async () => {
    const { err } = await compareEdited(
      () => '关于食堂管理的规定\n\n一、开饭时间\n1.早餐。早餐七点开始。\n2.晚餐。晚餐六点开始。\n',
    );
    expect(err).toContain('可能不是同一份计划的两稿');
  });

  it('asks for two files and says which one is missing', async () => {
    expect(await run('compare', sample)).toMatchObject({ status: 2 });
    const missing = await run('compare', sample, path.join(folder, '没有.txt'));
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('没有.txt');
  });
});

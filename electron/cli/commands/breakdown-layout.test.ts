import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';

const sample = path.resolve('seeds/金安经济开发区2020年工作要点.txt');
const units = path.resolve('seeds/units.json');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'layout-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ status: number; err: string }> {
  let err = '';
  const all = ['breakdown', sample, '--units', units, '--suggest', '--out', folder, ...args];
  const status = await runCli(all, { out: () => undefined, err: (text) => (err += text) });
  return { status, err };
}

it('takes a layout by its name; running text is Word only', { timeout: 30_000 }, async () => {
  expect(await run('--layout', '清单式', '--paper', 'A3')).toEqual({ status: 0, err: '' });
  const names = await readdir(folder);
  expect(names.length).toBeGreaterThan(10);
  expect(names.every((name) => name.endsWith('.docx'))).toBe(true);
});

it('adds a form for each unit', { timeout: 30_000 }, async () => {
  expect((await run('--layout', 'table', '--fill-in')).status).toBe(0);
  const names = await readdir(folder);
  expect(names.filter((name) => name.includes('填报表'))).toHaveLength((names.length - 2) / 3);
});

it('refuses an unknown layout by its name and lists those there are', async () => {
  const { status, err } = await run('--layout', '花式');
  expect(status).toBe(2);
  expect(err).toContain('“花式”');
  expect(err).toContain('文内括注式');
  expect(await readdir(folder)).toEqual([]);
});

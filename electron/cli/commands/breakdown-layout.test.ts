import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readZip } from '../../export/zip/read-zip.js';
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

it('prints the columns, words, direction and marks that the command line names', { timeout: 30_000 }, async () => {
  const words = ['--columns', 'number,text,deadline', '--heading', 'text=重点工作', '--orientation', 'portrait'];
  expect((await run(...words, '--full-width', '--mark', '内部资料')).status).toBe(0);
  const [whole = ''] = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  const parts = readZip(await readFile(path.join(folder, whole)));
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  expect(xml).toContain('重点工作');
  expect(xml).toContain('内部资料');
  expect(xml).not.toContain('牵头单位');
  expect(xml).not.toMatch(/[\u4e00-\u9fa5][,;:]/);
  expect(xml).not.toContain('w:orient="landscape"');
});

it.each([
  ['--columns', 'number,甲', '“甲”'],
  ['--heading', 'leadUnits', '“leadUnits”'],
  ['--orientation', '斜', 'portrait'],
])('refuses %s %s by name', async (option, value, words) => {
  const { status, err } = await run(option, value);
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect(await readdir(folder)).toEqual([]);
});

it('refuses an unknown layout by its name and lists those there are', async () => {
  const { status, err } = await run('--layout', '花式');
  expect(status).toBe(2);
  expect(err).toContain('“花式”');
  expect(err).toContain('文内括注式');
  expect(await readdir(folder)).toEqual([]);
});

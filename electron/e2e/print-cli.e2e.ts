import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { electronProgram, launchArguments, newFolder, removeFolder, root } from './harness.js';
import { readPdf } from './read-pdf.js';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
  vi.stubEnv('FENJIE_PRINT_COMMAND', JSON.stringify([electronProgram(), ...launchArguments()]));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await removeFolder(folder);
});

async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCli(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

it('writes a notice as PDF beside the Word file', async () => {
  const fields = path.join(folder, '要素.json');
  const pdf = path.join(folder, '通知.pdf');
  await writeFile(
    fields,
    JSON.stringify({
      issuers: ['金安经济开发区管理委员会'],
      docNumber: '金开工〔2020〕1号',
      title: '关于某事的通知',
      to: ['各单位'],
      body: ['现就某事通知如下。'],
      date: '2020-03-02',
    }),
  );
  const args = ['notice', '--kind', '印发通知', '--fields', fields, '--out', path.join(folder, '通知.docx')];
  const result = await cli(...args, '--pdf', pdf);
  expect(result.err).toBe('');
  expect(JSON.parse(result.out)).toMatchObject({ pdf });
  const [page] = await readPdf(pdf);
  for (const words of ['金安经济开发区管理委员会文件', '现就某事通知如下。', '2020年3月2日', '—1—']) {
    expect(page?.text).toContain(words);
  }
});

it('writes the whole table and every unit’s as PDF, and refuses to write over them unasked', async () => {
  const out = path.join(folder, '分解表');
  const plan = path.join(root, 'seeds', '金安经济开发区2020年工作要点.txt');
  const units = path.join(root, 'seeds', 'units.json');
  const args = ['breakdown', plan, '--units', units, '--suggest', '--out', out, '--layout', 'list', '--pdf'];
  const first = await cli(...args);
  expect(first.err).toBe('');
  const { pdfs, files } = JSON.parse(first.out) as { pdfs: string[]; files: { path: string }[] };
  expect(pdfs.map((file) => file.replace(/\.pdf$/, '.docx'))).toEqual(files.map((file) => file.path));
  const pages = await readPdf(pdfs[0] ?? '');
  expect(pages.map(({ text }) => text).join('')).toContain('全年力争新引进亿元以上项目25个');
  const before = await readFile(pdfs[0] ?? '');
  const second = await cli(...args);
  expect(second.status).toBe(1);
  expect(second.err).toContain('一个文件也没有写');
  expect((await readFile(pdfs[0] ?? '')).equals(before)).toBe(true);
});

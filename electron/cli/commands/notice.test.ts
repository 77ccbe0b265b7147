import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '../../export/verify/verify-package.js';
import { readZip } from '../../export/zip/read-zip.js';
import { runCli } from '../run-cli.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'notice-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plan = [
  '某某区2020年工作要点',
  '2020年工作总体思路:抓项目、促发展。',
  '一、聚焦产业集聚发展',
  '1.突出招大引强。全年新引进亿元以上项目25个,其中5亿元以上项目5个。',
  '二、聚焦项目建设',
  '2.加快项目开工。年底前完成固定资产投资37.9亿元。',
].join('\n\n');

const fields = {
  issuers: ['某某区管理委员会'],
  docNumber: '某工〔2020〕1号',
  title: '关于某事的通知',
  to: ['各单位'],
  body: ['现就某事通知如下。'],
  date: '2020-03-02',
};

async function notice(kind: string, input: unknown, ...more: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const file = path.join(folder, 'fields.json');
  const target = path.join(folder, '公文.docx');
  await writeFile(file, typeof input === 'string' ? input : JSON.stringify(input));
  const args = ['notice', '--kind', kind, '--fields', file, '--out', target, ...more];
  const status = await runCli(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  const xml = async () => Buffer.from(readZip(await readFile(target)).get('word/document.xml') ?? []).toString('utf8');
  return { status, out: out.join('\n'), err: err.join('\n'), target, xml };
}

describe('fenjie notice', () => {
  it('writes a sound document and says what it wrote', async () => {
    const result = await notice('印发通知', fields);
    expect(result.err).toBe('');
    expect(result.status).toBe(0);
    expect(JSON.parse(result.out)).toMatchObject({ kind: '印发通知', title: '关于某事的通知', file: result.target });
    expect(verifyPackage(await readFile(result.target))).toEqual([]);
  });

  it('follows the settings that the window exported, and refuses another file', async () => {
    const file = path.join(folder, '公文设置.json');
    const office = { red: 'C00000', faces: { body: '华文仿宋' }, seal: false };
    await writeFile(file, JSON.stringify({ kind: 'fenjietai-office-settings', version: 1, settings: office }));
    const xml = await (await notice('印发通知', fields, '--settings', file)).xml();
    expect(xml).toContain('C00000');
    expect(xml).toContain('华文仿宋');
    await writeFile(file, '{}');
    const refused = await notice('印发通知', fields, '--settings', file);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('这不是本程序导出的公文设置。');
  });

  it('appends the plan’s text to a 印发通知, in the marks of print, and its breakdown to the other kinds', async () => {
    await writeFile(path.join(folder, '要点.txt'), plan);
    const attachments = [{ title: '某某区2020年工作要点', plan: '要点.txt' }];
    const issued = await (await notice('印发通知', { ...fields, attachments })).xml();
    expect(issued).toContain('全年新引进亿元以上项目25个，其中5亿元以上项目5个。');
    expect(issued).not.toContain('<w:tblHeader/>');
    const broken = await (await notice('分解通知', { ...fields, attachments })).xml();
    expect(broken).toContain('<w:tblHeader/>');
    expect(broken).toContain('工作任务');
  });

  it('refuses unknown fields by name and names missing ones, writing nothing', async () => {
    const unknown = await notice('通报', { ...fields, titel: '错字' }, '--out', path.join(folder, '没有.docx'));
    expect(unknown.status).toBe(1);
    expect(unknown.err).toContain('“titel”');
    await expect(readFile(path.join(folder, '没有.docx'))).rejects.toThrow();
    const missing = await notice('催报通知', { issuers: ['某某区管理委员会'] });
    expect(missing.status).toBe(1);
    expect(missing.err).toMatch(/还缺少：.*成文日期.*报送事项/);
  });

  it('says what is wrong with a broken file, a missing attachment and bad usage', async () => {
    expect((await notice('通报', '{"title": ')).err).toContain('不是正确的 JSON');
    const absent = await notice('通报', { ...fields, attachments: [{ title: '表', plan: '没有这个文件.docx' }] });
    expect(absent.status).toBe(1);
    expect(absent.err).toContain('没有这个文件.docx');
    expect((await notice('请示', fields)).status).toBe(2);
  });

  it('reads fields that an old Notepad saved in GB18030', async () => {
    const file = path.join(folder, 'gbk.json');
    const title = [0xb9, 0xd8, 0xd3, 0xda, 0xc4, 0xb3, 0xca, 0xc2, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa];
    const latin = JSON.stringify({ ...fields, issuers: ['AB'], docNumber: '', to: [], body: ['C'], title: '@' });
    const [before = '', after = ''] = latin.split('@');
    await writeFile(file, Buffer.concat([Buffer.from(before), Buffer.from(title), Buffer.from(after)]));
    const result = await notice('印发通知', fields, '--fields', file);
    expect(JSON.parse(result.out)).toMatchObject({ title: '关于某事的通知' });
  });

  it('never writes over what the notice is made from', async () => {
    const source = path.join(folder, '计划.docx');
    await writeFile(source, '计划');
    const attached = { ...fields, attachments: [{ title: '表', plan: '计划.docx' }] };
    const result = await notice('分解通知', attached, '--out', source);
    expect(result.status).toBe(2);
    expect(result.err).toContain('“计划.docx”是这份公文的来源');
    expect(await readFile(source, 'utf8')).toBe('计划');
  });

  it('refuses a file name with another ending', async () => {
    expect((await notice('通报', fields, '--out', path.join(folder, '公文.txt'))).err).toContain('.docx');
    expect((await notice('通报', fields, '--pdf', path.join(folder, '公文.docx2'))).err).toContain('.pdf');
  });

  it('leaves the old Word file alone when the PDF cannot be made', async () => {
    const before = await notice('通报', fields);
    expect(before.status).toBe(0);
    const old = await readFile(before.target);
    const failed = await notice(
      '通报',
      { ...fields, title: '关于另一事的通报' },
      '--pdf',
      path.join(folder, '公文.pdf'),
    );
    expect(failed.status).toBe(1);
    expect(failed.err).toContain('PDF 没有写');
    expect(Buffer.compare(await readFile(before.target), old)).toBe(0);
  });

  it('takes a line end in the text for a paragraph and drops what no paper can hold', async () => {
    const body = ['一、第一件\n第一段文字。\u0007\ufffe', '第二段文字。'];
    const result = await notice('通报', { ...fields, issuers: ['某某区\n管理委员会'], body });
    expect(result.status).toBe(0);
    expect(verifyPackage(await readFile(result.target))).toEqual([]);
    const xml = await result.xml();
    expect(xml).toContain('>第一段文字。<');
    expect(xml).toContain('某某区管理委员会');
    expect(xml).not.toMatch(/[\u0007\ufffe]/);
  });

  it('takes the office’s own template', async () => {
    const file = path.join(folder, '模板.json');
    const template = {
      kind: '通报',
      form: 'document',
      title: '关于{{事项}}的情况通报',
      to: ['各单位'],
      body: ['{{事项}}情况如下。'],
      attachments: [],
      note: '',
    };
    await writeFile(file, JSON.stringify(template));
    const { issuers, date } = fields;
    const result = await notice('通报', { issuers, date, values: { 事项: '招商引资' } }, '--template', file);
    expect(result.status).toBe(0);
    expect(JSON.parse(result.out)).toMatchObject({ title: '关于招商引资的情况通报' });
  });
});

import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportReceiptSchema, type ExportReceipt } from '../../shared/ipc/contract.js';
import {
  dispatchOrderSchema,
  type CoverNotice,
  type DispatchOrder,
  type PaperContent,
} from '../../shared/model/dispatch.js';
import { layoutPresets, type Layout } from '../../shared/model/layout.js';
import { noticeFieldsSchema } from '../../shared/model/notice.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { defaultFonts } from '../../shared/notices/font-set.js';
import { standardLook } from '../../shared/notices/notice-look.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { unitBreakdowns } from '../../shared/review/breakdown.js';
import { dispatchedRows } from '../../shared/review/dispatch-changes.js';
import { usualPattern } from '../../shared/review/dispatch-names.js';
import { failuresByReason } from '../../shared/review/failures-by-reason.js';
import { unitsOfTasks } from '../../shared/review/unit-shares.js';
import { writeAtomically } from '../files/atomic-write.js';
import { writeError } from '../files/file-errors.js';
import { BatchGate } from './batch-gate.js';
import { dispatchPackage } from './dispatch-package.js';
import type { ExportContext } from './package.js';
import { paperDocument } from './print/paper-document.js';
import { partText, textsOf } from './testing/package-text.js';
import { samplePlan } from './testing/sample-plan.js';
import { verifyPackage } from './verify/verify-package.js';
import { readZip } from './zip/read-zip.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fenjietai-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const table = layoutPresets.find(({ id }) => id === 'leaderTable')?.layout as Layout;
const notice: CoverNotice = {
  template: noticeTemplates.分解通知,
  fields: noticeFieldsSchema.parse({
    issuers: ['金安经济开发区管理委员会'],
    date: '2020-03-02',
    values: {
      计划名称: '金安经济开发区2020年工作要点',
      方案报送日期: '3月20日',
      汇总部门: '党政办公室',
      报送时间: '每月25日',
      联系人: '张三',
      联系电话: '0564-1234567',
    },
  }),
  look: standardLook,
  attached: ['breakdown'],
};

function orderOf(snapshot: PlanSnapshot, change: Partial<DispatchOrder> = {}): DispatchOrder {
  return dispatchOrderSchema.parse({
    number: 1,
    date: '2020-03-02',
    units: unitsOfTasks(snapshot.tasks, snapshot.units).map(({ name }) => name),
    contents: ['own', 'fillIn'],
    word: true,
    excel: false,
    paper: 'A4',
    layout: table,
    packaging: 'folder',
    namePattern: usualPattern,
    notice: null,
    list: true,
    previous: [],
    ...change,
  });
}

/** A plan with a task for each of these units. */
function withUnits(names: readonly string[], text = '任务。'): PlanSnapshot {
  const plan = samplePlan({ tasks: names.length, units: 1 });
  return {
    ...plan,
    tasks: plan.tasks.map((task, index) => ({ ...task, text, leadUnits: [names[index] ?? ''], supportUnits: [] })),
  };
}

interface Run {
  readonly snapshot?: PlanSnapshot;
  readonly order?: Partial<DispatchOrder>;
  readonly only?: string[] | null;
  readonly except?: string[];
  readonly onExisting?: 'ask' | 'replace';
  readonly context?: Partial<ExportContext>;
}

async function run({
  snapshot = samplePlan({ tasks: 20, units: 4 }),
  order = {},
  only = null,
  except = [],
  onExisting = 'ask',
  context = {},
}: Run = {}): Promise<ExportReceipt> {
  const result = await dispatchPackage(
    { snapshot, order: orderOf(snapshot, order), folder, onExisting, only, except },
    { progress: () => undefined, isCancelled: () => false, now: () => new Date(2020, 2, 2), ...context },
  );
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.title}${result.error.hint}`);
  return exportReceiptSchema.parse(result.value);
}

const namesIn = async (): Promise<string[]> => ((await readdir(folder, { recursive: true })) as string[]).sort();

describe('dispatchPackage', () => {
  it('writes what each unit gets and a list to tick, each with its SHA-256', async () => {
    const receipt = await run();
    expect(receipt.outcome).toBe('done');
    expect(await namesIn()).toEqual(
      [
        '00-分发清单（第1次）.docx',
        '00-分发清单（第1次）.xlsx',
        ...['01-招商局', '02-经济发展局', '03-建设发展局', '04-财政局'].flatMap((unit) => [
          `${unit}-填报表.xlsx`,
          `${unit}-本单位任务分解表.docx`,
        ]),
      ].sort(),
    );
    for (const file of receipt.files) {
      const bytes = await readFile(file.path);
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(verifyPackage(bytes), file.path).toEqual([]);
    }
    const list = textsOf(
      partText(await readFile(path.join(folder, '00-分发清单（第1次）.docx')), 'word/document.xml'),
    ).join('');
    expect(list).toContain('04-财政局-填报表.xlsx');
  });

  it('addresses the cover notice to each unit', async () => {
    await run({ order: { contents: ['notice'], notice, list: false } });
    const text = textsOf(
      partText(await readFile(path.join(folder, '04-财政局-分解通知.docx')), 'word/document.xml'),
    ).join('');
    expect(text).toContain('财政局：');
    expect(text).toContain('关于印发《金安经济开发区2020年工作要点任务分解表》的通知');
    // The unit's own table stands under the 附件.
    expect(text).toContain('本单位职责');
  });

  it.each(layoutPresets)('prints the unit’s rows behind the notice in the layout $name', async ({ layout }) => {
    const { files } = await run({ order: { contents: ['notice'], notice, list: false, layout } });
    expect(files).toHaveLength(4);
    for (const file of files) expect(verifyPackage(await readFile(file.path))).toEqual([]);
    const snapshot = samplePlan({ tasks: 20, units: 4 });
    const own = unitBreakdowns(snapshot, layout).find(({ name }) => name === '财政局');
    const [row] = own?.breakdown.groups[0]?.rows ?? [];
    const cover = partText(await readFile(path.join(folder, '04-财政局-分解通知.docx')), 'word/document.xml');
    expect(textsOf(cover).join('')).toContain(row?.text);
  });

  it('writes the cover notice with the office’s own words, faces and look', async () => {
    const own: CoverNotice = {
      ...notice,
      template: { ...notice.template, title: '关于分解{{计划名称}}的通知', attachments: ['任务分解表', '工作要点'] },
      look: { ...standardLook, red: 'C00000' },
      attached: ['none', 'text'],
    };
    await run({
      order: { contents: ['notice'], notice: own, list: false, fonts: { ...defaultFonts, body: '华文仿宋' } },
    });
    const xml = partText(await readFile(path.join(folder, '04-财政局-分解通知.docx')), 'word/document.xml');
    expect(xml).toContain('C00000');
    expect(xml).toContain('华文仿宋');
    expect(xml).not.toContain('仿宋_GB2312');
    const text = textsOf(xml).join('');
    expect(text).toContain('关于分解金安经济开发区2020年工作要点的通知');
    expect(text).not.toContain('本单位职责');
  });

  it('shows a unit’s paper before it is written, and says when the unit has no such paper', () => {
    const snapshot = samplePlan({ tasks: 20, units: 4 });
    const order = orderOf(snapshot, { notice });
    const shown = (content: PaperContent, unit = '财政局') =>
      paperDocument({ kind: 'dispatch', snapshot, order, unit, content });
    const cover = shown('notice');
    if (!cover.ok) throw new Error(cover.error.title);
    expect(cover.value.html).toContain('财政局：');
    expect(cover.value.html).toContain('配合单位');
    const own = shown('own');
    expect(own.ok && own.value.html).toContain('财政局');
    const led = { leadUnits: ['招商局'], supportUnits: ['财政局'] };
    const helping = { ...snapshot, tasks: snapshot.tasks.map((task) => ({ ...task, ...led })) };
    const refused = paperDocument({ kind: 'dispatch', snapshot: helping, order, unit: '财政局', content: 'leadPack' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-such-paper' } });
  });

  it('gives a lead unit its rows and those of each co-unit', async () => {
    await run({ order: { contents: ['leadPack'], list: false } });
    const text = textsOf(
      partText(await readFile(path.join(folder, '02-经济发展局-牵头任务及配合单位分工.docx')), 'word/document.xml'),
    );
    expect(text.some((one) => /^本单位牵头（共\d+项）$/.test(one))).toBe(true);
    expect(text.some((one) => /^配合单位：.+（共\d+项）$/.test(one))).toBe(true);
  });

  it.each(['unitFolders', 'unitZips', 'oneZip'] as const)('packs the files as %s', async (packaging) => {
    const receipt = await run({ order: { packaging, list: false } });
    const names = await namesIn();
    if (packaging === 'unitFolders') expect(names).toContain(path.join('04-财政局', '04-财政局-填报表.xlsx'));
    else if (packaging === 'unitZips')
      expect(names).toEqual(['01-招商局.zip', '02-经济发展局.zip', '03-建设发展局.zip', '04-财政局.zip']);
    else expect(names).toEqual(['金安经济开发区2020年工作要点-第1次分发.zip']);
    const [zip] = receipt.files.filter(({ path: file }) => file.endsWith('.zip'));
    if (!zip) return;
    const inside = readZip(await readFile(zip.path));
    expect([...inside.keys()]).toEqual(zip.contents?.map(({ name }) => name));
    for (const { name, sha256 } of zip.contents ?? []) {
      expect(
        createHash('sha256')
          .update(inside.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('marks what changed since the dispatch before: text, units, deadline, new and gone tasks', async () => {
    const before = samplePlan({ tasks: 8, units: 2 });
    const [first, second, third, ...rest] = before.tasks;
    if (!first || !second || !third) throw new Error('no tasks');
    const added = { ...third, id: 'task-new', lineage: 'task-new', text: '新任务。' };
    const tasks = [
      { ...first, text: '改过的任务。' },
      { ...second, deadline: { words: '10月底前', date: null } },
      added,
      ...rest,
    ];
    const order = {
      number: 2,
      previous: [
        {
          number: 1,
          rows: dispatchedRows(before.tasks),
          units: unitsOfTasks(before.tasks, before.units).map(({ name }) => name),
        },
      ],
      contents: ['whole'] as const,
      list: false,
    };
    await run({ snapshot: { ...before, tasks }, order: { ...order, contents: [...order.contents] } });
    const text = textsOf(partText(await readFile(path.join(folder, '01-招商局-全表.docx')), 'word/document.xml'));
    const marks = text.filter((one) => one.startsWith('【'));
    expect(marks).toEqual(['【任务内容有变】', expect.stringMatching(/^【完成时限有变（原：.+）】$/), '【新增】']);
    expect(text.join('')).toMatch(/较第 1 次分发：本表变动 3 项；减少 1 项：“.+”已取消。/);
  });

  it('tells a unit that lost its last task so, and gives it nothing to fill in', async () => {
    const before = withUnits(['招商局', '财政局']);
    const now = { ...before, tasks: before.tasks.map((task) => ({ ...task, leadUnits: ['财政局'] })) };
    const previous = [{ number: 1, rows: dispatchedRows(before.tasks), units: ['招商局', '财政局'] }];
    const { files } = await run({
      snapshot: now,
      order: { number: 2, previous, units: ['财政局', '招商局'], contents: ['own', 'fillIn'], list: false },
    });
    expect(files.map(({ path: file }) => path.basename(file)).filter((name) => name.includes('招商局'))).toHaveLength(
      1,
    );
    const name = (await readdir(folder)).find((one) => one.includes('招商局')) ?? '';
    const bytes = await readFile(path.join(folder, name));
    expect(verifyPackage(bytes)).toEqual([]);
    expect(textsOf(partText(bytes, 'word/document.xml')).join('')).toContain('改由财政局牵头');
  });

  it('says of every file for which units it is, also of those that were not written', async () => {
    let asked = 0;
    const receipt = await run({ order: { list: true }, context: { isCancelled: () => ++asked > 2 } });
    expect(receipt.outcome).toBe('cancelled');
    expect(receipt.files.map(({ units }) => units)).toEqual([['招商局'], ['招商局']]);
    const late = new Set(receipt.failures.flatMap(({ units = [] }) => units));
    expect(late).toEqual(new Set(['经济发展局', '建设发展局', '财政局']));
    // The list comes last, so that it never names what was not made.
    expect(receipt.failures.slice(-2).every(({ name }) => name.startsWith('00-分发清单'))).toBe(true);
    const rest = await run({ except: receipt.files.map(({ path: file }) => path.basename(file)) });
    expect(rest).toMatchObject({ outcome: 'done', failures: [] });
    expect(await namesIn()).toHaveLength(10);
  });

  it('writes 200 units with two files each', { timeout: 60_000 }, async () => {
    const snapshot = samplePlan({ tasks: 400, units: 200 });
    const receipt = await run({ snapshot, order: { packaging: 'unitFolders' } });
    expect(receipt.failures.slice(0, 2)).toEqual([]);
    expect(receipt.files).toHaveLength(402);
    expect(new Set(receipt.files.map((file) => file.path)).size).toBe(402);
  });

  it('waits while it is paused, goes on, and ends when it is cancelled', async () => {
    const gate = new BatchGate();
    gate.pause(true);
    let done = 0;
    const running = run({
      context: {
        isCancelled: () => gate.cancelled,
        resumed: () => gate.resumed(),
        progress: (progress) => {
          done = progress.done;
          if (done === 3) gate.cancel();
        },
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([done, await readdir(folder)]).toEqual([0, []]);
    gate.pause(false);
    const receipt = await running;
    expect(receipt.outcome).toBe('cancelled');
    expect(receipt.files.length + receipt.failures.length).toBe(10);
  });

  it('counts the files inside a zip, and ends within it when it is cancelled', async () => {
    const seen: string[] = [];
    const receipt = await run({
      order: { packaging: 'oneZip', list: false },
      context: {
        progress: ({ done, total }) => seen.push(`${done}/${total}`),
        isCancelled: () => seen.includes('3/8'),
      },
    });
    expect(seen).toEqual(['0/8', '0/8', '1/8', '2/8', '3/8']);
    expect(receipt).toMatchObject({ outcome: 'cancelled', files: [], failures: [{}] });
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what was written when the disk is full, and writes the rest when asked again', async () => {
    let writes = 0;
    const write: typeof writeAtomically = (file, bytes, options) =>
      ++writes > 5 ? Promise.resolve(writeError({ code: 'ENOSPC' }, file)) : writeAtomically(file, bytes, options);
    const failed = await run({ context: { write } });
    expect(failed).toMatchObject({ outcome: 'failed', failures: [{ error: { code: 'disk-full' } }, {}, {}, {}, {}] });
    const again = await run({ only: failed.failures.map(({ name }) => name), onExisting: 'replace' });
    expect(again).toMatchObject({ outcome: 'done', failures: [] });
    expect(await namesIn()).toHaveLength(10);
  });

  it('stops at file 57 of 100 on a full disk, keeps the finished ones whole, and goes on from there', async () => {
    const snapshot = withUnits(Array.from({ length: 50 }, (_, index) => `第${index + 1}街道办事处`));
    const order = { list: false } as const;
    let writes = 0;
    const write: typeof writeAtomically = (file, bytes, options) =>
      ++writes > 56 ? Promise.resolve(writeError({ code: 'ENOSPC' }, file)) : writeAtomically(file, bytes, options);
    const failed = await run({ snapshot, order, context: { write } });
    expect(failed.outcome).toBe('failed');
    expect(failed.files).toHaveLength(56);
    expect(failed.failures).toHaveLength(44);
    expect(failuresByReason(failed)).toMatchObject([{ error: { code: 'disk-full' }, names: { length: 44 } }]);
    expect(await namesIn()).toHaveLength(56);
    for (const file of failed.files) expect(verifyPackage(await readFile(file.path))).toEqual([]);
    const again = await run({ snapshot, order, only: failed.failures.map(({ name }) => name) });
    expect(again).toMatchObject({ outcome: 'done', failures: [] });
    expect(await namesIn()).toHaveLength(100);
  });

  it('says which file is open in Word and writes the others', async () => {
    await writeFile(path.join(folder, '04-财政局-本单位任务分解表.docx'), '旧');
    await writeFile(path.join(folder, '.~lock.04-财政局-本单位任务分解表.docx#'), '');
    const receipt = await run({ onExisting: 'replace' });
    expect(receipt.failures.map(({ error }) => error.code)).toEqual(['file-in-use']);
    expect(receipt.files).toHaveLength(9);
  });
});

describe('hard names and texts', () => {
  it('writes files for units with forbidden characters, of 80 characters, and of the same beginning', async () => {
    const long = '某某某省某某市某某区'.repeat(8);
    const names = ['甲/乙:丙*<局>', long, `${long.slice(0, -1)}乙`, 'CON'];
    const receipt = await run({ snapshot: withUnits(names), order: { namePattern: '{单位}-{内容}' } });
    expect(receipt.failures).toEqual([]);
    const written = await namesIn();
    expect(written).toHaveLength(10);
    for (const name of written) {
      expect(name).not.toMatch(/[<>:"/\\|?*]/);
      expect(name.length).toBeLessThanOrEqual(68);
    }
  });

  it('keeps a task of 5,000 characters whole in Word, and in the form over as many rows as it needs', async () => {
    const text = '长'.repeat(5000);
    await run({ snapshot: withUnits(['招商局'], text), order: { list: false } });
    const word = partText(await readFile(path.join(folder, '01-招商局-本单位任务分解表.docx')), 'word/document.xml');
    expect(textsOf(word)).toContain(text);
    const form = await readFile(path.join(folder, '01-招商局-填报表.xlsx'));
    const shared = textsOf(partText(form, 'xl/sharedStrings.xml'));
    const cells = [...partText(form, 'xl/worksheets/sheet1.xml').matchAll(/<c r="C\d+"[^>]* t="s"><v>(\d+)/g)];
    expect(cells.map((cell) => shared[Number(cell[1])]).join('')).toContain(text);
  });

  it.each([
    [
      'an empty plan',
      { snapshot: { ...samplePlan({ tasks: 1 }), tasks: [] }, order: { units: ['招商局'] } },
      'nothing-to-export',
    ],
    ['a pattern that gives one name to all', { order: { namePattern: '{计划}' } }, 'name-pattern'],
    ['a pattern with an unknown place', { order: { namePattern: '{单位}{内容}{甲}' } }, 'name-pattern'],
    ['a unit that has no task any more', { order: { units: ['招商局', '没有这个局'] } }, 'dispatch-units'],
    [
      'a notice without its fields',
      { order: { contents: ['notice'] as 'notice'[], notice: { ...notice, fields: noticeFieldsSchema.parse({}) } } },
      'notice-fields-missing',
    ],
    ['no kind of file', { order: { contents: ['own'] as 'own'[], word: false } }, 'nothing-to-export'],
  ])('refuses %s with a sentence', async (_, given, code) => {
    await expect(run(given)).rejects.toThrow(new RegExp(`^Error: ${code}|^${code}`));
    expect(await readdir(folder)).toEqual([]);
  });
});

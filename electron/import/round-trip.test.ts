import { describe, expect, it } from 'vitest';
import type { BreakdownRecord } from '../../shared/model/breakdown-record.js';
import type { BreakdownColumn } from '../../shared/model/breakdown.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import type { Task } from '../../shared/model/task.js';
import { wholeBreakdown } from '../../shared/review/breakdown.js';
import { breakdownWorkbook } from '../export/excel/breakdown-workbook.js';
import { samplePlan } from '../export/testing/sample-plan.js';
import { breakdownDocument } from '../export/word/breakdown-document.js';
import { readBreakdown } from './read-breakdown.js';

/** Everything that a table can carry beside the progress, which nobody has reported yet. */
const columns: readonly BreakdownColumn[] = [
  'group',
  'number',
  'text',
  'leadUnits',
  'supportUnits',
  'leader',
  'personInCharge',
  'deadline',
  'remark',
];

/** Texts that tables, XML, spreadsheets and readers stumble over. */
const awkward: readonly Partial<Task>[] = [
  { text: '第一段说清目标。\n第二段说清措施。\n（一）先易后难；\n（二）逐个销号。' },
  { text: '由王𠮷、李𬱖、㐂田牵头。', leadUnits: ['𠮷家湾专班'], supportUnits: ['𬱖江办', '招商局'] },
  { text: '他说：“‘一网通办’要‘能办尽办’”，"直引号"也在，it\'s <b>&amp; ]]> 也在。' },
  { text: '=SUM(A1:A3) 不是公式，+86 不是算式，-5℃ 不是减法，@所有人。' },
  { text: '长'.repeat(6000) + '。' },
  {
    text: '没有单位的一项。',
    leadUnits: [],
    supportUnits: [],
    leader: '',
    personInCharge: '',
    deadline: null,
    remark: '',
  },
  { text: '只有配合单位。', leadUnits: [], supportUnits: ['财政局'] },
  { text: '单位名里有括号和顿号。', leadUnits: ['政务服务中心（数据资源局）'], supportUnits: ['各镇（街道）'] },
  { text: '007', remark: '0001', leader: '3月1日' },
  { text: '备注：这一项以“备注：”开头。', remark: '注：见附件\n另有说明' },
  { text: '合计：一项像合计行的任务。' },
  { text: '工作任务', leadUnits: ['牵头单位办公室'], remark: '备注' },
  { text: '全角　空格、不断行 空格和  两个空格。' },
  { text: '重复的一项。' },
  { text: '重复的一项。' },
];

function plan(): PlanSnapshot {
  const snapshot = samplePlan({ tasks: awkward.length });
  return { ...snapshot, tasks: snapshot.tasks.map((task, at) => ({ ...task, ...awkward[at] })) };
}

function expected({ tasks, source }: PlanSnapshot): Partial<BreakdownRecord>[] {
  return tasks.map((task, at) => ({
    number: String(at + 1),
    category: `${source.parsed.sections[task.section ?? 0]?.number}、${source.parsed.sections[task.section ?? 0]?.title}`,
    text: task.text,
    lead: task.leadUnits,
    support: task.supportUnits,
    leader: task.leader,
    personInCharge: task.personInCharge,
    deadlineText: task.deadline?.words ?? null,
    remark: task.remark,
  }));
}

describe('what the application exports', () => {
  const snapshot = plan();
  const breakdown = wholeBreakdown(snapshot, columns);
  const options = { paper: 'A4', now: new Date(2020, 2, 2) } as const;

  it.each([
    ['workbook', '分解表.xlsx', () => breakdownWorkbook(breakdown, options)],
    ['Word document', '分解表.docx', () => breakdownDocument(breakdown, options)],
  ] as const)('is read back from the %s without loss, awkward texts included', async (_, name, make) => {
    const read = await readBreakdown(await make(), name);
    if (!read.ok) throw new Error(read.error.title);
    const records = read.value.records.map(({ progress, ...record }) => {
      expect(progress).toBe('');
      return record;
    });
    const wanted = expected(snapshot);
    for (const [at, record] of records.entries()) expect(record, `row ${at + 1}`).toEqual(wanted[at]);
    expect(records.length).toBe(wanted.length);
  });
});

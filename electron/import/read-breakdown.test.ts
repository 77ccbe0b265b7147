import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { BreakdownRecord } from '../../shared/model/breakdown-record.js';
import type { Breakdown } from '../../shared/model/breakdown.js';
import { breakdownWorkbook } from '../export/excel/breakdown-workbook.js';
import { sampleBreakdown } from '../export/testing/sample-plan.js';
import { breakdownDocument } from '../export/word/breakdown-document.js';
import { fixture } from './testing/fixtures.js';
import { readBreakdown } from './read-breakdown.js';

const none: BreakdownRecord = {
  number: null,
  category: null,
  text: '',
  lead: [],
  support: [],
  leader: '',
  personInCharge: '',
  deadlineText: null,
  progress: '',
  remark: '',
};

async function recordsOf(bytes: Uint8Array): Promise<BreakdownRecord[]> {
  const read = await readBreakdown(bytes, '分解表');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.records;
}

async function workbook(rows: (string | null)[][], merges: string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addRows(rows);
  merges.forEach((merge) => sheet.mergeCells(merge));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What the exported table says, as records. */
function expected(breakdown: Breakdown): BreakdownRecord[] {
  const names = (cell: string) => (cell === '' || cell === '待定' ? [] : cell.split('、'));
  return breakdown.groups.flatMap(({ heading, rows }) =>
    rows.map((row) => ({
      number: String(row.number),
      category: heading,
      text: row.text,
      lead: names(row.leadUnits),
      support: names(row.supportUnits),
      leader: breakdown.columns.includes('leader') ? row.leader : '',
      personInCharge: breakdown.columns.includes('personInCharge') ? row.personInCharge : '',
      deadlineText: row.deadline || null,
      progress: breakdown.columns.includes('progress') ? row.progress : '',
      remark: breakdown.columns.includes('remark') ? row.remark : '',
    })),
  );
}

describe('reading back what the program exports', () => {
  const breakdown = sampleBreakdown({ tasks: 120 });
  const options = { paper: 'A4', now: new Date(2020, 2, 2) } as const;

  it('loses nothing of the workbook', async () => {
    expect(await recordsOf(await breakdownWorkbook(breakdown, options))).toEqual(expected(breakdown));
  });

  it('loses nothing of the Word table', async () => {
    expect(await recordsOf(await breakdownDocument(breakdown, options))).toEqual(expected(breakdown));
  });
});

describe('reading published layouts', () => {
  it('reads other heading words, two heading rows, group rows and units on lines of their own', async () => {
    const bytes = await workbook(
      [
        ['2021年重点工作责任清单'],
        ['序号', '重点工作', '责任单位', null, '拟定时限'],
        ['序号', '重点工作', '牵头责任单位', '协同责任单位', '拟定时限'],
        ['一、市长负责事项（共2项）'],
        ['1', '推进城市更新', '市住建局', '市财政局\n市自然资源局', '6月底'],
        ['2', '办好民生实事', '市民政局（牵头）、市财政局', '', '全年'],
        ['注：排名第一的为总牵头单位'],
      ],
      ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'A4:E4', 'A7:E7'],
    );
    expect(await recordsOf(bytes)).toEqual([
      {
        ...none,
        number: '1',
        category: '一、市长负责事项（共2项）',
        text: '推进城市更新',
        lead: ['市住建局'],
        support: ['市财政局', '市自然资源局'],
        deadlineText: '6月底',
      },
      {
        ...none,
        number: '2',
        category: '一、市长负责事项（共2项）',
        text: '办好民生实事',
        lead: ['市民政局'],
        support: ['市财政局'],
        deadlineText: '全年',
      },
    ]);
  });

  it.each(['word.docx', 'libreoffice.doc', 'libreoffice.xlsx'])('fills merged groups down in %s', async (name) => {
    const records = await recordsOf(fixture(name));
    expect(records.slice(0, 2).map(({ category, lead }) => [category, lead[0]])).toEqual([
      ['项目建设', '经济发展局'],
      ['项目建设', '党政办公室'],
    ]);
    expect(records[0]?.lead.concat(records[0].support)).toEqual(['经济发展局', '建设局']);
  });

  it('takes 责任单位 as the lead where no other column leads', async () => {
    const records = await recordsOf(
      await workbook([
        ['类别', '任务内容', '牵头领导', '责任单位'],
        ['经济', '抓项目', '张三', '发改局、商务局'],
        ['', '抓招商', '李四', '商务局'],
      ]),
    );
    expect(records).toEqual([
      { ...none, category: '经济', text: '抓项目', leader: '张三', lead: ['发改局', '商务局'] },
      { ...none, category: '经济', text: '抓招商', leader: '李四', lead: ['商务局'] },
    ]);
  });

  it('reads lists with labelled lines and duties in brackets', async () => {
    const text =
      '测试市2021年重点工作责任分解\n\n一、主要预期目标\n\n1.规模以上工业增加值增长8%。\n牵头领导：张三\n牵头单位：市经信局\n责任单位：市统计局、各区政府\n\n2.新增就业3万人。\n牵头单位：市人社局\n完成时限：12月底\n\n二、重点任务\n\n3.推进城市更新。改造老旧小区20个。（牵头单位：市住建局；责任单位：市财政局）\n';
    expect(await recordsOf(new Uint8Array(Buffer.from(text)))).toEqual([
      {
        ...none,
        number: '1',
        category: '主要预期目标',
        text: '规模以上工业增加值增长8%。',
        lead: ['市经信局'],
        support: ['市统计局', '各区政府'],
        leader: '张三',
      },
      {
        ...none,
        number: '2',
        category: '主要预期目标',
        text: '新增就业3万人。',
        lead: ['市人社局'],
        deadlineText: '12月底',
      },
      {
        ...none,
        number: '3',
        category: '重点任务',
        text: '推进城市更新。改造老旧小区20个。',
        lead: ['市住建局'],
        support: ['市财政局'],
      },
    ]);
  });

  it('says that a file holds no breakdown', async () => {
    const read = await readBreakdown(new Uint8Array(Buffer.from('关于放假的通知\n\n各单位：\n放假三天。\n')), 'a.txt');
    expect(!read.ok && read.error.code).toBe('no-breakdown');
  });
});

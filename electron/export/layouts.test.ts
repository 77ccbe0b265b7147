import { describe, expect, it } from 'vitest';
import { layoutPresets, type Layout } from '../../shared/model/layout.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { unitBreakdowns, wholeBreakdown } from '../../shared/review/breakdown.js';
import { snapshotOf, unitOf } from '../../shared/testing/plan-builder.js';
import { readBreakdown } from '../import/read-breakdown.js';
import { breakdownWorkbook } from './excel/breakdown-workbook.js';
import { verifyPackage } from './verify/verify-package.js';
import { breakdownDocument } from './word/breakdown-document.js';

const now = new Date(2020, 2, 2);
const units = ['招商局', '经济发展局', '财政局', '建设发展局'].map((name, index) => unitOf(name, index + 1));
const duties = [
  { leadUnits: ['招商局'], supportUnits: ['财政局', '经济发展局'], leader: '李建国' },
  { leadUnits: ['经济发展局'], supportUnits: [], leader: '王明华' },
  { leadUnits: ['建设发展局'], supportUnits: ['招商局'], leader: '李建国' },
  { leadUnits: ['招商局'], supportUnits: ['建设发展局'], leader: '张志强' },
];
const snapshot: PlanSnapshot = snapshotOf(
  {
    '一、聚焦产业集聚发展': [
      'task:全年力争新引进亿元以上项目25个，到位资金46亿元。',
      'task:出台招商引资考核办法，压实招商责任。',
    ],
    '二、聚焦项目建设': [
      'task:新建标准化厂房20万平方米，投入使用15万平方米。',
      'task:加快推进园区道路和雨污管网建设。',
    ],
  },
  units,
  (_, index) => ({ ...duties[index], deadline: { words: '2020年12月底前', date: '2020-12-31' } }),
);

const files = layoutPresets.flatMap(({ layout, name }) => {
  const kinds = layout.form === 'table' ? (['docx', 'xlsx'] as const) : (['docx'] as const);
  return kinds.flatMap((kind) => (['A4', 'A3'] as const).map((paper) => ({ name, layout, kind, paper })));
});

function make(layout: Layout, kind: 'docx' | 'xlsx', paper: 'A4' | 'A3'): Promise<Uint8Array> {
  const breakdown = wholeBreakdown(snapshot, layout);
  return kind === 'docx' ? breakdownDocument(breakdown, { paper, now }) : breakdownWorkbook(breakdown, { paper, now });
}

describe('the layouts', () => {
  it.each(files)(
    '$name as $kind on $paper is a sound package and is read back whole',
    async ({ layout, kind, paper }) => {
      const bytes = await make(layout, kind, paper);
      expect(verifyPackage(bytes)).toEqual([]);
      const read = await readBreakdown(bytes, `分解表.${kind}`);
      if (!read.ok) throw new Error(read.error.title);
      const { records } = read.value;
      for (const task of snapshot.tasks) {
        const found = records.filter(({ text }) => text.includes(task.text.replace(/。$/, '')));
        expect(
          found.map(({ lead, support }) => ({ lead, support })),
          task.text,
        ).toEqual([{ lead: task.leadUnits, support: task.supportUnits }]);
      }
      expect(records).toHaveLength(snapshot.tasks.length);
    },
  );

  it.each(layoutPresets)('$name upright, marked and for a unit is a sound package', async ({ layout }) => {
    const look: Layout = { ...layout, orientation: 'portrait', mark: '内部资料', fullWidth: true };
    for (const { breakdown } of unitBreakdowns(snapshot, look)) {
      expect(verifyPackage(await breakdownDocument(breakdown, { paper: 'A4', now }))).toEqual([]);
      expect(verifyPackage(await breakdownWorkbook(breakdown, { paper: 'A4', now }))).toEqual([]);
    }
  });
});

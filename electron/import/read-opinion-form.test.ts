import { expect, it } from 'vitest';
import type { SimpleTable } from '../../shared/model/simple-table.js';
import { opinionTable } from '../../shared/review/opinion-table.js';
import { opinionOf } from '../../shared/review/testing/opinion-of.js';
import { valueOf } from '../../shared/testing/value-of.js';
import { exportTable } from '../export/export-table.js';
import { readOpinionForm } from './read-opinion-form.js';

const opinions = [
  opinionOf({ id: 'a', place: '第一方面第3条第2句', quote: '引进项目25个', text: '建议改为30个', reason: '任务加码' }),
  opinionOf({ id: 'b', unit: '王𠮷', text: '格式统一' }),
];

it.each(['docx', 'xlsx'] as const)('reads a form in .%s as the office prints it', async (format) => {
  const table: SimpleTable = opinionTable('要点', opinions, 'office');
  const read = valueOf(
    await readOpinionForm(await exportTable(table, format, new Date(2020, 2, 2)), `反馈表.${format}`),
  );
  expect(read.map(({ unit, place, quote, text, reason }) => [unit, place, quote, text, reason])).toEqual([
    ['财政局', '第一方面第3条第2句', '引进项目25个', '建议改为30个', '任务加码'],
    ['王𠮷', '', '', '格式统一', ''],
  ]);
});

it('refuses what is no document and what holds no form', async () => {
  expect(await readOpinionForm(new Uint8Array(), '空.docx')).toMatchObject({ error: { code: 'file-empty' } });
  const letter = new TextEncoder().encode('关于征求意见的复函\n我局无意见。\n');
  expect(await readOpinionForm(letter, '复函.txt')).toMatchObject({ error: { code: 'opinions-no-headings' } });
});

import { expect, it } from 'vitest';
import { attachmentContents } from '../../shared/notices/attachment-content.js';
import { opinionFormTable } from '../../shared/notices/opinion-form-table.js';
import { readOpinionTables } from '../../shared/review/opinion-form.js';
import { valueOf } from '../../shared/testing/value-of.js';
import { readOpinionForm } from '../import/read-opinion-form.js';
import { noticeHtml } from './print/notice-html.js';
import { sampleNotice, sampleTime } from './verify/sample-notices.js';
import { noticeDocument } from './word/notice/notice-document.js';

const unused = () => {
  throw new Error('not asked for');
};

function letter() {
  const notice = sampleNotice('征求意见函');
  const make = { breakdown: unused, text: () => ['一、招商引资。'] };
  return { notice, contents: attachmentContents(notice, ['text', 'opinionForm'], make) };
}

it('the form behind a 征求意见函 is known again when it comes back, and empty it holds no opinion', async () => {
  const { notice, contents } = letter();
  const bytes = await noticeDocument(notice, { now: sampleTime, attachmentContents: contents });
  expect(valueOf(await readOpinionForm(bytes, '财政局-意见反馈表.docx'))).toEqual([]);
});

it('what a unit writes into it is read under the right headings', () => {
  const { columns, headings } = opinionFormTable();
  const head = columns.map((column) => headings?.[column] ?? '');
  expect(head).toEqual(['序号', '条目（原文位置）', '原文', '修改意见', '理由']);
  const band = head.map(() => '填表人：李四 联系电话：1234567 反馈单位（盖章）：财政局');
  const rows = [head, band, ['1', '第3条', '引进项目25个', '改为30个', '任务偏轻'], ['2', '', '', '', '']];
  const read = readOpinionTables({ tables: [rows], text: rows.flat().join('\n'), fileName: '反馈.docx' });
  expect(valueOf(read)).toEqual([
    { unit: '财政局', place: '第3条', quote: '引进项目25个', text: '改为30个', reason: '任务偏轻', proposed: '' },
  ]);
});

it('stands upright on one sheet with room to write', () => {
  const { notice, contents } = letter();
  const made = noticeHtml(notice, { attachmentContents: contents });
  expect(made.turnedPages).toEqual([]);
  expect(made.pageCount).toBe(3);
  expect(made.html.match(/条目/g)).toHaveLength(1);
});

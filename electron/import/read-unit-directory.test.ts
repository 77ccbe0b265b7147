import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readUnitDirectory } from './read-unit-directory.js';

async function workbook(rows: string[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('名录').addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const json = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value, null, 2)));
const unit = {
  id: 'jjfzj',
  name: '经济发展局',
  shortNames: ['经发局'],
  formerNames: [],
  kind: 'office',
  duties: ['工业'],
  leader: { post: '管委会副主任', name: '' },
  liaison: '',
  phone: '',
  members: [],
  order: 1,
};

describe('reading a unit directory', () => {
  it('reads a workbook by its headings, whatever their order and wording', async () => {
    const read = await readUnitDirectory(
      await workbook([
        ['测试开发区单位名录'],
        ['序号', '单位名称', '简 称', '原名', '主要职责', '分管领导', '联系人', '联系电话', '成员单位'],
        ['1', '经济发展局', '经发局、发展局', '经贸局', '项目、工业；统计', '管委会副主任 张三', '李四', '0564-1', ''],
        ['2', '各园区', '', '', '', '王五（党工委委员）', '', '', '东园、西园'],
      ]),
      '名录.xlsx',
    );
    expect(read).toEqual({
      ok: true,
      value: [
        {
          id: 'unit:经济发展局',
          name: '经济发展局',
          shortNames: ['经发局', '发展局'],
          formerNames: ['经贸局'],
          kind: 'office',
          duties: ['项目', '工业', '统计'],
          leader: { post: '管委会副主任', name: '张三' },
          liaison: '李四',
          phone: '0564-1',
          members: [],
          order: 1,
        },
        expect.objectContaining({
          name: '各园区',
          kind: 'collective',
          members: ['东园', '西园'],
          leader: { post: '党工委委员', name: '王五' },
        }),
      ],
    });
  });

  it('reads the program’s own file', async () => {
    const read = await readUnitDirectory(json({ version: 1, name: '测试', units: [unit] }), 'units.json');
    expect(read).toEqual({ ok: true, value: [unit] });
  });

  it.each([
    [
      'a field that is missing',
      json({ version: 1, name: '', units: [{ ...unit, phone: undefined }] }),
      '第 1 个单位（经济发展局）的“电话（phone）”缺失或填写不对',
    ],
    ['a broken line', new Uint8Array(Buffer.from('{\n "version": 1,\n "units": [,]\n}')), '第 3 行'],
    ['a file that is cut off', new Uint8Array(Buffer.from('{\n "version": 1,')), '第 2 行'],
  ])('names the place of %s', async (_, bytes, place) => {
    const read = await readUnitDirectory(bytes, 'units.json');
    expect(!read.ok && read.error.code).toBe('units-broken');
    expect(!read.ok && read.error.title).toContain(place);
  });

  it('refuses duplicates, an empty list and a table without a unit column', async () => {
    const codes = [];
    for (const rows of [
      [
        ['单位名称', '电话'],
        ['甲局', '1'],
        ['甲局', '2'],
      ],
      [['单位名称', '电话']],
      [
        ['事项', '电话'],
        ['甲', '1'],
      ],
    ]) {
      const read = await readUnitDirectory(await workbook(rows), '名录.xlsx');
      codes.push(read.ok ? 'ok' : read.error.code);
    }
    expect(codes).toEqual(['units-duplicate', 'units-empty', 'units-no-headings']);
  });
});

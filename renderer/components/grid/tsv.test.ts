import { describe, expect, it } from 'vitest';
import { formatTsv, parseTsv } from './tsv.js';

describe('clipboard text', () => {
  it('reads the rows and cells that Excel copies, without the line end behind the last row', () => {
    expect(parseTsv('招商局\t经发局\r\n财政局\t\r\n')).toEqual([
      ['招商局', '经发局'],
      ['财政局', ''],
    ]);
  });
  it('reads tabs, line ends and quotation marks inside a quoted cell', () => {
    expect(parseTsv('"第一行\n第二行"\t"他说""好"""')).toEqual([['第一行\n第二行', '他说"好"']]);
  });
  it('takes a mark that opens no quoted cell as an ordinary character', () => {
    expect(parseTsv('"十三五"规划\t招商局')).toEqual([['"十三五"规划', '招商局']]);
  });
  it('fills short rows up, so that every row has the same number of cells', () => {
    expect(parseTsv('一\n二\t三')).toEqual([
      ['一', ''],
      ['二', '三'],
    ]);
  });
  it('keeps an empty cell at the end of a row', () => {
    expect(parseTsv('一\t')).toEqual([['一', '']]);
  });
  it('gives back what it wrote', () => {
    const cells = [
      ['含\t制表', '含"引号"', '𬱖𠮷'],
      ['两\n行', '', '普通'],
    ];
    expect(parseTsv(formatTsv(cells))).toEqual(cells);
  });
  it('reads 10,000 rows in well under a second', () => {
    const text = formatTsv(Array.from({ length: 10_000 }, (_, at) => [`任务${at}`, '招商局', '年底前']));
    const start = performance.now();
    expect(parseTsv(text)).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clipboardCells } from './clipboard-cells.js';

const textOf = (plain: string, html = ''): readonly (readonly (string | null)[])[] => clipboardCells(plain, html).texts;

describe('cells from the clipboard', () => {
  it('are those of the text where nothing is merged, whatever the HTML looks like', () => {
    expect(textOf('甲\t乙\r\n', '<table><tr><td>甲</td><td rowspan="1">乙</td></tr></table>')).toEqual([['甲', '乙']]);
  });
  it('repeat a value merged over rows, and leave alone what a value merged over columns covers', () => {
    const html = `<html><body><table><tr><td rowspan=2>王主任</td><td>一</td></tr><tr><td>二</td></tr>
      <tr><td colspan="2">小计</td></tr></table></body></html>`;
    expect(clipboardCells('王主任\t一\r\n\t二\r\n小计\t\r\n', html)).toEqual({
      texts: [
        ['王主任', '一'],
        ['王主任', '二'],
        ['小计', null],
      ],
      merged: 2,
    });
  });
  it('come from HTML alone as a table or as words, without its scripts', () => {
    expect(textOf('', '<table><tr><td>第一行<br>第二行<script>alert(1)</script></td></tr></table>')).toEqual([
      ['第一行\n第二行'],
    ]);
    expect(textOf('', '<p>招商局</p>')).toEqual([['招商局']]);
  });
  it('survive spans that no sheet has', () => {
    const { texts } = clipboardCells('', '<table><tr><td rowspan="99999" colspan="99999">甲</td></tr></table>');
    expect(texts).toHaveLength(1);
    expect(texts[0]?.[0]).toBe('甲');
  });
  it('are none when the clipboard holds a picture', () => {
    expect(textOf('', '<img src="x.png">')).toEqual([]);
    expect(textOf('')).toEqual([]);
  });
  it('are read at once from 10,000 rows and from a cell of 20,000 characters in quotation marks', () => {
    const long = `"${'字"" \n'.repeat(5_000)}"`;
    const rows = Array.from({ length: 10_000 }, (_, at) => `任务${at}\t招商局\t财政局\t年底`).join('\r\n');
    const started = performance.now();
    expect(textOf(rows)).toHaveLength(10_000);
    expect(textOf(long)[0]?.[0]).toBe('字" \n'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

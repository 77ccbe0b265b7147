import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixtures.js';
import { readDocument } from '../read-document.js';

async function read(bytes: Uint8Array) {
  const result = await readDocument(bytes, '网页.html');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe('reading web pages', () => {
  it('reads what LibreOffice writes: lines, numbers of lists, the table, the footnote apart', async () => {
    const { text, tables, footnotes, headings, format } = await read(fixture('libreoffice.html'));
    expect(format).toBe('html');
    const lines = text.split('\n');
    expect(lines).toContain('测试开发区2021年工作要点');
    expect(lines).toContain('1.推进项目开工。9月底前新开工亿元项目8个。');
    expect(lines).toContain('3.推行帮办代办。年底前办结时间压缩一半。');
    expect(tables.at(-1)?.rows.map((row) => row.map((cell) => cell.text))).toContainEqual([
      '项目建设',
      '召开调度会',
      '党政办公室',
      '每季度',
    ]);
    expect(footnotes).toEqual(['调度会由党政办公室召集。']);
    expect(headings).toHaveLength(2);
  });

  it('leaves out scripts, styles and hidden parts, and unfolds page layout made with tables', async () => {
    const { text, tables } = await read(
      bytesOf(
        '<!DOCTYPE html><html><head><title>门户</title><style>p{}</style></head><body><script>var a="<p>不是正文</p>"</script><table><tr><td><p>一、抓项目</p><p>1.开工<br>2.竣工</p><div style="display:none">暗</div></td></tr></table></body></html>',
      ),
    );
    expect(text).toBe('一、抓项目\n1.开工\n2.竣工\n');
    expect(tables).toEqual([]);
  });

  it('fills cells that span rows and columns', async () => {
    const { tables } = await read(
      bytesOf('<table><tr><td rowspan=2>类别<td>任务<td>单位<tr><td colspan=2>合计</table><p>尾'),
    );
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['类别', '任务', '单位'],
      ['类别', '合计', '合计'],
    ]);
  });

  it('reads a GBK page, and the clipboard of Windows', async () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><meta charset=gbk><body><p>'),
      Buffer.from([0xd7, 0xa5, 0xc2, 0xe4, 0xca, 0xb5]),
      Buffer.from('</p></body></html>'),
    ]);
    expect((await read(new Uint8Array(gbk))).text).toBe('抓落实\n');
    const clip = await read(
      bytesOf(
        'Version:0.9\r\nStartHTML:0001\r\n<html><body>外<!--StartFragment--><p>一、抓项目</p><!--EndFragment--></body></html>',
      ),
    );
    expect(clip).toMatchObject({ format: 'clipboard', text: '一、抓项目\n' });
  });

  it.each(['base64', 'quoted-printable'])('reads a web archive in %s', async (encoding) => {
    const page = '<html><body><p>一、抓项目建设=要点</p></body></html>';
    const quoted = [...Buffer.from(page)]
      .map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`)
      .join('');
    const body =
      encoding === 'base64'
        ? Buffer.from(page).toString('base64')
        : quoted.replace(/(.{60})/g, '$1=\r\n').replace(/=(=\r\n)([0-9A-F]{2})/g, '$1=$2');
    const mht = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_B"\r\n\r\n------=_B\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=_B\r\nContent-Type: image/png\r\n\r\nxx\r\n------=_B--\r\n`;
    expect(await read(bytesOf(mht))).toMatchObject({ format: 'mht', text: '一、抓项目建设=要点\n' });
  });

  it('survives a page that opens tags without end', async () => {
    const result = await readDocument(bytesOf(`<html><body>${'<b>'.repeat(200_000)}`), '网页.html');
    expect(!result.ok && result.error.code).toBe('suspicious-package');
  });
});

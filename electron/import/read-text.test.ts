import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.js';

const plan = '一、狠抓项目建设\r\n1.新开工项目20个，𠮷家湾园区竣工8个。\r\n牵头单位：经济发展局\r\n';

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const buffer = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
};

/** GB18030 for 一、抓落实。 and 1.抓落实. */
const gbk = Uint8Array.from([
  0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xa5, 0xc2, 0xe4, 0xca, 0xb5, 0xa1, 0xa3, 0x0a, 0x31, 0x2e, 0xd7, 0xa5, 0xc2, 0xe4,
  0xca, 0xb5,
]);

describe('reading plain text', () => {
  it.each([
    ['utf-8', Buffer.from(plan)],
    ['utf-8', Buffer.from('\uFEFF' + plan)],
    ['utf-16le', utf16(plan, false, true)],
    ['utf-16be', utf16(plan, true, true)],
    ['utf-16le', utf16(plan, false, false)],
    ['utf-16be', utf16(plan, true, false)],
  ])('keeps the text unchanged from %s', async (encoding, bytes) => {
    const read = await readDocument(new Uint8Array(bytes), '要点.txt');
    expect(read).toMatchObject({ ok: true, value: { format: 'txt', encoding, text: plan, fileName: '要点.txt' } });
  });

  it('reads GB18030 text', async () => {
    const read = await readDocument(gbk, '要点.txt');
    expect(read).toMatchObject({ ok: true, value: { encoding: 'gb18030', text: '一、抓落实。\n1.抓落实' } });
  });

  it('reads UTF-8 with a few damaged bytes and says so', async () => {
    const bytes = new Uint8Array(Buffer.from(plan.repeat(5)));
    bytes[1] = 0xff;
    const read = await readDocument(bytes, '要点.txt');
    expect(read.ok && read.value.encoding).toBe('utf-8');
    expect(read.ok && read.value.findings.map((finding) => finding.code)).toEqual(['undecodable-characters']);
  });

  it('refuses an empty file, blanks, a picture, a program and binary junk, each in a sentence', async () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    const junk = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index % 13) * 31) % 256);
    const codes = [];
    for (const bytes of [new Uint8Array(), Buffer.from(' \r\n\t '), Uint8Array.from(png), junk]) {
      const read = await readDocument(new Uint8Array(bytes), '要点.txt');
      codes.push(read.ok ? 'ok' : read.error.code);
    }
    expect(codes).toEqual(['file-empty', 'file-empty', 'not-a-document', 'not-a-document']);
    const picture = await readDocument(Uint8Array.from(png), '要点.txt');
    expect(!picture.ok && picture.error.title).toBe('这不是文档，而是一张 PNG 图片。');
  });

  it('takes a Buffer as well', async () => {
    const read = await readDocument(Buffer.from(plan), '要点.txt');
    expect(read.ok && read.value.text).toBe(plan);
  });

  it('refuses 30 MB of text with a sentence', async () => {
    const read = await readDocument(new Uint8Array(30 * 1024 * 1024).fill(0x61), '要点.txt');
    expect(!read.ok && read.error.code).toBe('too-large');
  });

  it('stops at a secrecy mark but not at words about secrets', async () => {
    const marked = await readDocument(new Uint8Array(Buffer.from(`000012\n机密★1年\n特急\n${plan}`)), 'a.txt');
    expect(marked.ok && marked.value.findings[0]).toMatchObject({ code: 'secrecy-mark', severity: 'error' });
    const bare = await readDocument(new Uint8Array(Buffer.from(`秘 密\n\n${plan}`)), 'a.txt');
    expect(bare.ok && bare.value.findings[0]?.code).toBe('secrecy-mark');
    const talk = await readDocument(new Uint8Array(Buffer.from(`${plan}保守国家秘密\n保护商业秘密。`)), 'a.txt');
    expect(talk.ok && talk.value.findings).toEqual([]);
  });
});

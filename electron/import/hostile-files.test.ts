import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.js';
import { fixture } from './testing/fixtures.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The Word fixture with parts replaced. */
function docx(parts: Record<string, string>): Uint8Array {
  const all = unzipSync(fixture('word.docx'));
  for (const [name, xml] of Object.entries(parts)) all[name] = strToU8(xml);
  return zipSync(all);
}

async function codeOf(bytes: Uint8Array, name = '要点.docx'): Promise<string> {
  const start = performance.now();
  const read = await readDocument(bytes, name);
  expect(performance.now() - start).toBeLessThan(2000);
  if (read.ok) return 'ok';
  expect(read.error.title).toMatch(/。$/);
  return read.error.code;
}

describe('files made to harm', () => {
  it('refuses a zip bomb, whether it says its size or lies about it', async () => {
    const parts = unzipSync(fixture('word.docx'));
    parts['word/document.xml'] = new Uint8Array(64 * 1024 * 1024).fill(0x20);
    const bomb = zipSync(parts);
    expect(await codeOf(bomb)).toBe('suspicious-package');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let at = 0; at + 28 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 64 * 1024 * 1024) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await codeOf(bomb)).toBe('damaged');
  });

  it('refuses entity bombs and XML that nests without end', async () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await codeOf(docx({ 'word/document.xml': entities }))).toBe('suspicious-package');
    const deep = `<w:document xmlns:w="${word}"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}`;
    expect(await codeOf(docx({ 'word/document.xml': deep }))).toBe('suspicious-package');
  });

  it('refuses files that are too large', async () => {
    expect(await codeOf(new Uint8Array(201 * 1024 * 1024))).toBe('too-large');
  });

  it('says that a package is cut off or its checksum is wrong', async () => {
    const whole = fixture('word.docx');
    expect(await codeOf(whole.slice(0, whole.length - 30))).toBe('damaged');
    const stored = zipSync(unzipSync(whole), { level: 0 });
    const at = Buffer.from(stored).indexOf('新开工');
    stored[at] = 0x41;
    expect(await codeOf(stored)).toBe('damaged');
  });
});

describe('files of other kinds', () => {
  it.each([
    ['RTF', Buffer.from('{\\rtf1\\ansi text}'), 'unsupported-format', 'RTF'],
    [
      'ODT',
      Buffer.from(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
      'unsupported-format',
      'ODT',
    ],
    [
      'Word 2003 XML',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'unsupported-format',
      'XML',
    ],
    ['a zip archive', Buffer.from(zipSync({ '要点.txt': strToU8('一、') })), 'not-a-document', 'ZIP'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'not-a-document', 'JPG'],
    [
      'a program',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0')]),
      'not-a-document',
      '程序',
    ],
  ])('names %s whatever the file is called', async (_, bytes, code, word) => {
    const read = await readDocument(bytes, '要点.txt');
    expect(!read.ok && read.error).toMatchObject({ code });
    expect(!read.ok && read.error.title).toContain(word);
  });

  it('reads an old document under the name of a new one, and a web page under the name of a document', async () => {
    const old = await readDocument(fixture('libreoffice.doc'), '要点.docx');
    expect(old.ok && old.value.format).toBe('doc');
    const page = await readDocument(fixture('libreoffice.html'), '要点.doc');
    expect(page.ok && page.value.format).toBe('html');
  });

  it('says that a Word document holds nothing but pictures', async () => {
    const picture = `<w:document xmlns:w="${word}" xmlns:pic="p"><w:body><w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p></w:body></w:document>`;
    expect(await codeOf(docx({ 'word/document.xml': picture }))).toBe('scan-without-text');
  });

  it('finds a secrecy mark in the page header', async () => {
    const bytes = docx({
      'word/header1.xml': `<w:hdr xmlns:w="${word}"><w:p><w:r><w:t>秘密★3年</w:t></w:r></w:p></w:hdr>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
    });
    const read = await readDocument(bytes, '要点.docx');
    expect(read.ok && read.value.findings[0]).toMatchObject({ code: 'secrecy-mark', severity: 'error', span: null });
  });
});

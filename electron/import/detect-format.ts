/** What the first bytes say a file is, before anything is read. Zip and OLE are containers: their readers look inside. */
export type Detected =
  | { readonly kind: 'zip' | 'ole' | 'pdf' | 'mht' | 'html' | 'txt' | 'rtf' | 'word-xml' | 'excel-xml' }
  | { readonly kind: 'foreign'; readonly what: string };

/** Signatures of files that are no documents, in the clerk's words. `at` is the place of the bytes, 0 when left out. */
const foreignSignatures: readonly { readonly bytes: readonly number[]; readonly what: string; readonly at?: number }[] =
  [
    { bytes: [0x89, 0x50, 0x4e, 0x47], what: '一张 PNG 图片' },
    { bytes: [0xff, 0xd8, 0xff], what: '一张 JPG 图片' },
    { bytes: [0x47, 0x49, 0x46, 0x38], what: '一张 GIF 图片' },
    { bytes: [0x49, 0x49, 0x2a, 0x00], what: '一张 TIF 图片' },
    { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: '一张 TIF 图片' },
    { bytes: [0x57, 0x45, 0x42, 0x50], what: '一张 WebP 图片', at: 8 },
    { bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], what: '一张 HEIC 照片', at: 4 },
    { bytes: [0x66, 0x74, 0x79, 0x70], what: '一段视频', at: 4 },
    { bytes: [0x1a, 0x45, 0xdf, 0xa3], what: '一段视频' },
    { bytes: [0x49, 0x44, 0x33], what: '一段录音' },
    { bytes: [0x57, 0x41, 0x56, 0x45], what: '一段录音', at: 8 },
    { bytes: [0x52, 0x61, 0x72, 0x21], what: '一个 RAR 压缩包，请先解压' },
    { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: '一个 7z 压缩包，请先解压' },
    { bytes: [0x1f, 0x8b], what: '一个 GZ 压缩包，请先解压' },
    { bytes: [0x7f, 0x45, 0x4c, 0x46], what: '一个程序' },
    { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: '一个数据库文件' },
  ];

const bitmapHeaderSizes: readonly number[] = [12, 40, 52, 56, 64, 108, 124];

/** Looks at the first bytes only; the file's name is never asked. */
export function detectFormat(bytes: Uint8Array): Detected {
  const container = detectContainer(bytes);
  if (container) return container;
  const foreign = detectForeign(bytes);
  if (foreign !== null) return { kind: 'foreign', what: foreign };
  return detectMarkup(latinHead(bytes));
}

function detectContainer(bytes: Uint8Array): Detected | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { kind: 'zip' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'ole' };
  // A PDF may have some bytes of rubbish before its header (ISO 32000-1, annex H.3.4.1).
  if (latinHead(bytes).slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  return null;
}

function detectForeign(bytes: Uint8Array): string | null {
  const found = foreignSignatures.find((signature) => startsWith(bytes, signature.bytes, signature.at ?? 0));
  if (found) return found.what;
  if (startsWith(bytes, [0x42, 0x4d]) && bitmapHeaderSizes.includes(littleEndian32(bytes, 14))) return '一张 BMP 图片';
  if (startsWith(bytes, [0x4d, 0x5a]) && latinHead(bytes).includes('PE\0\0')) return '一个程序';
  return null;
}

/** Text formats, told by the words they begin with. */
function detectMarkup(head: string): Detected {
  const start = head
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replace(/\0/g, '')
    .trimStart();
  if (start.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (/^<\?xml/i.test(start)) return detectXml(start);
  if (isMimeEntity(start)) return { kind: 'mht' };
  if (isHtml(start)) return { kind: 'html' };
  return { kind: 'txt' };
}

/** Header lines (RFC 822), one of which says that parts or a web page follow. */
function isMimeEntity(start: string): boolean {
  for (const line of start.split(/\r?\n/)) {
    if (/^Content-Type:\s*(?:multipart\/|text\/html)/i.test(line)) return true;
    if (!/^(?:[A-Za-z][A-Za-z-]*:|[ \t]+\S)/.test(line)) return false;
  }
  return false;
}

function detectXml(start: string): Detected {
  if (/progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/.test(start)) return { kind: 'word-xml' };
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return { kind: 'excel-xml' };
  return { kind: isHtml(start.replace(/^<\?[^>]*\?>\s*/, '')) ? 'html' : 'txt' };
}

/** A document type, or a tag that only a web page (or a piece of one from the clipboard) begins with. */
function isHtml(start: string): boolean {
  if (/^Version:[\d.]+\s+StartHTML:/i.test(start)) return true;
  const opening = start.replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|title|link|style|script|div|span|p|table|h[1-6]|ol|ul|font|article|section|center)[\s/>]/i.test(
    opening,
  );
}

/** The first 4 KB, one character a byte. */
function latinHead(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at = 0): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function littleEndian32(bytes: Uint8Array, at: number): number {
  return at + 4 <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true) : -1;
}

import { damaged, tooLarge } from '../import-errors.js';
import type { ReaderOutput } from '../reader-output.js';
import { readHtml } from './read-html.js';

const form = '网页存档（.mht）';
/** Largest archive, in bytes; its pictures are not looked at. */
const maxArchiveBytes = 100 * 1024 * 1024;
const maxNesting = 5;

/** Reads a web archive (.mht, .mhtml): the first page in it. Throws ImportFailure. */
export function readMht(bytes: Uint8Array): ReaderOutput {
  if (bytes.length > maxArchiveBytes) throw tooLarge('这个网页存档', ' 100 MB');
  // One character a byte: the parts carry encodings of their own.
  const page = findPage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), 0);
  if (!page) throw damaged(form, 'no text/html part');
  return readHtml(page, 'mht');
}

/** The first HTML part of a MIME entity (RFC 2045, 2046), decoded; null when there is none. */
function findPage(entity: string, nesting: number): Uint8Array | null {
  const { headers, body } = splitEntity(entity);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (/^multipart\//i.test(type) && mark !== undefined && nesting < maxNesting) {
    for (const part of partsOf(body, mark)) {
      const page = findPage(part, nesting + 1);
      if (page) return page;
    }
    return null;
  }
  return /^text\/html/i.test(type) ? decodeBody(body, headers.get('content-transfer-encoding') ?? '') : null;
}

function splitEntity(entity: string): { headers: Map<string, string>; body: string } {
  const gap = /\r?\n\r?\n/.exec(entity);
  const head = (gap ? entity.slice(0, gap.index) : entity.slice(0, 10_000)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? entity.slice(gap.index + gap[0].length) : '' };
}

/** Parts between the boundary lines; the one that the file breaks off in counts too. */
function partsOf(body: string, boundary: string): string[] {
  return body
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/, ''));
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return new Uint8Array(Buffer.from(body, 'base64'));
  const text = /quoted-printable/i.test(encoding) ? unquote(body) : body;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function unquote(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

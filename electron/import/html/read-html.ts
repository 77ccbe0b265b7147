import { Parser } from 'htmlparser2';
import { decodeText } from '../decode-text.js';
import { emptyFile, tooLarge, unknownBytes } from '../import-errors.js';
import { maxTextBytes } from '../limits.js';
import { readerFindings } from '../reader-findings.js';
import type { ReaderOutput } from '../reader-output.js';
import { sourceText } from '../source-text.js';
import { HtmlBody } from './html-body.js';

/** Reads a web page, or the HTML that a browser puts on the clipboard. Throws ImportFailure. */
export function readHtml(bytes: Uint8Array, format: 'html' | 'mht' = 'html'): ReaderOutput {
  if (bytes.length > maxTextBytes) throw tooLarge('这个网页', ' 20 MB');
  const html = decodeHtml(bytes);
  const clipboard = /^Version:[\d.]+\s+StartHTML:/i.test(html);
  const body = new HtmlBody();
  const parser = new Parser({
    onopentag: (name, attributes) => body.open(name, attributes),
    onclosetag: (name) => body.close(name),
    ontext: (text) => body.text(text),
  });
  parser.write(clipboard ? fragmentOf(html) : html);
  parser.end();
  body.end();
  const source = sourceText(body.blocks);
  if (source.text.trim() === '') throw emptyFile();
  return {
    format: clipboard ? 'clipboard' : format,
    encoding: null,
    ...source,
    footnotes: body.notes,
    findings: readerFindings({ pictures: body.pictures }),
    marginText: '',
  };
}

/** As plain text is decoded; a declaration is believed only for Big5, which cannot be told from GB18030. */
function decodeHtml(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];
  if (declared?.toLowerCase() === 'big5' && decoded?.encoding !== 'utf-8') return new TextDecoder('big5').decode(bytes);
  if (!decoded) throw unknownBytes();
  return decoded.text;
}

/** Windows writes a header before clipboard HTML and marks the part that was copied. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return html.slice(start < 0 ? html.indexOf('<') : start, end < 0 ? undefined : end);
}

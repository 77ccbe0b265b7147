import { decodeText } from './decode-text.js';
import { emptyFile, tooLarge, unknownBytes } from './import-errors.js';
import { maxTextBytes } from './limits.js';
import type { ReaderOutput } from './reader-output.js';

/**
 * Reads a plain text file. The text is the decoded file without its byte order mark and otherwise unchanged.
 * Throws ImportFailure: too-large, not-a-document (binary junk), file-empty.
 */
export function readText(bytes: Uint8Array): ReaderOutput {
  if (bytes.length > maxTextBytes) throw tooLarge('这个文本文件', ' 20 MB ');
  const decoded = decodeText(bytes);
  if (!decoded) throw unknownBytes();
  if (decoded.text.trim() === '') throw emptyFile();
  return {
    format: 'txt',
    encoding: decoded.encoding,
    text: decoded.text,
    headings: [],
    tables: [],
    footnotes: [],
    findings: decoded.lost === 0 ? [] : [lostCharacters(decoded.lost, decoded.text)],
    marginText: '',
  };
}

function lostCharacters(lost: number, text: string): ReaderOutput['findings'][number] {
  const first = text.indexOf('\uFFFD');
  return {
    code: 'undecodable-characters',
    severity: 'warning',
    message: `文件里有 ${lost} 处文字损坏，读不出来，显示为“\uFFFD”，请对照原件核对。`,
    span: [first, first + 1],
  };
}

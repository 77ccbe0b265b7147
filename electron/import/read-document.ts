import type { SourceDocument } from '../../shared/model/source-document.js';
import type { Result } from '../../shared/result.js';
import { readHtml } from './html/read-html.js';
import { readMht } from './html/read-mht.js';
import { detectFormat } from './detect-format.js';
import {
  emptyFile,
  notADocument,
  saveAsDocxSteps,
  saveAsXlsxSteps,
  settle,
  tooLarge,
  unsupportedForm,
} from './import-errors.js';
import { maxCharacters, maxFileBytes } from './limits.js';
import { readPdf } from './pdf/read-pdf.js';
import { readOle } from './read-ole.js';
import { readPackage } from './read-package.js';
import { readText } from './read-text.js';
import type { ReaderOutput } from './reader-output.js';
import { secrecyFinding } from './secrecy-finding.js';

/**
 * Reads a file that a clerk was handed, by its first bytes and whatever its name says, into text, tables and headings.
 * Never throws and touches nothing but the given bytes.
 *
 * Errors: file-empty, not-a-document, unsupported-format, unsupported-et, encrypted, scan-without-text, too-large,
 * damaged, suspicious-package. A 密级 mark comes as a finding `secrecy-mark` of severity error: stop before storing.
 */
export function readDocument(bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument>> {
  // A Buffer behaves otherwise than a plain array in places (slice shares its memory, pdf.js refuses it).
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return settle('文件', async () => finish(await readByFormat(plain), fileName));
}

function readByFormat(bytes: Uint8Array): ReaderOutput | Promise<ReaderOutput> {
  if (bytes.length === 0) throw emptyFile();
  if (bytes.length > maxFileBytes) throw tooLarge('这个文件', ' 200 MB');
  const detected = detectFormat(bytes);
  switch (detected.kind) {
    case 'txt':
      return readText(bytes);
    case 'foreign':
      throw notADocument(detected.what);
    case 'rtf':
      throw unsupportedForm('一份 RTF 文档', saveAsDocxSteps);
    case 'word-xml':
      throw unsupportedForm('一份 Word 2003 XML 文档', saveAsDocxSteps);
    case 'excel-xml':
      throw unsupportedForm('一份 Excel 2003 XML 表格', saveAsXlsxSteps);
    case 'html':
      return readHtml(bytes);
    case 'mht':
      return readMht(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'ole':
      return readOle(bytes);
    case 'zip':
      return readPackage(bytes);
  }
}

function finish(output: ReaderOutput, fileName: string): SourceDocument {
  const { marginText, ...document } = output;
  if (document.text.trim() === '') throw emptyFile();
  if (document.text.length > maxCharacters) throw tooLarge('这份文件的文字', '一千万字');
  const secrecy = secrecyFinding(document.text, marginText);
  return { fileName, ...document, findings: secrecy ? [secrecy, ...document.findings] : document.findings };
}

import { OleFile } from './doc/ole-file.js';
import { readDoc } from './doc/read-doc.js';
import { encrypted, saveAsXlsxSteps, unknownBytes, unsupportedForm } from './import-errors.js';
import type { ReaderOutput } from './reader-output.js';

/** Looks into an OLE file by the names of its streams and hands it to its reader. Throws ImportFailure. */
export function readOle(bytes: Uint8Array): ReaderOutput {
  const file = new OleFile(bytes);
  const names = new Set(file.names());
  if (names.has('EncryptedPackage')) throw encrypted('文件');
  if (names.has('WordDocument')) return readDoc(file);
  if (names.has('Workbook') || names.has('Book')) {
    throw unsupportedForm('一份旧版 Excel 表格（.xls）或 WPS 表格（.et）', saveAsXlsxSteps, 'unsupported-et');
  }
  if (names.has('PowerPoint Document')) {
    throw unsupportedForm('一份演示文稿（PPT）', '请把其中的文字复制到 Word 文档里，再导入那份文档。');
  }
  throw unknownBytes();
}

import { readDocx } from './docx/read-docx.js';
import { encrypted, notADocument, saveAsDocxSteps, saveAsXlsxSteps, unsupportedForm } from './import-errors.js';
import { readOfd } from './ofd/read-ofd.js';
import type { ReaderOutput } from './reader-output.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { ZipArchive } from './zip-archive.js';

/** Zip packages that are known but not read, by what they hold. */
const otherPackages: readonly { readonly test: RegExp; readonly what: string; readonly steps: string }[] = [
  {
    test: /^ppt\/presentation\.xml$/,
    what: '一份演示文稿（PPT）',
    steps: '请把其中的文字复制到 Word 文档里，再导入那份文档。',
  },
  { test: /^xl\/workbook\.bin$/, what: '一份二进制 Excel 表格（.xlsb）', steps: saveAsXlsxSteps },
];

/** What the `mimetype` part of an OpenDocument package says. */
const openDocuments: readonly { readonly test: RegExp; readonly what: string; readonly steps: string }[] = [
  { test: /opendocument\.text/, what: '一份 ODT 文档', steps: saveAsDocxSteps },
  { test: /opendocument\.spreadsheet/, what: '一份 ODS 表格', steps: saveAsXlsxSteps },
  { test: /opendocument/, what: '一份 OpenDocument 文件', steps: saveAsDocxSteps },
  { test: /epub/, what: '一本电子书（EPUB）', steps: saveAsDocxSteps },
];

/** Looks into a zip package and hands it to the reader of what it holds. Throws ImportFailure. */
export function readPackage(bytes: Uint8Array): ReaderOutput | Promise<ReaderOutput> {
  const archive = new ZipArchive(bytes, '文件');
  const names = archive.names();
  if (archive.has('word/document.xml') || names.some((name) => /^word\/document\d*\.xml$/.test(name))) {
    return readDocx(archive);
  }
  if (archive.has('ofd.xml')) return readOfd(archive);
  if (archive.has('xl/workbook.xml')) return readXlsx(archive);
  const other = otherPackages.find(({ test }) => names.some((name) => test.test(name)));
  if (other) throw unsupportedForm(other.what, other.steps);
  const mimetype = Buffer.from(archive.has('mimetype') ? (archive.read('mimetype') ?? []) : []).toString('latin1');
  const open = openDocuments.find(({ test }) => test.test(mimetype));
  if (open) throw unsupportedForm(open.what, open.steps);
  if (archive.has('encryptioninfo')) throw encrypted('文件');
  throw notADocument('一个 ZIP 压缩包，请先解压');
}

import { damaged, emptyFile, scanWithoutText } from '../import-errors.js';
import { readerFindings } from '../reader-findings.js';
import type { ReaderOutput } from '../reader-output.js';
import { scanXml } from '../scan-xml.js';
import { sourceText } from '../source-text.js';
import type { ZipArchive } from '../zip-archive.js';
import { DocxBody } from './docx-body.js';
import { readNumbering } from './docx-numbering.js';
import { DocxStyles } from './docx-styles.js';
import { readRelations } from '../package-relations.js';
import { withWordPrefix } from './word-prefix.js';

const form = ' Word 文档';
/** Headers and footers that are looked at; a document has three of each per chapter. */
const maxMargins = 24;

/**
 * Reads a Word document (.docx, and what WPS saves as such): the text as Word prints it, with automatic numbers,
 * text boxes, tables; tracked changes in their final state; notes apart. Throws ImportFailure.
 */
export function readDocx(archive: ZipArchive): ReaderOutput {
  const main = readRelations(archive, '', form).find((relation) => relation.type === 'officeDocument')?.target;
  const mainPart = main !== undefined && archive.has(main) ? main : 'word/document.xml';
  const document = archive.read(mainPart);
  if (!document) throw damaged(form, `no ${mainPart}`);
  const related = readRelations(archive, mainPart, form);
  const part = (type: string) => {
    const target = related.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : archive.read(target);
  };
  const styles = new DocxStyles(part('styles'), form);
  const body = new DocxBody(styles, readNumbering(part('numbering'), styles, form));
  scanXml(document, form, withWordPrefix(body));
  const source = sourceText(body.blocks);
  if (source.text.trim() === '') throw body.counts.pictures > 0 ? scanWithoutText(form) : emptyFile();
  const notes = new DocxBody(styles, readNumbering(null, styles, form));
  for (const type of ['footnotes', 'endnotes']) {
    const bytes = part(type);
    if (bytes) scanXml(bytes, form, withWordPrefix(notes));
  }
  const margins = related.filter(({ type }) => type === 'header' || type === 'footer').slice(0, maxMargins);
  return {
    format: 'docx',
    encoding: null,
    ...source,
    footnotes: notes.notes,
    findings: readerFindings(body.counts),
    marginText: margins.map(({ target }) => plainText(archive.read(target))).join('\n'),
  };
}

function plainText(bytes: Uint8Array | null): string {
  if (!bytes) return '';
  const styles = new DocxStyles(null, form);
  const body = new DocxBody(styles, readNumbering(null, styles, form));
  scanXml(bytes, form, withWordPrefix(body));
  return sourceText(body.blocks).text;
}

import type { Finding } from '../../../shared/model/finding.js';
import { paragraph, type Block } from '../blocks.js';
import { damaged, emptyFile } from '../import-errors.js';
import { readRelations } from '../package-relations.js';
import type { ReaderOutput } from '../reader-output.js';
import { sourceText } from '../source-text.js';
import type { ZipArchive } from '../zip-archive.js';
import { readSheet, type WorkbookContext } from './read-sheet.js';
import { readNumberStyles, readSharedStrings, readWorkbook } from './workbook-parts.js';

const form = ' Excel 表格';

/**
 * Reads a workbook (.xlsx, .xlsm, and what WPS saves as such): every visible sheet is a table, its name a line above
 * when there are several. Cells come by reference and headings, never by the dimension that the file claims.
 *
 * exceljs is not used for reading: it inflates the whole package before anything can be checked, and falls over
 * prefixed tags and mixed shared strings (exceljs#1437, #3079), which other office programs do write.
 */
export function readXlsx(archive: ZipArchive): ReaderOutput {
  const main = readRelations(archive, '', form).find((relation) => relation.type === 'officeDocument')?.target;
  const mainPart = main !== undefined && archive.has(main) ? main : 'xl/workbook.xml';
  const workbookPart = archive.read(mainPart);
  if (!workbookPart) throw damaged(form, `no ${mainPart}`);
  const relations = readRelations(archive, mainPart, form);
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : archive.read(target);
  };
  const { sheets, date1904 } = readWorkbook(workbookPart, form);
  const context: WorkbookContext = {
    strings: readSharedStrings(part('sharedStrings'), form),
    styles: readNumberStyles(part('styles'), form),
    date1904,
  };
  const blocks: Block[] = [];
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const target = relations.find((relation) => relation.id === sheet.relation)?.target;
    const bytes = target === undefined ? null : archive.read(target);
    const rows = bytes ? readSheet(bytes, context, form) : [];
    if (rows.length === 0) continue;
    if (sheets.length > 1) blocks.push(paragraph(sheet.name));
    blocks.push({ kind: 'table', rows });
  }
  if (blocks.length === 0) throw emptyFile();
  const findings = hiddenSheets(sheets.filter(({ hidden }) => hidden).length);
  return { format: 'xlsx', encoding: null, ...sourceText(blocks), footnotes: [], findings, marginText: '' };
}

function hiddenSheets(count: number): Finding[] {
  if (count === 0) return [];
  const message = `文件里有 ${count} 个隐藏的工作表，没有读入；需要的话请在 WPS 里取消隐藏、保存后再导入。`;
  return [{ code: 'hidden-sheets', severity: 'info', message, span: null }];
}

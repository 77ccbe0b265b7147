import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';

/** Every text and number of a workbook's cells, sheet by sheet, as another program would read them. */
export async function readWorkbookTexts(bytes: Buffer): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const texts: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  }
  return texts;
}

/** The text of a Word document, tags removed. */
export async function readWordText(bytes: Uint8Array): Promise<string> {
  const part = unzipSync(bytes)['word/document.xml'];
  return new TextDecoder()
    .decode(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

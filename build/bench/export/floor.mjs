// XML by hand and zlib, nothing computed: no program that writes these tables can be much faster.
import zlib from 'node:zlib';
import { columnHeadings } from '../../../shared/model/breakdown.ts';

const escape = (text) => String(text).replace(/[&<>]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found]);
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mime = 'application/vnd.openxmlformats-officedocument';

/** One sheet, texts in the cells. */
export function floorWorkbook({ columns, groups }) {
  const cell = (text) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
  let rows = `<row>${columns.map((column) => cell(columnHeadings[column])).join('')}</row>`;
  for (const { heading, rows: own } of groups) {
    for (const row of own) {
      rows += `<row>${columns.map((column) => cell(column === 'group' ? heading : row[column])).join('')}</row>`;
    }
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zip({
    ...frame('xl/workbook.xml', `${mime}.spreadsheetml.sheet.main+xml`, [
      ['xl/sheet1.xml', `${mime}.spreadsheetml.worksheet+xml`],
    ]),
    'xl/workbook.xml': `${header}<workbook xmlns="${main}" xmlns:r="${officeNamespace}"><sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${header}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/worksheet" Target="sheet1.xml"/></Relationships>`,
    'xl/sheet1.xml': `${header}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** One table, no styles. */
export function floorDocument({ title, columns, groups }) {
  const cell = (text) =>
    `<w:tc><w:tcPr><w:tcW w:w="1600" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p></w:tc>`;
  let rows = `<w:tr>${columns.map((column) => cell(columnHeadings[column])).join('')}</w:tr>`;
  for (const { heading, rows: own } of groups) {
    for (const row of own) {
      rows += `<w:tr>${columns.map((column) => cell(column === 'group' ? heading : row[column])).join('')}</w:tr>`;
    }
  }
  const body = `<w:p><w:r><w:t>${escape(title)}</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl><w:p/>`;
  return zip({
    ...frame('word/document.xml', `${mime}.wordprocessingml.document.main+xml`, []),
    'word/document.xml': `${header}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function frame(main, type, others) {
  const overrides = [[main, type], ...others].map(
    ([name, kind]) => `<Override PartName="/${name}" ContentType="${kind}"/>`,
  );
  return {
    '[Content_Types].xml': `${header}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/officeDocument" Target="${main}"/></Relationships>`,
  };
}

function zip(parts) {
  const pieces = [];
  const central = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const packed = zlib.deflateRawSync(data, { level: 1 });
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(zlib.crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('504b01021400', 'hex'), common, place, path);
    pieces.push(Buffer.from('504b0304', 'hex'), common, path, packed);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
}

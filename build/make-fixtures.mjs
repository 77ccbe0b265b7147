// Makes the reader fixtures in seeds/fixtures/ from scratch: a Word document written by hand (numbering, headings, table,
// text box, tracked change, footnote), then what LibreOffice makes of it in every format it can write.
// Run by hand when the source below changes: `node build/make-fixtures.mjs` (needs soffice); the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'seeds', 'fixtures');
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
const heading = (text) => paragraph(text, '<w:pStyle w:val="Heading1"/>');
const numbered = (text, level = 0, list = 2) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (text, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${[text]
    .flat()
    .map((line) => paragraph(line))
    .join('')}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`;
const level = (index, format, text) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${index === 0 && format === 'chineseCounting' ? '<w:pStyle w:val="Heading1"/>' : ''}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const textBox = (text) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3000000" cy="400000"/><wp:docPr id="1" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:240pt;height:30pt"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const body = [
  paragraph('测试开发区2021年工作要点', '<w:jc w:val="center"/>'),
  paragraph('2021年，全区新开工项目20个以上，其中工业项目12个，完成投资30亿元，增长8%左右。'),
  heading('狠抓项目建设'),
  numbered('推进项目开工。9月底前新开工亿元项目8个。'),
  numbered(
    `${run('加强调度服务。每季度召开')}<w:del w:id="1" w:author="a"><w:r><w:delText>两次</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('一次')}</w:ins>${run('调度会')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`,
  ),
  heading('优化营商环境'),
  numbered('推行帮办代办。年底前办结时间压缩一半。'),
  numbered('落实惠企政策。', 1),
  numbered('开展走访服务。', 1),
  numbered('严格考核奖惩。𠮷家湾片区单独考核。'),
  `<w:p>${textBox('文本框里的说明只出现一次')}</w:p>`,
  paragraph('附件：任务分解表'),
  '<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>',
  row(cell('类别'), cell('工作任务'), cell('牵头单位'), cell('完成时限')),
  row(
    cell('项目建设', '<w:vMerge w:val="restart"/>'),
    cell('新开工亿元项目8个'),
    cell(['经济发展局', '建设局']),
    cell('9月底'),
  ),
  row(cell('', '<w:vMerge/>'), cell('召开调度会'), cell('党政办公室'), cell('每季度')),
  row(cell('合计两项', '<w:gridSpan w:val="2"/>'), cell(''), cell('全年')),
  '</w:tbl>',
  paragraph('测试开发区管委会'),
].join('');

const namespaces = `xmlns:w="${word}" xmlns:r="${relation}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
const type = (part, name) =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('styles', 'styles')}${type('numbering', 'numbering')}${type('footnotes', 'footnotes')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((name) => `<Relationship Id="${name}" Type="${relation}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
  'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  'word/footnotes.xml': `<w:footnotes xmlns:w="${word}"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run('调度会由党政办公室召集。')}</w:p></w:footnote></w:footnotes>`,
};

const time = new Date('2021-01-04T08:00:00Z');
const pack = (files) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [name, [strToU8(declaration + xml), { mtime: time, level: 9 }]]),
    ),
  );

// For paper: changes accepted, no footnote, and a paragraph that is wrapped.
const wrapped = paragraph(
  '三、强化组织保障。各单位要把工作任务细化到月、落实到人，每月25日前报送进展情况；党政办公室每季度通报一次，年底前对照任务分解表逐项考核，考核结果与年度绩效挂钩。对进展缓慢的，由管委会分管负责同志约谈主要负责人。',
  '<w:ind w:firstLine="420"/>',
);
const printed = parts['word/document.xml']
  .replace(/<w:del .*?<\/w:del>|<\/?w:ins\b[^>]*>|<w:r><w:footnoteReference[^>]*><\/w:r>/g, '')
  .replace(/(?=<w:p><w:pPr><\/w:pPr><w:r><w:t xml:space="preserve">附件)/, wrapped);

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'word.docx'), pack(parts));

const scratch = mkdtempSync(path.join(tmpdir(), 'fixtures-'));
const convert = (source, format, target) => {
  const profile = `-env:UserInstallation=file://${scratch}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', scratch, path.resolve(folder, source)],
    { stdio: 'ignore' },
  );
  const extension = format.split(':')[0];
  copyFileSync(path.join(scratch, `${path.parse(source).name}.${extension}`), path.join(folder, target));
};
convert('word.docx', 'docx', 'libreoffice.docx');
convert('word.docx', 'doc', 'libreoffice.doc');
convert('word.docx', 'html', 'libreoffice.html');
writeFileSync(path.join(scratch, 'printed.docx'), pack({ ...parts, 'word/document.xml': printed }));
convert(path.join(scratch, 'printed.docx'), 'pdf', 'libreoffice.pdf');

// No program on Debian writes OFD or MHT: both by hand, the OFD as GB/T 33190 lays it out.
const ofd = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const ofdLine = (text, x, y) =>
  `<ofd:TextObject ID="${y}" Boundary="${x} ${y} 170 6" Font="1" Size="5.6"><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5.6">${text}</ofd:TextCode></ofd:TextObject>`;
const ofdPage = [
  ofdLine('测试开发区2021年工作要点', 70, 30),
  ofdLine('一、狠抓项目建设。全区新开工项目二十个以上其中工业', 41.2, 50),
  ofdLine('项目十二个。', 30, 60),
  ofdLine('二、优化营商环境。年底前办结时间压缩一半。', 41.2, 70),
  ofdLine('— 1 —', 95, 280),
].join('');
writeFileSync(
  path.join(folder, 'handmade.ofd'),
  pack({
    'OFD.xml': `<ofd:OFD ${ofd} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${ofd}><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${ofd}><ofd:Content><ofd:Layer ID="2">${ofdPage}</ofd:Layer></ofd:Content></ofd:Page>`,
  }),
);
const html = readFileSync(path.join(folder, 'libreoffice.html')).toString('base64');
writeFileSync(
  path.join(folder, 'handmade.mht'),
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part"\r\n\r\n--part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${html.replace(/(.{76})/g, '$1\r\n')}\r\n--part--\r\n`,
);

const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('任务分解表');
sheet.addRows([
  ['2021年任务分解表'],
  ['类别', '工作任务', '牵头单位', '完成时限'],
  ['项目建设', '新开工亿元项目8个', '经济发展局、建设局', new Date(Date.UTC(2021, 8, 30))],
  ['', '召开调度会，单独考核𠮷家湾片区', '党政办公室', '每季度'],
  ['营商环境', '办结时间压缩一半', '政务服务中心', 0.5],
]);
sheet.mergeCells('A1:D1');
sheet.mergeCells('A3:A4');
sheet.getCell('D3').numFmt = 'yyyy"年"m"月"d"日"';
sheet.getCell('D5').numFmt = '0%';
writeFileSync(path.join(folder, 'exceljs.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
convert('exceljs.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'libreoffice.xlsx');
convert('exceljs.xlsx', 'xls:MS Excel 97', 'libreoffice.xls');
rmSync(scratch, { recursive: true });

import type { FontSet } from '../../../../shared/notices/font-set.js';
import { escapeXml } from '../../xml/escape-xml.js';
import { paragraphStyles } from '../document-frame.js';
import { cellPitch } from '../document-metrics.js';
import { charSpacing, linePitch, sizes } from '../../../../shared/notices/page-geometry.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * word/styles.xml: Normal carries face, 16 pt, the closer setting and the exact pitch, so that what a clerk adds in Word
 * keeps the 22 × 28 grid. No theme attributes (they beat named faces); no automatic space between Chinese and digits and
 * no widow control (both break the grid).
 * `cellSizePt`: type size of an appended breakdown's cells, null without one.
 */
export function noticeStylesXml(fonts: FontSet, cellSizePt: number | null): string {
  const fontsXml = facesXml(fonts.body);
  return (
    `${declaration}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml}` +
    `<w:sz w:val="${sizes.text}"/><w:szCs w:val="${sizes.text}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>' +
    '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${linePitch}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
    `<w:rPr>${fontsXml}<w:spacing w:val="${charSpacing}"/><w:kern w:val="2"/><w:sz w:val="${sizes.text}"/>` +
    `<w:szCs w:val="${sizes.text}"/></w:rPr></w:style>` +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${cellSizePt === null ? '' : cellStyles(fonts, cellSizePt)}</w:styles>`
  );
}

/** Styles that the rows of a breakdown name: own pitch (the body's 28.95 pt would double the table), no closer setting. */
function cellStyles(fonts: FontSet, sizePt: number): string {
  const pitch = Math.round(cellPitch(sizePt) * 20);
  const style = (id: string, name: string, face: string, alignment: string): string =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0" w:line="${pitch}" w:lineRule="exact"/><w:jc w:val="${alignment}"/></w:pPr>` +
    `<w:rPr>${facesXml(face)}<w:spacing w:val="0"/><w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/></w:rPr></w:style>`;
  return (
    style(paragraphStyles.header, '分解表表头', fonts.firstLevel, 'center') +
    style(paragraphStyles.group, '分解表类别', fonts.firstLevel, 'center') +
    style(paragraphStyles.band, '分解表分组行', fonts.firstLevel, 'left') +
    style(paragraphStyles.center, '分解表居中', fonts.body, 'center') +
    style(paragraphStyles.left, '分解表正文', fonts.body, 'left')
  );
}

function facesXml(name: string): string {
  const face = escapeXml(name);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
}

import { escapeXml } from './escape-xml.js';

/**
 * docProps/core.xml of both kinds of package: title and time, and keywords where a file has to know itself
 * again. No author: the files leave the office.
 */
export function corePropertiesXml(title: string, now: Date, keywords = ''): string {
  const instant = `${now.toISOString().slice(0, 19)}Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    (keywords === '' ? '' : `<cp:keywords>${escapeXml(keywords)}</cp:keywords>`) +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}

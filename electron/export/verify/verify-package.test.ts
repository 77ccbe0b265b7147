import { describe, expect, it } from 'vitest';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { breakdownDocument } from '../word/breakdown-document.js';
import { breakdownWorkbook } from '../excel/breakdown-workbook.js';
import { readZip } from '../zip/read-zip.js';
import { writeZip } from '../zip/write-zip.js';
import { noticeSampleBytes, noticeSamples, placesWithoutWords, sampleTime } from './sample-notices.js';
import { verifyPackage } from './verify-package.js';

const breakdown = sampleBreakdown({ tasks: 20 });

/** A package with one part changed by the function. */
async function changed(bytes: Uint8Array, part: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = [...readZip(bytes)].map(([name, content]) => ({
    name,
    content: name === part ? change(Buffer.from(content).toString('utf8')) : content,
  }));
  return writeZip(parts, sampleTime);
}

const rulesIn = (bytes: Uint8Array): string[] => [...new Set(verifyPackage(bytes).map(({ rule }) => rule))];

describe('what the program exports', () => {
  it.each(noticeSamples)('notice $name is a package that Word accepts', async (sample) => {
    expect(verifyPackage(await noticeSampleBytes(sample))).toEqual([]);
  });

  it.each(['A4', 'A3'] as const)('breakdown on %s is accepted in Word and Excel', async (paper) => {
    expect(verifyPackage(await breakdownDocument(breakdown, { paper, now: sampleTime }))).toEqual([]);
    expect(verifyPackage(await breakdownWorkbook(breakdown, { paper, now: sampleTime }))).toEqual([]);
  });

  it('has samples for every place of the templates', () => {
    expect(placesWithoutWords()).toEqual([]);
  });
});

describe('the checks', async () => {
  const notice = noticeSamples[0];
  if (!notice) throw new Error('no samples');
  const word = await noticeSampleBytes(notice);
  const excel = await breakdownWorkbook(breakdown, { paper: 'A4', now: sampleTime });
  const document = 'word/document.xml';

  it.each([
    [
      'a misplaced child',
      document,
      'order',
      (xml: string) => xml.replace(/(<w:spacing [^>]*\/>)(<w:jc [^>]*\/>)/, '$2$1'),
    ],
    [
      'a child of another parent',
      document,
      'not-allowed',
      (xml: string) => xml.replace('<w:pPr>', '<w:pPr><w:sz w:val="32"/>'),
    ],
    ['a fraction', document, 'fraction', (xml: string) => xml.replace('w:line="579"', 'w:line="579.5"')],
    ['a lost value', document, 'lost-value', (xml: string) => xml.replace('w:line="579"', 'w:line="NaN"')],
    [
      'a theme face',
      document,
      'theme-font',
      (xml: string) => xml.replace('<w:rFonts ', '<w:rFonts w:asciiTheme="minorHAnsi" '),
    ],
    [
      'an unknown style',
      document,
      'style',
      (xml: string) => xml.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Nowhere"/>'),
    ],
    ['a dangling reference', document, 'relationships', (xml: string) => xml.replace(/r:id="[^"]*"/, 'r:id="rId999"')],
    [
      'a part without its type',
      '[Content_Types].xml',
      'content-types',
      (xml: string) => xml.replace(/<Override [^>]*footer1[^>]*>/, ''),
    ],
    [
      'an author',
      'docProps/core.xml',
      'author',
      (xml: string) => xml.replace('<dc:title>', '<dc:creator>张三</dc:creator><dc:title>'),
    ],
    ['broken XML', document, 'well-formed', (xml: string) => xml.replace('</w:body>', '')],
    [
      'a question at opening',
      'word/settings.xml',
      'question',
      (xml: string) => xml.replace('<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
    ],
  ])('find %s in a document', async (_, part, rule, change) => {
    expect(rulesIn(await changed(word, part, change))).toContain(rule);
  });

  it.each([
    [
      'parts in the wrong order',
      'order',
      (xml: string) => xml.replace(/(<pageMargins [^>]*\/>)(<pageSetup [^>]*\/>)/, '$2$1'),
    ],
    [
      'an overlapping merge',
      'merge',
      (xml: string) => xml.replace('<mergeCells', '<mergeCells').replace(/(<mergeCell ref="[^"]*"\/>)/, '$1$1'),
    ],
    ['cells out of order', 'cells', (xml: string) => xml.replace('r="B1"', 'r="A1"').replace('r="B2"', 'r="A2"')],
    [
      'a dimension that is not the reach of the cells',
      'dimension',
      (xml: string) => xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:J1"'),
    ],
    ['a style that is not there', 'cells', (xml: string) => xml.replace(/ s="\d+"/, ' s="999"')],
  ])('find %s in a workbook', async (_, rule, change) => {
    const sheet = [...readZip(excel).keys()].find((name) => name.startsWith('xl/worksheets/sheet')) ?? '';
    expect(rulesIn(await changed(excel, sheet, change))).toContain(rule);
  });

  it('find a sheet name that is too long', async () => {
    const bytes = await changed(excel, 'xl/workbook.xml', (xml) =>
      xml.replace(/ name="[^"]*"/, ` name="${'表'.repeat(32)}"`),
    );
    expect(rulesIn(bytes)).toContain('workbook');
  });

  it('say so when the bytes are no package', () => {
    expect(rulesIn(new Uint8Array([1, 2, 3]))).toEqual(['zip']);
  });
});

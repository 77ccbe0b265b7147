import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.js';

const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const textObject = (text: string, x: number, y: number, extra = '') =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} 160 6" Font="1" Size="5.6" ${extra}><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5.6">${text}</ofd:TextCode></ofd:TextObject>`;
const page = (...objects: string[]) =>
  `<ofd:Page ${space}><ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;

/** A small OFD package as the national standard lays it out; pages stand under Doc_0/Pages. */
function ofdOf(pages: readonly string[]): Uint8Array {
  const list = pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('');
  const parts: Record<string, Uint8Array> = {
    'OFD.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${space} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(`<ofd:Document ${space}><ofd:Pages>${list}</ofd:Pages></ofd:Document>`),
  };
  pages.forEach((content, index) => {
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = strToU8(content);
  });
  return zipSync(parts);
}

describe('reading OFD documents', () => {
  it('orders text by its place, joins wrapped lines and drops page numbers', async () => {
    const bytes = ofdOf([
      page(
        textObject('二、抓服务，办结时间再压缩', 41.2, 80),
        textObject('一、抓项目建设，新开工项目二十个以上其中工业', 41.2, 60),
        textObject('项目十二个以上。', 30, 70),
        textObject('— 1 —', 90, 280),
      ),
      page('<ofd:ImageObject ID="9" Boundary="0 0 9 9" ResourceID="1"/>'),
    ]);
    const read = await readDocument(bytes, '要点.ofd');
    expect(read).toMatchObject({
      ok: true,
      value: {
        format: 'ofd',
        text: '一、抓项目建设，新开工项目二十个以上其中工业项目十二个以上。\n二、抓服务，办结时间再压缩\n',
      },
    });
    expect(read.ok && read.value.findings.map(({ code }) => code)).toEqual(['pages-without-text', 'pictures']);
  });

  it('says that an OFD file is a scan', async () => {
    const read = await readDocument(ofdOf([page('<ofd:ImageObject ID="9"/>')]), '要点.ofd');
    expect(!read.ok && read.error.code).toBe('scan-without-text');
  });
});

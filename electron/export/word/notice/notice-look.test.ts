import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../shared/model/notice.js';
import { standardLook, type NoticeLook } from '../../../../shared/notices/notice-look.js';
import { sampleBreakdown } from '../../testing/sample-plan.js';
import { sampleNotice, sampleTime } from '../../verify/sample-notices.js';
import { verifyPackage } from '../../verify/verify-package.js';
import { readZip } from '../../zip/read-zip.js';
import { noticeDocument } from './notice-document.js';

async function partsOf(notice: Notice, look: Partial<NoticeLook>): Promise<Map<string, string>> {
  const bytes = await noticeDocument(notice, {
    now: sampleTime,
    look: { ...standardLook, ...look },
    attachmentContents: [{ kind: 'breakdown', breakdown: sampleBreakdown() }],
  });
  expect(verifyPackage(bytes)).toEqual([]);
  return new Map([...readZip(bytes)].map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}

const notice = sampleNotice('分解通知');
const letter = sampleNotice('征求意见函');
const footers = (parts: Map<string, string>): string[] =>
  [...parts].flatMap(([name, xml]) => (/footer\d+\.xml$/.test(name) && xml.includes('PAGE') ? [xml] : []));

it('writes the text of an attachment without what XML cannot hold', async () => {
  const bytes = await noticeDocument(notice, {
    now: sampleTime,
    attachmentContents: [{ kind: 'text', paragraphs: ['计划\ufffe原文\u0007。'] }],
  });
  expect(verifyPackage(bytes)).toEqual([]);
  expect(Buffer.from(readZip(bytes).get('word/document.xml') ?? []).toString('utf8')).toContain('>计划原文。<');
});

describe('the office’s look of a notice', () => {
  it('colours everything red in the office’s own red', async () => {
    for (const paper of [notice, letter, { ...notice, issuers: ['甲委员会', '乙委员会'] }]) {
      const all = [...(await partsOf(paper, { red: 'C00000' })).values()].join('');
      expect(all).toContain('C00000');
      expect(all).not.toContain('FF0000');
    }
  });

  it('draws the red rule as thick as the office has it', async () => {
    const rule = async (look: Partial<NoticeLook>) =>
      /<w:top w:val="single" w:color="FF0000" w:sz="(\d+)"/.exec(
        (await partsOf(notice, look)).get('word/document.xml') ?? '',
      );
    expect((await rule({}))?.[1]).toBe('12');
    expect((await rule({ ruleMm: 1 }))?.[1]).toBe('23');
  });

  it('centres the page number where that is the custom', async () => {
    const outside = footers(await partsOf(notice, {}));
    expect(outside.filter((xml) => xml.includes('w:val="right"'))).not.toHaveLength(0);
    const centred = footers(await partsOf(notice, { pageNumber: 'centred' }));
    expect(centred).toHaveLength(outside.length);
    for (const xml of centred) expect(xml).toMatch(/<w:jc w:val="center"\/>/);
  });

  it('leaves the number off the first page only', async () => {
    const document = (await partsOf(notice, { firstPageNumber: false })).get('word/document.xml') ?? '';
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(1);
    expect((await partsOf(notice, {})).get('word/document.xml')).not.toContain('titlePg');
  });

  it('mirrors the margins for printing on both sides, 天头 alike on both', async () => {
    const parts = await partsOf(notice, { mirrorMargins: true });
    expect(parts.get('word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(parts.get('word/document.xml')).toMatch(
      /w:orient="landscape"[^>]*\/><w:pgMar [^>]*w:right="2041"[^>]*w:left="2041"/,
    );
    expect((await partsOf(notice, {})).get('word/settings.xml')).not.toContain('mirrorMargins');
  });
});

import { describe, expect, it } from 'vitest';
import { layoutPresets, type Layout } from '../../../shared/model/layout.js';
import { wholeBreakdown } from '../../../shared/review/breakdown.js';
import { breakdownHtml } from '../print/breakdown-html.js';
import { childNames, partText, textsOf } from '../testing/package-text.js';
import { samplePlan } from '../testing/sample-plan.js';
import { breakdownDocument } from './breakdown-document.js';

const now = new Date(2020, 2, 2, 10, 0, 0);
const breakdownOf = (id: 'list' | 'inline', change: Partial<Layout> = {}) => {
  const preset = layoutPresets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return wholeBreakdown(samplePlan({ tasks: 40 }), { ...preset.layout, ...change });
};
const part = async (breakdown: ReturnType<typeof breakdownOf>, name: string): Promise<string> =>
  partText(await breakdownDocument(breakdown, { paper: 'A4', now }), name);

describe('清单式', () => {
  it('keeps a task whole with the lines that say whose it is, in Word', async () => {
    const paragraphs = (await part(breakdownOf('list'), 'word/document.xml')).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const items = paragraphs.filter((one) => one.includes('"ListItem"'));
    expect(items).toHaveLength(40);
    for (const item of items) {
      expect(childNames(item, 'w:pPr')).toEqual(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:widowControl']);
    }
  });

  it('begins every page of the PDF with a heading or a task, never within one', () => {
    const { html } = breakdownHtml(breakdownOf('list'), { paper: 'A4' });
    const firstLines = html
      .split('<section>')
      .slice(2)
      .map((page) => (/<p [^>]*>(.*?)<\/p>/.exec(page)?.[1] ?? '').replace(/<[^>]+>/g, ''));
    expect(firstLines.length).toBeGreaterThan(5);
    for (const line of firstLines) expect(line).toMatch(/^(?:\d+\.|[一二三四五六七]、)/);
  });

  it('lies across in the margins of a landscape sheet of a 公文: 28, 26, 35, 37 mm', async () => {
    const across = breakdownOf('list', { orientation: 'landscape' });
    expect(await part(across, 'word/document.xml')).toMatch(
      /<w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"/,
    );
    expect(breakdownHtml(across, { paper: 'A4' }).html).toContain('.area{position:absolute;left:99.2pt;top:79.4pt');
    expect(await part(breakdownOf('list'), 'word/document.xml')).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/,
    );
  });
});

describe('文内括注式', () => {
  it('fills its pages to the foot in Word as in the PDF: single lines may stand alone', async () => {
    const paragraphs = (await part(breakdownOf('inline'), 'word/document.xml')).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const items = paragraphs.filter((one) => one.includes('"ListItem"'));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toContain('<w:widowControl w:val="0"/>');
    expect(textsOf(await part(breakdownOf('inline'), 'word/document.xml')).join('')).toContain('（牵头单位：');
  });
});

import { describe, expect, it } from 'vitest';
import { columnHeadings } from '../../../shared/model/breakdown.js';
import { layoutPresets } from '../../../shared/model/layout.js';
import { wholeBreakdown } from '../../../shared/review/breakdown.js';
import { sampleBreakdown, samplePlan } from '../testing/sample-plan.js';
import { breakdownHtml } from './breakdown-html.js';

const sections = (html: string): string[] => html.split('<section>').slice(1);
const text = (html: string): string => html.replace(/<[^>]+>/g, '');

describe('breakdownHtml', () => {
  it('prints every row once, in order, and counts its own sheets', () => {
    const breakdown = sampleBreakdown({ tasks: 120 });
    const { html, pageCount } = breakdownHtml(breakdown, { paper: 'A4' });
    const pages = sections(html);
    expect(pages).toHaveLength(pageCount);
    expect(pageCount).toBeGreaterThan(5);
    const numbers = [...html.matchAll(/<td class="center">(\d+)<\/td>/g)].map((found) => Number(found[1]));
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
    for (const [index, page] of pages.entries()) expect(text(page)).toContain(`第 ${index + 1} 页 共 ${pageCount} 页`);
  });

  it('loses no character of a task when it breaks the lines', () => {
    const breakdown = sampleBreakdown({ tasks: 30 });
    const printed = text(breakdownHtml(breakdown, { paper: 'A3' }).html.replace(/<br>/g, ''));
    for (const row of breakdown.groups.flatMap(({ rows }) => rows)) expect(printed).toContain(row.text);
  });

  it('repeats the heading row on every sheet and the title on the first only', () => {
    const breakdown = sampleBreakdown({ tasks: 60 });
    const pages = sections(breakdownHtml(breakdown, { paper: 'A4' }).html);
    for (const page of pages) expect(text(page.replace(/<br>/g, ''))).toContain(columnHeadings.leadUnits);
    expect(pages.filter((page) => page.includes('<h1>'))).toHaveLength(1);
  });

  it('says the size of the paper and leaves no margin to the printer', () => {
    expect(breakdownHtml(sampleBreakdown(), { paper: 'A4' }).html).toContain('@page{size:841.89pt 595.276pt;margin:0}');
    expect(breakdownHtml(sampleBreakdown(), { paper: 'A3' }).html).toContain(
      '@page{size:1190.551pt 841.89pt;margin:0}',
    );
  });

  it('takes markup in a text for text, also in the name of a face', () => {
    const breakdown = { ...sampleBreakdown({ tasks: 3 }), title: '<script>alert(1)</script>&"' };
    const { html } = breakdownHtml(breakdown, {
      paper: 'A4',
      fonts: {
        body: '仿宋";}</style><script>',
        firstLevel: '黑体',
        secondLevel: '楷体',
        title: '黑体',
        mark: '黑体',
        pageNumber: '宋体',
      },
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('prints one sheet with the heading row for a plan without tasks', () => {
    const empty = { ...sampleBreakdown(), groups: [] };
    const { html, pageCount } = breakdownHtml(empty, { paper: 'A4' });
    expect(pageCount).toBe(1);
    expect(html).toContain('<th scope="col">');
  });

  it('prints the words of every layout: bands, upright tables, lists, the mark', () => {
    const snapshot = samplePlan({ tasks: 40 });
    for (const { name, layout } of layoutPresets) {
      const look = { ...layout, mark: '内部资料' };
      const { html, pageCount, landscape } = breakdownHtml(wholeBreakdown(snapshot, look), { paper: 'A4' });
      const printed = text(html.replace(/<br>/g, ''));
      expect(sections(html), name).toHaveLength(pageCount);
      expect(printed, name).toContain('内部资料');
      expect(landscape, name).toBe(layout.orientation === 'landscape');
      if (layout.form === 'table') for (const task of snapshot.tasks) expect(printed, name).toContain(task.text);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../shared/model/notice.js';
import { heightAboveAddressee, titleSpace } from '../../../shared/notices/head-layout.js';
import { standardLook, type NoticeLook } from '../../../shared/notices/notice-look.js';
import { linesPerPage } from '../../../shared/notices/page-geometry.js';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { letterTopFlow } from './letter-head-html.js';
import { titleFlow } from './notice-body-lines.js';
import { headFlow } from './notice-head-lines.js';
import { noticeHtml } from './notice-html.js';

const notice: Notice = {
  kind: '印发通知',
  form: 'document',
  head: 'red',
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: ['金安经济开发区管理委员会'],
  docNumber: '金开工〔2020〕1号',
  signatory: [],
  title: '关于印发《金安经济开发区2020年工作要点》的通知',
  to: ['各有关单位'],
  body: ['现将《金安经济开发区2020年工作要点》印发给你们，请结合实际，认真抓好贯彻落实。'],
  attachments: [],
  seal: true,
  date: '2020-03-02',
  note: '',
  cc: ['区纪委监委'],
  printOrg: '党政办公室',
  printDate: '2020-03-02',
};

const sheets = (html: string): string[] => html.split('<section>').slice(1);
const text = (html: string): string => html.replace(/<[^>]+>/g, '');

describe('noticeHtml', () => {
  it('prints the elements of a notice in the standard’s order', () => {
    const printed = text(noticeHtml(notice).html.replace(/<style>.*<\/style>/s, ''));
    const order = [
      '文件',
      '金开工〔2020〕1号',
      '关于印发',
      '各有关单位：',
      '现将',
      '2020年3月2日',
      '抄送：区纪委监委。',
      '印发',
    ];
    const places = order.map((words) => printed.indexOf(words, printed.indexOf('</title>')));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(printed).toContain('金安经济开发区管理委员会2020年3月2日');
  });

  it('fills 22 lines a sheet and numbers odd sheets at the right, even at the left', () => {
    const long = {
      ...notice,
      head: 'plain' as const,
      docNumber: '',
      to: [],
      body: Array.from({ length: 60 }, () => '短段落。'),
    };
    const { html, pageCount } = noticeHtml(long);
    const pages = sheets(html);
    expect(pageCount).toBe(4);
    expect(pages[1]?.match(/短段落/g)).toHaveLength(linesPerPage);
    expect(pages[0]).toContain('<p class="number odd"><span>— 1 —</span></p>');
    expect(pages[1]).toContain('<p class="number even"><span>— 2 —</span></p>');
  });

  it('keeps signature, date and 附注 with the end of the text', () => {
    for (let lines = 10; lines < 40; lines++) {
      const body = Array.from({ length: lines }, (_, index) => `第${index}段。`);
      const pages = sheets(noticeHtml({ ...notice, body, note: '此件公开发布' }).html).map(text);
      const at = pages.findIndex((page) => page.includes('2020年3月2日') && page.includes('此件公开发布'));
      expect(at, `${lines} lines`).toBeGreaterThanOrEqual(0);
      expect(pages[at]).toContain(`第${lines - 1}段。`);
    }
  });

  it('shows text on the first sheet and beside the signature, however long the only paragraph is', () => {
    const clause = '各地各部门要提高政治站位，强化责任担当，对照任务清单逐项细化措施。';
    for (let times = 2; times < 14; times++) {
      for (const body of [[clause.repeat(times)], ['现通知如下：', clause.repeat(times)]]) {
        const pages = sheets(noticeHtml({ ...notice, body, printOrg: '', printDate: '', cc: [] }).html).map(text);
        const signed = pages.find((page) => page.includes('2020年3月2日')) ?? '';
        expect(pages[0], `${times}`).toContain('各地各部门');
        expect(signed.replace(/金安经济开发区管理委员会文件/, ''), `${times}`).toMatch(
          /[。，；].*金安经济开发区管理委员会2020/s,
        );
      }
    }
  });

  it.each([
    {},
    { form: 'letter' as const },
    { head: 'plain' as const },
    { head: 'preprinted' as const },
    { copyNumber: '000001', secrecy: '机密', signatory: ['买买提·艾力江', '古丽娜尔·阿布都热西提', '李明'] },
    { issuers: ['市发展改革委', '市财政局'] },
    { issuers: ['青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组办公室'] },
  ])('takes the height above the addressees that the estimates reckon with: %j', (change) => {
    const changed = { ...notice, ...change };
    for (const look of [standardLook, { ...standardLook, preprintedMarkEndMm: 120, ruleMm: 1.5 }]) {
      const head = changed.form === 'letter' ? letterTopFlow(changed) : headFlow(changed, look);
      const lines = [...head, ...titleFlow(changed.title, titleSpace(changed))];
      const height = lines.reduce((sum, line) => sum + line.before + line.height, 0);
      expect(height).toBe(heightAboveAddressee(changed, look));
    }
  });

  it('draws the imprint’s lines at the foot of the type area, outer ones thicker', () => {
    const { html } = noticeHtml(notice);
    expect(html.match(/class="bar outer"/g)).toHaveLength(2);
    expect(html.match(/class="bar inner"/g)).toHaveLength(1);
    const weight = (name: string) =>
      Number(new RegExp(`\\.${name}\\{transform:scale\\([\\d.]+,([\\d.]+)\\)`).exec(html)?.[1]);
    expect(weight('outer') * 7.5 * (25.4 / 72)).toBeCloseTo(0.35, 2);
    expect(weight('inner') * 7.5 * (25.4 / 72)).toBeCloseTo(0.26, 2);
  });

  it('puts 版记 on the last sheet, once', () => {
    const pages = sheets(noticeHtml({ ...notice, attachments: [{ title: '名单' }] }).html);
    expect(pages.map((page) => page.includes('class="imprint'))).toEqual([false, true]);
  });

  it('lays a wide table across upright sheets and says which', () => {
    const breakdown = sampleBreakdown({ tasks: 40 });
    const made = noticeHtml(
      { ...notice, attachments: [{ title: '任务分解表' }] },
      { attachmentContents: [{ kind: 'breakdown', breakdown }] },
    );
    expect(made.turnedPages.length).toBeGreaterThan(1);
    expect(made.turnedPages).not.toContain(0);
    const pages = sheets(made.html);
    for (const index of made.turnedPages) expect(pages[index]).toContain('<div class="across">');
    // 版记 stands upright behind the table.
    expect(made.turnedPages).not.toContain(made.pageCount - 1);
  });

  it('leaves the red parts out on pre-printed paper but keeps their height', () => {
    const red = noticeHtml(notice).html;
    const preprinted = noticeHtml({ ...notice, head: 'preprinted' }).html;
    expect(preprinted).not.toContain('管理委员会文件');
    expect(preprinted).not.toContain('bar rule"');
    const height = (html: string) => /padding-top:([\d.]+)pt"><div style="--mark:([\d.]+)pt/.exec(html);
    const [, above, size] = height(red) ?? [];
    const pitch = Math.round(Number(size) * 24) / 20;
    expect(preprinted).toContain(`<p style="height:${Math.round((Number(above) + pitch) * 1000) / 1000}pt">`);
  });

  it('prints a letter without a number on its first sheet', () => {
    const [first = ''] = sheets(noticeHtml({ ...notice, kind: '征求意见函', form: 'letter' }).html);
    expect(first).not.toContain('class="number');
    expect(first.match(/class="bar double/g)).toHaveLength(4);
    expect(text(first)).not.toContain('文件');
  });

  it('follows the office’s look as the Word file does', () => {
    const long = { ...notice, body: Array.from({ length: 40 }, (_, index) => `${index + 1}.按要求抓好落实。`) };
    const look: NoticeLook = {
      ...standardLook,
      red: 'C00000',
      pageNumber: 'centred',
      firstPageNumber: false,
      mirrorMargins: true,
    };
    const { html } = noticeHtml(long, { look });
    const pages = sheets(html);
    expect(html).toContain('#C00000');
    expect(html).not.toContain('#FF0000');
    expect(html).toContain('.odd,.even{left:');
    expect(pages.map((page) => page.includes('class="number'))).toEqual([false, true, true]);
    expect(pages.map((page) => page.includes('class="mirrored"'))).toEqual([false, true, false]);
  });

  it('takes markup in a text for text', () => {
    const { html } = noticeHtml({ ...notice, title: '<b>标题</b>', body: ['1<2 & <img src=x>'] });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
  });
});

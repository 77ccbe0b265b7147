import { describe, expect, it } from 'vitest';
import { noticeKindSchema, type NoticeFieldsInput } from '../model/notice.js';
import { fillTemplate, requiredPlaces } from './fill-template.js';
import { noticeTemplateSchema } from './notice-template.js';
import { readNoticeFields } from './read-notice-fields.js';
import { noticeTemplates } from './templates/index.js';

const whole: NoticeFieldsInput = {
  issuers: ['金安经济开发区管理委员会'],
  date: '2020-03-02',
  docNumber: '金开工[2020]01号',
  copyNumber: 7,
  title: '关于某事的通知',
  to: ['各单位'],
  body: ['现就某事通知如下。'],
  printOrg: '党政办公室',
};

function notice(kind: keyof typeof noticeTemplates, input: unknown) {
  const fields = readNoticeFields(input);
  return fields.ok ? fillTemplate(noticeTemplates[kind], fields.value) : fields;
}

describe('fields of a notice', () => {
  it('are refused by name when unknown', () => {
    const result = notice('印发通知', { ...whole, tilte: '写错了', 附件表: [] });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.title).toBe('公文要素里没有“tilte”、“附件表”这几项。');
    const inside = notice('印发通知', { ...whole, attachments: [{ title: '表', file: 'x' }] });
    if (!inside.ok) expect(inside.error.title).toContain('“attachments.0.file”');
    expect(inside.ok).toBe(false);
  });

  it.each([
    [{ ...whole, head: 'blue' }, '“版头样式”（head）'],
    [{ ...whole, date: '2020-02-30' }, '“成文日期”（date）'],
    [{ ...whole, date: '2020年3月2日' }, '“成文日期”（date）'],
    [{ ...whole, to: '各单位' }, '“主送机关”（to）'],
    [{ ...whole, seal: 'yes' }, '“是否盖章”（seal）'],
    [{ ...whole, copyNumber: '一号' }, '“份号”（copyNumber）'],
    [[], '公文要素的写法不对'],
    [null, '公文要素的写法不对'],
  ])('are refused with what they must look like: %j', (input, words) => {
    const result = readNoticeFields(input);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.title).toContain(words);
  });

  it('may be empty or missing where the element is optional', () => {
    const result = notice('印发通知', { ...whole, secrecy: null, urgency: '', cc: [], signatory: '张三、李四' });
    expect(result.ok && result.value.signatory).toEqual(['张三', '李四']);
    expect(result.ok && result.value.secrecy).toBe('');
  });
});

describe('a filled template', () => {
  it('puts what is given into the standard’s form and adds nothing to a body of the clerk’s own', () => {
    const result = notice('分解通知', { ...whole, to: [] });
    if (!result.ok) throw new Error(result.error.title);
    expect(result.value).toMatchObject({
      copyNumber: '000007',
      docNumber: '金开工〔2020〕1号',
      to: [],
      attachments: [],
      note: '',
      printDate: '2020-03-02',
    });
  });

  it('takes title, text, attachment and note from the template where they are not given', () => {
    const values = {
      计划名称: '2020年工作要点',
      方案报送日期: '3月20日',
      汇总部门: '党政办公室',
      报送时间: '每月25日前',
      联系人: '张三',
      联系电话: '1234567',
    };
    const result = notice('分解通知', { issuers: whole.issuers, date: whole.date, values });
    if (!result.ok) throw new Error(result.error.title);
    expect(result.value.title).toBe('关于印发《2020年工作要点任务分解表》的通知');
    expect(result.value.body.filter((text) => /^[一二三四]、/.test(text))).toHaveLength(4);
    expect(result.value.attachments).toEqual([{ title: '2020年工作要点任务分解表' }]);
    expect(JSON.stringify(result.value)).not.toMatch(/\{\{|\}\}/);
  });

  it('names every missing field and place in Chinese', () => {
    const result = notice('催报通知', { values: { 计划名称: '2020年工作要点' } });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    for (const word of ['发文机关', '成文日期', '报送事项', '原定期限', '未报单位', '补报期限']) {
      expect(result.error.title).toContain(word);
    }
    expect(result.error.title).not.toContain('计划名称');
  });

  it('names the text itself where the clerk gave a title of her own but no text', () => {
    const result = notice('印发通知', { issuers: ['甲'], date: '2020-03-02', title: '关于某事的通知' });
    if (result.ok) throw new Error('filled');
    expect(result.error.title).toBe('还缺少：正文（或模板正文里要填的“计划名称”）。');
  });

  it('says what is missing without a word that only a file knows', () => {
    const result = notice('分解通知', {});
    if (result.ok) throw new Error('filled');
    expect(result.error.title).toContain('发文机关、成文日期、计划名称');
    expect(result.error.title + result.error.hint).not.toMatch(/[a-zA-Z]/);
  });

  it('starts a new paragraph at a line feed in a value and drops a doubled full stop', () => {
    const values = Object.fromEntries(requiredPlaces(noticeTemplates['通报']).map((name) => [name, '甲']));
    const result = notice('通报', {
      ...whole,
      title: '',
      body: [],
      values: { ...values, 总体情况: '第一段。\n第二段。', 报送不及时单位: '招商局。' },
    });
    if (!result.ok) throw new Error(result.error.title);
    expect(result.value.body).toContain('第二段。');
    expect(result.value.body).toContain('招商局。');
  });
});

describe('the templates that come with the program', () => {
  it.each(noticeKindSchema.options)('%s is well-formed data for its own kind', (kind) => {
    const template = noticeTemplates[kind];
    expect(noticeTemplateSchema.safeParse(template).success).toBe(true);
    expect(template.kind).toBe(kind);
  });
});

import {
  noticeKindSchema,
  type Notice,
  type NoticeFieldsInput,
  type NoticeKind,
} from '../../../shared/model/notice.js';
import { fillTemplate, requiredPlaces } from '../../../shared/notices/fill-template.js';
import { readNoticeFields } from '../../../shared/notices/read-notice-fields.js';
import { opinionFormTable } from '../../../shared/notices/opinion-form-table.js';
import { noticeTemplates } from '../../../shared/notices/templates/index.js';
import { sentence } from '../../../shared/result.js';
import { sampleBreakdown } from '../testing/sample-plan.js';
import { noticeDocument } from '../word/notice/notice-document.js';
import type { AttachmentContent } from '../../../shared/notices/attachment-content.js';

/** Words for every place of the templates. */
const values: Readonly<Record<string, string>> = {
  计划名称: '金安经济开发区2020年工作要点',
  方案报送日期: '3月20日',
  汇总部门: '党政办公室',
  报送时间: '每月25日前',
  联系人: '张三',
  联系电话: '0564-1234567',
  反馈期限: '3月10日',
  报送事项: '2020年第一季度进展情况',
  原定期限: '4月5日',
  统计日期: '4月8日',
  未报单位: '招商局、建设发展局',
  补报期限: '4月10日',
  任务来源: '《金安经济开发区2020年工作要点》第1条',
  督办事项: '全年力争新引进亿元以上项目25个，其中5亿元以上项目5个。',
  承办单位: '招商局',
  完成时限: '6月30日',
  通报时段: '2020年第一季度',
  总体情况: '25项任务中，已完成3项，达序时进度18项，未达序时进度4项。',
};

const everyElement: NoticeFieldsInput = {
  issuers: ['金安经济开发区管理委员会'],
  docNumber: '金开工〔2020〕1号',
  date: '2020-03-02',
  cc: ['区委办公室', '区政府办公室', '区发展改革委', '区财政局', '各街道党工委和办事处'],
  printOrg: '金安经济开发区党政办公室',
  printDate: '2020-03-03',
  values: { ...values },
};

/** A notice of a kind, from its template and the sample fields. */
export function sampleNotice(kind: NoticeKind, input: NoticeFieldsInput = {}): Notice {
  const fields = readNoticeFields({ ...everyElement, ...input });
  if (!fields.ok) throw new Error(sentence(fields.error));
  const notice = fillTemplate(noticeTemplates[kind], fields.value);
  if (!notice.ok) throw new Error(sentence(notice.error));
  return notice.value;
}

/** A notice to be exported and looked at, with the pages it must have. */
export interface NoticeSample {
  readonly name: string;
  readonly notice: Notice;
  readonly contents: readonly (AttachmentContent | null)[];
  /** Least and most pages: faces of different machines break a line more or less. */
  readonly pages: readonly [number, number];
}

const wide: AttachmentContent = { kind: 'breakdown', breakdown: sampleBreakdown({ tasks: 12 }) };
const narrow: AttachmentContent = {
  kind: 'breakdown',
  breakdown: sampleBreakdown({ tasks: 8 }, ['number', 'text', 'leadUnits', 'supportUnits', 'deadline']),
};
const planText: AttachmentContent = {
  kind: 'text',
  paragraphs: [
    '2020年工作总体思路：抓项目、促发展。',
    '一、聚焦产业集聚发展',
    '1.突出招大引强。坚定不移把招商引资作为第一要务。',
  ],
};

/** Every line of 28 characters, every page of 22 lines: the text that the page is measured with. */
export const fullLine = '党政机关公文版心每页二十二行每行二十八字并撑满版心特定情';
const fullPages = sampleNotice('印发通知', {
  head: 'plain',
  docNumber: '',
  title: '关于版心的通知',
  body: Array.from({ length: 12 }, () => fullLine.repeat(5)),
  cc: [],
  printOrg: '',
  printDate: '',
});

/** A text whose signature would stand alone on the second page, and a name that no line holds. */
const oneParagraph = '各地各部门要提高政治站位，强化责任担当，对照任务清单逐项细化措施。'.repeat(7);
const longName = '青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组及其联席会议办公室';

const kinds: Readonly<Record<NoticeKind, Omit<NoticeSample, 'name' | 'notice'>>> = {
  印发通知: { contents: [planText], pages: [2, 3] },
  分解通知: { contents: [wide], pages: [5, 8] },
  征求意见函: { contents: [planText, { kind: 'breakdown', breakdown: opinionFormTable() }], pages: [3, 4] },
  催报通知: { contents: [], pages: [1, 2] },
  督办单: { contents: [], pages: [2, 2] },
  通报: { contents: [], pages: [2, 3] },
};

/** Every kind, and every head, signature and length that a kind may have. */
export const noticeSamples: readonly NoticeSample[] = [
  ...noticeKindSchema.options.map((kind) => ({ name: kind, notice: sampleNotice(kind), ...kinds[kind] })),
  {
    name: '联合行文',
    notice: sampleNotice('通报', {
      copyNumber: '1',
      secrecy: '机密★1年',
      urgency: '特急',
      issuers: ['市发展改革委', '市财政局', '市人力资源社会保障局'],
      signatory: ['张三', '李四四', '王五'],
      note: '此件公开发布',
    }),
    contents: [],
    pages: [2, 3],
  },
  {
    name: '督办单（一页）',
    notice: sampleNotice('督办单', { head: 'plain', cc: [], printOrg: '', printDate: '' }),
    contents: [],
    pages: [1, 1],
  },
  {
    name: '竖表',
    notice: sampleNotice('分解通知'),
    contents: [narrow],
    pages: [2, 5],
  },
  {
    name: '套打',
    notice: sampleNotice('催报通知', { head: 'preprinted', seal: false }),
    contents: [],
    pages: [1, 2],
  },
  {
    name: '无红头',
    notice: sampleNotice('印发通知', { head: 'plain', seal: false }),
    contents: [planText],
    pages: [2, 2],
  },
  {
    name: '只有一段',
    notice: sampleNotice('印发通知', {
      title: '关于某事的通知',
      body: [oneParagraph],
      cc: [],
      printOrg: '',
      printDate: '',
    }),
    contents: [],
    pages: [2, 2],
  },
  {
    name: '长名称',
    notice: sampleNotice('印发通知', {
      issuers: [longName],
      signatory: ['买买提·艾力江', '古丽娜尔·阿布都热西提'],
      printOrg: `${longName}综合协调组`,
    }),
    contents: [planText],
    pages: [3, 4],
  },
  { name: '满页', notice: fullPages, contents: [], pages: [4, 4] },
];

/** Time written into the samples. */
export const sampleTime = new Date('2020-03-02T00:00:00Z');

/** A sample as .docx. */
export function noticeSampleBytes({ notice, contents }: NoticeSample): Promise<Uint8Array> {
  return noticeDocument(notice, { now: sampleTime, attachmentContents: contents });
}

/** Places of the templates that the samples have no words for: none, or a template has changed. */
export function placesWithoutWords(): string[] {
  return Object.values(noticeTemplates)
    .flatMap(requiredPlaces)
    .filter((place) => !(place in values));
}

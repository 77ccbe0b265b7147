import type { z } from 'zod';
import { noticeFieldLabels, noticeFieldsSchema, noticeHeadSchema, type NoticeFields } from '../model/notice.js';
import { fail, ok, type Result } from '../result.js';
import { isCalendarDay } from './notice-date.js';

/** What each field must look like, for the sentence that refuses it. */
const expected: Readonly<Record<keyof NoticeFields, string>> = {
  head: `只能是 ${noticeHeadSchema.options.join('、')} 之一`,
  copyNumber: '应是不超过六位的数字，如 "000001"',
  secrecy: '应是文字，如 "机密★1年"',
  urgency: '应是文字，如 "特急"',
  issuers: '应是机关名称的列表，如 ["某某管理委员会"]',
  docNumber: '应是文字，如 "金开工〔2020〕1号"',
  signatory: '应是姓名，几个人用顿号隔开',
  title: '应是文字',
  to: '应是机关名称的列表',
  body: '应是段落的列表，一段一条文字',
  attachments: '应是列表，每个附件写 {"title": "名称"}，要附任务分解表时加 "plan": "文件"',
  seal: '只能是 true 或 false',
  date: '应是存在的日期，写成 "2020-03-02"',
  note: '应是文字，如 "此件公开发布"',
  cc: '应是机关名称的列表',
  printOrg: '应是文字',
  printDate: '应是存在的日期，写成 "2020-03-02"',
  values: '应是“名称: 文字”的对照表，值都是文字',
};

/** Checks what a FILE.json or the window gives. Unknown fields are refused by name, wrong ones with what they must look like. */
export function readNoticeFields(input: unknown): Result<NoticeFields> {
  const parsed = noticeFieldsSchema.safeParse(input);
  if (!parsed.success) return refusal(parsed.error.issues);
  for (const key of ['date', 'printDate'] as const) {
    if (parsed.data[key] !== '' && !isCalendarDay(parsed.data[key])) return wrongField(key, [key]);
  }
  return ok(parsed.data);
}

function refusal(issues: readonly z.core.$ZodIssue[]): Result<never> {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
  if (unknown.length > 0) {
    const names = unknown.map((name) => `“${name}”`).join('、');
    return fail(
      'notice-unknown-field',
      `公文要素里没有${names}这${unknown.length > 1 ? '几' : '一'}项。`,
      `可用的要素：${Object.keys(noticeFieldLabels).join('、')}。请改名或删去后再试。`,
      unknown.join(', '),
    );
  }
  const path = issues[0]?.path ?? [];
  const key = path[0];
  if (typeof key === 'string' && key in noticeFieldLabels) return wrongField(key as keyof NoticeFields, path);
  return fail('notice-not-fields', '公文要素的写法不对。', '应是一个 JSON 对象，如 {"title": "…", "body": ["…"]}。');
}

function wrongField(key: keyof NoticeFields, path: readonly PropertyKey[]): Result<never> {
  return fail(
    'notice-wrong-field',
    `“${noticeFieldLabels[key]}”（${key}）的内容不对。`,
    `${expected[key]}。请改好后再试。`,
    path.map(String).join('.'),
  );
}

import { z } from 'zod';
import { noticeTemplateSchema, type NoticeTemplate } from '../../shared/notices/notice-template.js';
import { templatePlaces } from '../../shared/notices/fill-template.js';
import type { TemplateFault, TemplatePart } from '../../shared/notices/template-faults.js';
import { noticeTemplates } from '../../shared/notices/templates/index.js';

/** A template as it is typed: lists with one entry a line. */
export const templateWordsSchema = z.object({
  title: z.string(),
  to: z.string(),
  body: z.string(),
  attachments: z.string(),
  note: z.string(),
});
export type TemplateWords = z.infer<typeof templateWordsSchema>;

export const templatePartLabels: Readonly<Record<TemplatePart, string>> = {
  title: '标题',
  to: '主送机关（每行一个）',
  body: '正文（每段一行）',
  attachments: '附件标题（每行一个）',
  note: '附注',
};

export function wordsOfTemplate({ title, to, body, attachments, note }: NoticeTemplate): TemplateWords {
  return { title, to: to.join('\n'), body: body.join('\n'), attachments: attachments.join('\n'), note };
}

/** The template of the words, in kind and form of the one before; null while title or body is empty. */
export function templateOfWords({ kind, form }: NoticeTemplate, words: TemplateWords): NoticeTemplate | null {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const read = noticeTemplateSchema.safeParse({
    kind,
    form,
    title: words.title.trim(),
    to: lines(words.to),
    body: lines(words.body),
    attachments: lines(words.attachments),
    note: words.note.trim(),
  });
  return read.success ? read.data : null;
}

/** 标题里“{{计划名称的通知”的花括号没有配好对。 */
export function faultWords({ part, line, excerpt }: TemplateFault): string {
  const label = templatePartLabels[part].replace(/（.*）/, '');
  const where = part === 'title' || part === 'note' ? label : `${label}第 ${line} 行`;
  return `${where}：“${excerpt}”的花括号没有配好对。`;
}

/** Names that may stand in a template's places: all that the program's own templates use, and the notice's own fields. */
export function knownPlaces(): string[] {
  const used = Object.values(noticeTemplates).flatMap((template) => templatePlaces(template).map(({ name }) => name));
  return [...new Set([...used, '发文机关', '成文日期'])];
}

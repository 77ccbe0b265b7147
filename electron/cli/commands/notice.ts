import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { noticeKindSchema, type Notice, type NoticeKind } from '../../../shared/model/notice.js';
import {
  defaultOfficeSettings,
  officeSettingsFileSchema,
  type OfficeSettings,
} from '../../../shared/model/office-settings.js';
import { fillTemplate } from '../../../shared/notices/fill-template.js';
import { facesFor } from '../../../shared/notices/font-set.js';
import { noticeLookSchema } from '../../../shared/notices/notice-look.js';
import { noticeTemplateSchema, type NoticeTemplate } from '../../../shared/notices/notice-template.js';
import { readNoticeFields } from '../../../shared/notices/read-notice-fields.js';
import { noticeTemplates } from '../../../shared/notices/templates/index.js';
import { fail, ok, type Result } from '../../../shared/result.js';
import { noticeHtml } from '../../export/print/notice-html.js';
import { noticeDocument } from '../../export/word/notice/notice-document.js';
import { writeTogether } from '../../files/atomic-write.js';
import { readJson } from '../../files/read-json.js';
import { attachedFiles, attachmentContents } from '../attachment-contents.js';
import { exitCodes, readArguments, refuse, UsageError, type CliIo, type Command } from '../command.js';
import { printPdfs } from '../print-pdfs.js';

const kinds = noticeKindSchema.options;

const help = [
  '用法：fenjie notice --kind 公文种类 --fields 要素.json --out 文件.docx [选项]',
  '',
  '按 GB/T 9704-2012 写出一份 Word 公文；打印一个 JSON 汇总。',
  '',
  `  --kind 种类          ${kinds.join('、')}`,
  '  --fields 文件        公文要素（.json），没有的要素可以不写：',
  '                       head（red 红头、plain 无红头、preprinted 套打）、copyNumber、secrecy、urgency、',
  '                       issuers[]、docNumber、signatory、title、to[]、body[]、',
  '                       attachments[{title, plan}]、seal、date、note、cc[]、printOrg、printDate、',
  '                       values{模板用语}：不写 title、body 时用模板，模板里的空由它填',
  '  --template 文件      用单位自己的模板（.json）代替自带模板',
  '  --settings 文件      用窗口里“导出设置”存下的公文设置：字体、红头颜色、盖章位置、页码、本单位模板',
  '  --out 文件.docx      写到哪里；已有的同名文件会被替换',
  '  --pdf 文件.pdf       另写一份同样的 PDF；已有的同名文件会被替换',
].join('\n');

/** `fenjie notice`: a formatted notice without a window, by the same code as the application. */
export const noticeCommand: Command = {
  name: 'notice',
  summary: '写出公文（通知、函、督办单、通报），Word 和 PDF',
  help,
  run: runNotice,
};

/** Reads the fields, fills the template, writes the document. Exit status as for every command. */
export async function runNotice(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = readArguments(args, {
    kind: { type: 'string' },
    fields: { type: 'string' },
    template: { type: 'string' },
    settings: { type: 'string' },
    out: { type: 'string' },
    pdf: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`多出：${positionals.join('、')}`);
  const kind = noticeKindSchema.safeParse(values.kind);
  if (!kind.success) throw new UsageError(`请用 --kind 给出公文种类：${kinds.join('、')}。`);
  if (!values.fields) throw new UsageError('请用 --fields 给出公文要素文件（.json）。');
  if (!values.out) throw new UsageError('请用 --out 给出要写的 .docx 文件。');
  if (!/\.docx$/i.test(values.out)) throw new UsageError('--out 要写的文件名应以 .docx 结尾。');
  if (values.pdf !== undefined && !/\.pdf$/i.test(values.pdf))
    throw new UsageError('--pdf 要写的文件名应以 .pdf 结尾。');

  const office = await officeSettings(values.settings);
  if (!office.ok) return refuse(io, office.error);
  const template = await templateFor(kind.data, values.template, office.value);
  if (!template.ok) return refuse(io, template.error);
  const notice = await readNotice(values.fields, template.value);
  if (!notice.ok) return refuse(io, notice.error);
  const folder = path.dirname(path.resolve(values.fields));
  const sources = [values.fields, values.template, values.settings, ...attachedFiles(notice.value, folder)];
  const lost = await sourceAmong([values.out, values.pdf], sources);
  if (lost !== null) throw new UsageError(`“${lost}”是这份公文的来源，不能又写成公文。请另起一个文件名。`);
  const contents = await attachmentContents(notice.value, folder);
  if (!contents.ok) return refuse(io, contents.error);

  const look = noticeLookSchema.parse(office.value);
  // What this PC has is not known without a window: the office's own choice, else the names that offices ask for.
  const printed = { look, fonts: facesFor(office.value.faces, []), attachmentContents: contents.value };
  const bytes = await noticeDocument(notice.value, { now: new Date(), ...printed });
  const file = path.resolve(values.out);
  const pdf = values.pdf === undefined ? null : path.resolve(values.pdf);
  const sheets = await printPdfs(pdf === null ? [] : [noticeHtml(notice.value, printed)]);
  if (!sheets.ok) return refuse(io, sheets.error);
  // Both or neither: a Word file without its PDF would be taken for the whole.
  const papers = sheets.value.map((sheet) => ({ file: pdf ?? '', bytes: sheet }));
  const written = await writeTogether([{ file, bytes }, ...papers], { overwrite: true });
  if (!written.ok) return refuse(io, written.error);
  io.out(JSON.stringify({ ...summary(notice.value, file, bytes.length), ...(pdf === null ? {} : { pdf }) }, null, 1));
  return exitCodes.done;
}

/** The first of the files to be written that is also one the notice is made from; null when none is. */
async function sourceAmong(
  written: readonly (string | undefined)[],
  sources: readonly (string | undefined)[],
): Promise<string | null> {
  // By their real places: the same file may be named through a link.
  const place = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
  const places = new Set(await Promise.all(sources.filter((file) => file !== undefined).map(place)));
  for (const file of written) {
    if (file !== undefined && places.has(await place(file))) return path.basename(file);
  }
  return null;
}

/** The settings that the window exported; those of an office that has set nothing without a file. */
async function officeSettings(file: string | undefined): Promise<Result<OfficeSettings>> {
  if (file === undefined) return ok(defaultOfficeSettings);
  const json = await readJson(file);
  if (!json.ok) return json;
  const read = officeSettingsFileSchema.safeParse(json.value);
  if (read.success) return ok(read.data.settings);
  return fail(
    'settings-broken',
    '这不是本程序导出的公文设置。',
    '请在窗口的“设置”里用“导出设置”存一个文件，再用它。',
    file,
  );
}

async function templateFor(
  kind: NoticeKind,
  file: string | undefined,
  office: OfficeSettings,
): Promise<Result<NoticeTemplate>> {
  if (file === undefined) return ok(office.templates[kind] ?? noticeTemplates[kind]);
  const json = await readJson(file);
  if (!json.ok) return json;
  const template = noticeTemplateSchema.safeParse(json.value);
  if (template.success) return ok({ ...template.data, kind });
  const [issue] = template.error.issues;
  return fail(
    'template-broken',
    '模板文件的内容不对。',
    '模板应有 kind、form、title、to、body、attachments、note 各项，请对照自带模板改好后再试。',
    `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
  );
}

async function readNotice(file: string, template: NoticeTemplate): Promise<Result<Notice>> {
  const json = await readJson(file);
  if (!json.ok) return json;
  const fields = readNoticeFields(json.value);
  return fields.ok ? fillTemplate(template, fields.value) : fields;
}

function summary(notice: Notice, file: string, bytes: number) {
  return {
    kind: notice.kind,
    title: notice.title,
    docNumber: notice.docNumber,
    attachments: notice.attachments.length,
    file,
    bytes,
  };
}

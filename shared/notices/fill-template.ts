import { noticeFieldLabels, type Notice, type NoticeFields } from '../model/notice.js';
import { fail, ok, type Result } from '../result.js';
import { formatCopyNumber, formatDocumentNumber } from './document-number.js';
import { chineseDate } from './notice-date.js';
import type { NoticeTemplate } from './notice-template.js';

const place = /\{\{([^{}|]+)(?:\|([^{}]*))?\}\}/g;

/** A place of a template; `fallback` is what stands there when nothing is given, null when it must be given. */
export interface TemplatePlace {
  readonly name: string;
  readonly fallback: string | null;
}

/** The places of a template, each once, in order of appearance. */
export function templatePlaces(template: NoticeTemplate): TemplatePlace[] {
  const texts = [template.title, ...template.to, ...template.body, ...template.attachments, template.note];
  const places = new Map<string, string | null>();
  for (const found of texts.flatMap((text) => [...text.matchAll(place)])) {
    const name = (found[1] ?? '').trim();
    const fallback = found[2] ?? null;
    if (!places.has(name) || fallback === null) places.set(name, fallback);
  }
  return [...places].map(([name, fallback]) => ({ name, fallback }));
}

/** Names of the places that a template cannot do without. */
export function requiredPlaces(template: NoticeTemplate): string[] {
  return templatePlaces(template).flatMap(({ name, fallback }) => (fallback === null ? [name] : []));
}

/**
 * A notice from a template and the fields: what the fields give stands, the rest comes from the template with its places
 * filled. Missing fields and places are all named, in the clerk's words.
 */
export function fillTemplate(template: NoticeTemplate, fields: NoticeFields): Result<Notice> {
  const filler = new PlaceFiller(placeValues(fields));
  const notice: Notice = {
    ...withoutValues(fields),
    kind: template.kind,
    form: template.form,
    copyNumber: formatCopyNumber(fields.copyNumber),
    docNumber: formatDocumentNumber(fields.docNumber),
    title: fields.title || filler.fill(template.title),
    ...(fields.body.length > 0 ? {} : templateText(template, fields, filler)),
    printDate: fields.printDate || (fields.printOrg === '' ? '' : fields.date),
  };
  const absent = [
    ...(['issuers', 'date'] as const).filter((key) => fields[key].length === 0).map((key) => noticeFieldLabels[key]),
    ...missingText(fields, filler.missing),
  ];
  return absent.length === 0 ? ok(notice) : missing(absent);
}

/** With a title of her own the clerk is writing her own notice: what is missing is then her text, or else the template's words. */
function missingText({ title, body }: NoticeFields, places: readonly string[]): readonly string[] {
  if (title === '' || body.length > 0 || places.length === 0) return places;
  return [`${noticeFieldLabels.body}（或模板正文里要填的${places.map((name) => `“${name}”`).join('、')}）`];
}

/** A finished notice has no places left, so it carries no words for them. */
function withoutValues(fields: NoticeFields): Omit<NoticeFields, 'values'> {
  const given: Partial<NoticeFields> = { ...fields };
  delete given.values;
  return given as Omit<NoticeFields, 'values'>;
}

/** The template's text goes together: a body that the clerk wrote stands alone, with no addressee or attachment added to it. */
function templateText(template: NoticeTemplate, fields: NoticeFields, filler: PlaceFiller) {
  return {
    to: fields.to.length > 0 ? fields.to : template.to.map((text) => filler.fill(text)),
    body: filler.paragraphs(template.body),
    attachments:
      fields.attachments.length > 0
        ? fields.attachments
        : template.attachments.map((title) => ({ title: filler.fill(title) })),
    note: fields.note || filler.fill(template.note),
  };
}

function placeValues(fields: NoticeFields): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  if (fields.issuers.length > 0) own.set('发文机关', fields.issuers.join('、'));
  if (fields.date !== '') own.set('成文日期', chineseDate(fields.date));
  for (const [name, text] of Object.entries(fields.values)) own.set(name.trim(), text.trim());
  return own;
}

/** Fills places and remembers the names of those it could not fill. */
class PlaceFiller {
  private readonly unfilled = new Set<string>();

  constructor(private readonly values: ReadonlyMap<string, string>) {}

  get missing(): readonly string[] {
    return [...this.unfilled];
  }

  fill(text: string): string {
    const filled = text.replace(place, (_, name: string, fallback: string | undefined) => {
      const value = this.values.get(name.trim());
      if (value) return value;
      if (fallback === undefined) this.unfilled.add(name.trim());
      return fallback ?? '';
    });
    // A value that ends with its own full stop before the template's.
    return filled.replace(/。。/g, '。');
  }

  /** Paragraphs of a body; a line feed in a value begins a new paragraph. */
  paragraphs(texts: readonly string[]): string[] {
    return texts.flatMap((text) => this.fill(text).split('\n')).filter((text) => text.trim() !== '');
  }
}

function missing(names: readonly string[]): Result<never> {
  return fail(
    'notice-fields-missing',
    `还缺少：${names.join('、')}。`,
    '请补上这些内容，或自己写标题和正文，再试一次。',
    names.join(', '),
  );
}

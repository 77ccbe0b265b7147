import type { Finding } from '../../shared/model/finding.js';

/** What readers of several formats have to tell the clerk, in the order in which it should be looked at. */
export interface ReadCounts {
  /** Places of tracked changes. */
  readonly inserted?: number;
  readonly deleted?: number;
  /** Hidden characters that were left out. */
  readonly hidden?: number;
  /** Objects of other programs that were left out. */
  readonly embedded?: number;
  /** Paragraphs of text boxes that stand behind the body. */
  readonly boxes?: number;
  readonly pictures?: number;
  /** Lines of a table of contents that were left out. */
  readonly contents?: number;
}

/** Findings for the counts that are not zero; all concern the whole document. */
export function readerFindings(counts: ReadCounts): Finding[] {
  const { inserted = 0, deleted = 0, hidden = 0, embedded = 0, boxes = 0, pictures = 0, contents = 0 } = counts;
  const rules: readonly (readonly [boolean, string, Finding['severity'], string])[] = [
    [
      inserted + deleted > 0,
      'tracked-changes',
      'warning',
      `文档带有修订痕迹（${inserted} 处插入、${deleted} 处删除），已按“接受全部修订”后的文字读入，请确认这是定稿。`,
    ],
    [hidden > 0, 'hidden-text', 'warning', `文档里有 ${hidden} 个隐藏文字，没有读入。`],
    [
      embedded > 0,
      'embedded-object',
      'warning',
      `文档里嵌有 ${embedded} 个对象（如 Excel 表格），里面的文字没有读入。`,
    ],
    [boxes > 0, 'text-boxes-at-end', 'info', `文档里有文本框，其中的 ${boxes} 段文字放在正文之后，请核对位置。`],
    [pictures > 0, 'pictures', 'info', `文件里有 ${pictures} 张图片，图片上的文字没有读入。`],
    [contents > 0, 'contents-skipped', 'info', `文档的目录（${contents} 行）没有读入，正文不受影响。`],
  ];
  return rules.flatMap(([holds, code, severity, message]) => (holds ? [{ code, severity, message, span: null }] : []));
}

/** Findings for formats that are printed pages (PDF, OFD): pages without text, and tables that came as lines. */
export function pageFindings(form: string, text: string, emptyPages: number, pages: number): Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, message: string) => findings.push({ code, severity: 'warning', message, span: null });
  if (emptyPages > 0) {
    add('pages-without-text', `共 ${pages} 页，其中 ${emptyPages} 页是图片或空白，没有读到文字，请对照原件。`);
  }
  if (text.split('\n').filter((line) => line.includes('\t')).length >= 3) {
    add('tables-as-lines', `${form} 里的表格只能按行读入，格子可能分不清；有 Word 或 Excel 版本的，请改用那一份。`);
  }
  return findings;
}

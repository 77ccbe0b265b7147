import type { Breakdown } from '../../../shared/model/breakdown.js';
import type { Notice } from '../../../shared/model/notice.js';
import { attachmentLabel, attachmentName } from '../../../shared/notices/attachment-list.js';
import { readBodyParagraph } from '../../../shared/notices/body-heading.js';
import { issuingMark } from '../../../shared/notices/issuing-mark.js';
import { chineseDate } from '../../../shared/notices/notice-date.js';
import { addresseeLine, bracketedNote, imprintNames } from '../../../shared/notices/organ-lists.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { unitBreakdowns } from '../../../shared/review/breakdown.js';
import { breakdownWorkbook } from '../excel/breakdown-workbook.js';
import { sampleBreakdown, samplePlan } from '../testing/sample-plan.js';
import { breakdownDocument } from '../word/breakdown-document.js';
import { measureFullPage, measureNotice } from './measure-notice.js';
import { noticeSampleBytes, noticeSamples, sampleTime, type NoticeSample } from './sample-notices.js';

/** A file of ours and what other programs must find in it. */
export interface OfficeSample {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Texts that must be on the pages, in any order; blanks and line ends do not count. */
  readonly texts: readonly string[];
  /** Texts that python-docx or openpyxl must read. They do not look into text boxes, headers and footers. */
  readonly readable: readonly string[];
  readonly pages: readonly [number, number];
  /** Measures the rendered pages; says what is wrong. */
  readonly measure: (pdf: string, pages: number) => Promise<string[]>;
}

const nothingToMeasure = async (): Promise<string[]> => [];

/** One file of every exported kind. A new kind of export belongs into this list. */
export async function officeSamples(): Promise<OfficeSample[]> {
  const notices = await Promise.all(noticeSamples.map(noticeSample));
  return [...notices, ...(await breakdownSamples())];
}

async function noticeSample(sample: NoticeSample): Promise<OfficeSample> {
  const { notice, contents, name } = sample;
  const inBody = [
    ...noticeTexts(notice),
    ...contents.flatMap((content) => (content?.kind === 'text' ? content.paragraphs : [])),
  ];
  const inTables = contents.flatMap((content) =>
    content?.kind === 'breakdown' ? breakdownTexts(content.breakdown) : [],
  );
  const isFull = name === '满页';
  return {
    file: `${name}.docx`,
    bytes: await noticeSampleBytes(sample),
    texts: [...inBody, ...inTables, ...boxTexts(notice)],
    readable: [...inBody, ...inTables].filter((text) => !markTexts(notice).includes(text) || notice.form !== 'letter'),
    pages: sample.pages,
    measure: async (pdf, pages) => [
      ...(await measureNotice(pdf, pages, notice)),
      ...(isFull ? await measureFullPage(pdf, 2) : []),
    ],
  };
}

function markTexts(notice: Notice): string[] {
  return notice.head === 'red' ? [...issuingMark(notice.issuers, notice.form).names] : [];
}

/** Everything that stands in the flow of the text. */
function noticeTexts(notice: Notice): string[] {
  const count = notice.attachments.length;
  return [
    notice.copyNumber,
    notice.secrecy,
    notice.urgency,
    ...markTexts(notice),
    notice.docNumber,
    ...notice.signatory,
    notice.title,
    addresseeLine(notice.to),
    ...notice.body.map((text) => {
      const { heading, text: rest } = readBodyParagraph(text);
      return heading + rest;
    }),
    ...notice.attachments.flatMap(({ title }, index) => [attachmentName(title), attachmentLabel(index, count)]),
    ...notice.issuers,
    chineseDate(notice.date),
    bracketedNote(notice.note),
  ].filter((text) => text !== '');
}

/** What stands in the imprint's box. */
function boxTexts(notice: Notice): string[] {
  const print =
    notice.form === 'letter' || notice.printDate === ''
      ? []
      : [notice.printOrg, `${chineseDate(notice.printDate)}印发`];
  return [...(notice.cc.length === 0 ? [] : [`抄送：${imprintNames(notice.cc)}`]), ...print].filter(
    (text) => text !== '',
  );
}

function breakdownTexts(breakdown: Breakdown): string[] {
  return breakdown.groups
    .flatMap(({ rows }) => rows.flatMap(({ text, leadUnits, deadline }) => [text, leadUnits, deadline]))
    .filter(Boolean);
}

async function breakdownSamples(): Promise<OfficeSample[]> {
  const [unit] = unitBreakdowns(samplePlan({ tasks: 40 }), defaultExportColumns);
  const whole = sampleBreakdown({ tasks: 40 });
  const tables: readonly [string, Breakdown][] = [
    ['任务分解表（全表）', whole],
    ...(unit ? [[`任务分解表（${unit.name}）`, unit.breakdown] as [string, Breakdown]] : []),
  ];
  const samples: OfficeSample[] = [];
  for (const [name, breakdown] of tables) {
    for (const paper of ['A4', 'A3'] as const) {
      const texts = [breakdown.title, ...breakdownTexts(breakdown)];
      const common = { texts, readable: texts, measure: nothingToMeasure };
      const options = { paper, now: sampleTime };
      samples.push(
        { ...common, file: `${name}${paper}.docx`, bytes: await breakdownDocument(breakdown, options), pages: [1, 16] },
        { ...common, file: `${name}${paper}.xlsx`, bytes: await breakdownWorkbook(breakdown, options), pages: [1, 24] },
      );
    }
  }
  return samples;
}

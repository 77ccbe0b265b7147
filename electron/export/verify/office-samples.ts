import type { Breakdown } from '../../../shared/model/breakdown.js';
import type { Notice } from '../../../shared/model/notice.js';
import { attachmentLabel, attachmentName } from '../../../shared/notices/attachment-list.js';
import { readBodyParagraph } from '../../../shared/notices/body-heading.js';
import { issuingMark } from '../../../shared/notices/issuing-mark.js';
import { chineseDate } from '../../../shared/notices/notice-date.js';
import { addresseeLine, bracketedNote, imprintNames } from '../../../shared/notices/organ-lists.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { unitBreakdowns, wholeBreakdown } from '../../../shared/review/breakdown.js';
import { breakdownText } from '../../../shared/review/breakdown-text.js';
import { layoutPresets } from '../../../shared/model/layout.js';
import { dispatchList } from '../../../shared/review/dispatch-list.js';
import { leadPack } from '../../../shared/review/lead-pack.js';
import { unitsOfTasks } from '../../../shared/review/unit-shares.js';
import { breakdownWorkbook } from '../excel/breakdown-workbook.js';
import { exportTable } from '../export-table.js';
import { fillInFile } from '../fill-in-file.js';
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
  return [...notices, ...(await breakdownSamples()), ...(await layoutSamples()), ...(await dispatchSamples())];
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

/** Every layout in Word, marked and upright or across; tables in Excel too. */
async function layoutSamples(): Promise<OfficeSample[]> {
  const snapshot = samplePlan({ tasks: 24 });
  const samples: OfficeSample[] = [];
  for (const { name, layout } of layoutPresets) {
    // Running text is always upright.
    for (const orientation of layout.form === 'table'
      ? (['landscape', 'portrait'] as const)
      : (['portrait'] as const)) {
      const look = { ...layout, orientation, mark: '内部资料', fullWidth: true };
      const breakdown = wholeBreakdown(snapshot, look);
      const isTable = layout.form === 'table';
      const texts = isTable
        ? [breakdown.mark ?? '', breakdown.title, ...breakdownTexts({ ...breakdown, groups: cellsShown(breakdown) })]
        : breakdownText(breakdown).map(({ text }) => text);
      const common = { texts, readable: texts, measure: nothingToMeasure };
      const options = { paper: 'A4', now: sampleTime } as const;
      const file = `${name}（${orientation === 'portrait' ? '竖' : '横'}）`;
      samples.push({
        ...common,
        file: `${file}.docx`,
        bytes: await breakdownDocument(breakdown, options),
        pages: [1, 14],
      });
      if (!isTable) continue;
      samples.push({
        ...common,
        file: `${file}.xlsx`,
        bytes: await breakdownWorkbook(breakdown, options),
        pages: [2, 24],
      });
    }
  }
  return samples;
}

/** The rows with empty words where the table has no such column. */
function cellsShown({ groups, columns }: Breakdown): Breakdown['groups'] {
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, deadline: columns.includes('deadline') ? row.deadline : '' })),
  }));
}

/** What only a dispatch makes: 填报表, 牵头任务及配合单位分工, 分发清单. */
async function dispatchSamples(): Promise<OfficeSample[]> {
  const snapshot = samplePlan({ tasks: 60 });
  const layout = layoutPresets[0]?.layout;
  const units = layout ? unitBreakdowns(snapshot, layout) : [];
  const [, unit] = units;
  const pack = unit && layout ? leadPack(unit, unitsOfTasks(snapshot.tasks, snapshot.units), layout) : null;
  if (!unit || pack === null) throw new Error('The sample plan has no second unit that leads.');
  const options = { paper: 'A4', now: sampleTime } as const;
  const rows = (breakdown: Breakdown): string[] =>
    breakdown.groups.flatMap((group) => group.rows.map(({ text }) => text));
  const list = dispatchList(
    snapshot.plan.title,
    { number: 1, date: '2020-03-02' },
    units.map(({ name, led, supported }) => ({ name, led, supported, files: [`${name}-填报表.xlsx`] })),
  );
  const form = await fillInFile('填报表', { snapshot, unit, dispatch: 1 }).make(sampleTime, async () => undefined);
  const sample = (file: string, bytes: Uint8Array, texts: string[], most: number): OfficeSample => ({
    file,
    bytes,
    texts,
    readable: texts,
    pages: [1, most],
    measure: nothingToMeasure,
  });
  const packTexts = [pack.subtitle, ...pack.groups.map(({ heading }) => heading), ...rows(pack)];
  const listTexts = [list.title, ...units.map(({ name }) => name)];
  return [
    sample('填报表.xlsx', form.bytes, rows(unit.breakdown), 6),
    sample('牵头任务.docx', await breakdownDocument(pack, options), packTexts, 12),
    sample('牵头任务.xlsx', await breakdownWorkbook(pack, options), packTexts, 20),
    sample('分发清单.docx', await exportTable(list, 'docx', sampleTime), listTexts, 3),
    sample('分发清单.xlsx', await exportTable(list, 'xlsx', sampleTime), listTexts, 3),
  ];
}

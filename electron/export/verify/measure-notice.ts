import type { Notice } from '../../../shared/model/notice.js';
import { hasPrintLine } from '../../../shared/notices/imprint-layout.js';
import { charsPerLine, linesPerPage } from '../../../shared/notices/page-geometry.js';
import { pdfImage, pdfLines, pdfWords } from './office-programs.js';
import { drawnLines, firstRedMm, readPpm } from './page-image.js';

const dpi = 150;
const pointMm = 25.4 / 72;

/** Places by the standard, millimetres from the paper's upper and left edge. */
const standard = {
  markTop: 37 + 35,
  letterMarkTop: 30,
  textBottom: 37 + 225,
  textLeft: 28,
  textRight: 184,
  numberMiddle: 297 - 28,
} as const;

/** What is not where the standard wants it on the rendered pages, with the measured figures. */
export async function measureNotice(pdf: string, pages: number, notice: Notice): Promise<string[]> {
  return [
    ...(await measureHead(pdf, notice)),
    ...(await measureImprint(pdf, pages, notice)),
    ...(await measureNumbers(pdf, notice)),
    ...(await measureLandscape(pdf, pages)),
  ];
}

function off(what: string, measured: number, wanted: number, tolerance: number): string[] {
  if (Math.abs(measured - wanted) <= tolerance) return [];
  return [`${what}: ${measured.toFixed(2)} mm instead of ${wanted.toFixed(2)} mm`];
}

async function measureHead(pdf: string, notice: Notice): Promise<string[]> {
  const image = readPpm(await pdfImage(pdf, 1, dpi), dpi);
  const red = firstRedMm(image);
  if (notice.head !== 'red') return red === null ? [] : [`something is red at ${red.toFixed(1)} mm`];
  if (red === null) return ['nothing is red'];
  const isLetter = notice.form === 'letter';
  const rules = drawnLines(image, 140).filter((line) => line.red);
  const wanted = isLetter ? 4 : 1;
  const [rule] = rules;
  return [
    ...off('upper edge of the mark', red, isLetter ? standard.letterMarkTop : standard.markTop, 0.8),
    ...(rules.length === wanted ? [] : [`${rules.length} red rules instead of ${wanted}`]),
    ...(rule ? off('length of the red rule', rule.rightMm - rule.leftMm, isLetter ? 170 : 156, 0.6) : []),
  ];
}

async function measureImprint(pdf: string, pages: number, notice: Notice): Promise<string[]> {
  if (!hasPrintLine(notice)) return [];
  const image = readPpm(await pdfImage(pdf, pages, dpi), dpi);
  const black = drawnLines(image, 140).filter((line) => !line.red);
  const wanted = notice.cc.length > 0 ? 3 : 2;
  const last = black[black.length - 1];
  if (last === undefined || black.length < wanted) return [`${black.length} imprint rules instead of ${wanted}`];
  return [
    ...off('last rule of the imprint', last.bottomMm, standard.textBottom, 0.5),
    ...off('left end of the imprint', last.leftMm, standard.textLeft, 0.4),
    ...off('right end of the imprint', last.rightMm, standard.textRight, 0.4),
  ];
}

/** Odd pages right, even pages left, one character of 4号 in; the letter's first page has none. */
async function measureNumbers(pdf: string, notice: Notice): Promise<string[]> {
  const page = notice.form === 'letter' ? 2 : 1;
  const blank = 14 * pointMm;
  const number = (await pdfLines(pdf, page)).find(({ text }) => text === `—${page}—`);
  if (number === undefined) return [`page ${page} has no number`];
  const edge =
    page % 2 === 1
      ? off('right end of the page number', number.right * pointMm, standard.textRight - blank, 0.8)
      : off('left end of the page number', number.left * pointMm, standard.textLeft + blank, 0.8);
  return [
    ...edge,
    ...off('middle of the page number', ((number.top + number.bottom) / 2) * pointMm, standard.numberMiddle, 1.2),
  ];
}

/**
 * Landscape pages: the turned number stands 28 mm from the left edge, one character of 4号 from the lower end of the
 * 版心 on odd pages and from its upper end on even ones.
 */
async function measureLandscape(pdf: string, pages: number): Promise<string[]> {
  const findings: string[] = [];
  const blank = 14 * pointMm;
  for (let page = 1; page <= pages; page++) {
    const { width, height, words } = await pdfWords(pdf, page);
    if (width < height) continue;
    const number = words.filter(({ left, right }) => right * pointMm < 35 && left * pointMm > 20);
    if (number.map(({ text }) => text).join('') !== `—${page}—`) {
      findings.push(`landscape page ${page} has no turned number at its left`);
      continue;
    }
    const [first] = number;
    const middle = first ? ((first.left + first.right) / 2) * pointMm : 0;
    findings.push(...off(`middle of the turned number of page ${page}`, middle, 28, 1));
    findings.push(
      ...(page % 2 === 1
        ? off(
            'lower end of the turned number',
            Math.max(...number.map((word) => word.bottom)) * pointMm,
            210 - 26 - blank,
            0.8,
          )
        : off(
            'upper end of the turned number',
            Math.min(...number.map((word) => word.top)) * pointMm,
            28 + blank,
            0.8,
          )),
    );
  }
  return findings;
}

/** A page that is nothing but text: 22 lines, 28 characters, the pitch even and filling the type area. */
export async function measureFullPage(pdf: string, page: number): Promise<string[]> {
  const lines = (await pdfLines(pdf, page)).filter(({ text }) => !/^—\d+—$/.test(text));
  const longest = Math.max(0, ...lines.map(({ text }) => [...text].length));
  const [first] = lines;
  const last = lines[lines.length - 1];
  const pitch = first && last ? ((last.top - first.top) / (lines.length - 1)) * pointMm : 0;
  return [
    ...(lines.length === linesPerPage ? [] : [`${lines.length} lines on page ${page} instead of ${linesPerPage}`]),
    ...(longest === charsPerLine ? [] : [`${longest} characters a line on page ${page} instead of ${charsPerLine}`]),
    ...off('line pitch', pitch, 225 / linesPerPage, 0.05),
  ];
}

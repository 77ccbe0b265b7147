import type { UnitBreakdown } from '../../shared/review/breakdown.js';

/** Longest name with its ending, in characters: with （2） and a folder of 190 it stays under Windows' 260. */
const mostCharacters = 64;
/** Longest name in bytes: Linux and its drives allow 255, and （2） has to fit in. */
const mostBytes = 230;

/** Characters that Windows forbids in names, and control characters. */
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;
/** What takes their place, where office people would read it as the same. */
const substitutes: Readonly<Record<string, string>> = {
  '<': '〈',
  '>': '〉',
  ':': '：',
  '"': '”',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};
/** Names that belong to devices on Windows, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** A piece of a file name: nothing that a system forbids, no blanks or points at the ends. */
export function safeFileName(text: string): string {
  const safe = [...text.normalize('NFC')]
    .filter((character) => character.length === 2 || !/[\ud800-\udfff]/.test(character))
    .join('')
    .replace(forbidden, (character) => substitutes[character] ?? ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return reserved.test(safe) ? `_${safe}` : safe;
}

/** Name of the whole table without its ending: 00-…工作要点-任务分解表（全表）. */
export function wholeFileName(planTitle: string): string {
  return compose('00-', safeFileName(planTitle) || '工作计划', '-任务分解表（全表）');
}

/**
 * Names of the units' extracts without their endings, in order: 01-招商局-任务分解表（牵头12项、配合5项）. They sort as the
 * directory does and are all different, because each begins with its own number.
 */
export function unitFileNames(
  units: readonly Pick<UnitBreakdown, 'name' | 'led' | 'supported'>[],
  content = '任务分解表',
): string[] {
  const digits = Math.max(2, String(units.length).length);
  return units.map(({ name, led, supported }, index) =>
    compose(
      `${String(index + 1).padStart(digits, '0')}-`,
      safeFileName(name) || '未命名单位',
      `-${content}（${countWords(led, supported)}）`,
    ),
  );
}

/** The name with （2）, （3） … before its ending, for keeping both files. */
export function numberedFileName(name: string, copy: number): string {
  const point = name.lastIndexOf('.');
  return `${name.slice(0, point)}（${copy}）${name.slice(point)}`;
}

function countWords(led: number, supported: number): string {
  const words = [led > 0 ? `牵头${led}项` : '', supported > 0 ? `配合${supported}项` : ''];
  return words.filter((word) => word !== '').join('、') || '0项';
}

/** A file name from pieces, without its ending: nothing forbidden, never too long; the middle piece gives way. */
export function fittedFileName(before: string, middle: string, after: string): string {
  return compose(safePiece(before), safeFileName(middle) || '未命名', safePiece(after));
}

/** As safeFileName, but blanks and points at the ends stay: other pieces stand there. */
function safePiece(text: string): string {
  return safeFileName(`x${text}x`).slice(1, -1);
}

/** Joins the pieces; a name that gets too long loses the end of its middle, which the number before it makes up for. */
function compose(before: string, middle: string, after: string): string {
  const ending = '.docx'.length;
  const fits = (text: string): boolean =>
    text.length + ending <= mostCharacters && Buffer.byteLength(text, 'utf8') + ending <= mostBytes;
  const characters = [...middle];
  let shown = middle;
  while (!fits(`${before}${shown}${after}`) && characters.length > 1) {
    characters.pop();
    shown = `${characters.join('').trimEnd()}…`;
  }
  return `${before}${shown}${after}`;
}

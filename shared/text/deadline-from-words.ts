/** Words that name a rhythm or no end: they are printed, and no day is reckoned from them. */
const endless = /每|持续|长期|常年|按月|按季|适时|及时/u;

interface Rule {
  readonly pattern: RegExp;
  /** The last day meant as [month, day]; day 0 stands for the month's last. Null when the words name no real day. */
  readonly day: (match: RegExpExecArray) => readonly [month: number, day: number] | null;
}

/** Tried in turn, the most exact first. `年` before the match, if any, is read separately. */
const rules: readonly Rule[] = [
  { pattern: /(\d{1,2})月(\d{1,2})日?/u, day: (match) => [Number(match[1]), Number(match[2])] },
  { pattern: /(?:^|年|\D)(\d{1,2})[-/.](\d{1,2})(?=\D|$)/u, day: (match) => [Number(match[1]), Number(match[2])] },
  { pattern: /(\d{1,2})月(?:份)?上旬/u, day: (match) => [Number(match[1]), 10] },
  { pattern: /(\d{1,2})月(?:份)?中旬/u, day: (match) => [Number(match[1]), 20] },
  { pattern: /(\d{1,2})月/u, day: (match) => [Number(match[1]), 0] },
  { pattern: /第?([一二三四1-4])季度/u, day: (match) => [quarterOf(match[1] ?? '') * 3, 0] },
  { pattern: /上半年|年中/u, day: () => [6, 0] },
  { pattern: /全年|年内|年底|年末|年终|下半年|当年|今年|本年|明年/u, day: () => [12, 0] },
  { pattern: /^(?:19|20)\d\d年?(?:前|以前)?$/u, day: () => [12, 0] },
];

/**
 * The day that typed time words mean, YYYY-MM-DD, the last day of the period: 6月底前 → -06-30, 三季度 → -09-30.
 * Words without a year mean `planYear`; without that, and for 持续推进 or 每季度, the answer is null, as it is for a day
 * that no calendar has.
 */
export function deadlineFromWords(words: string, planYear: number | null): string | null {
  const even = words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/十二月/gu, '12月')
    .replace(/十一月/gu, '11月')
    .replace(/([一二三四五六七八九十])月/gu, (_, digit: string) => `${'一二三四五六七八九十'.indexOf(digit) + 1}月`);
  if (endless.test(even)) return null;
  const exact = /((?:19|20)\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})/u.exec(even);
  if (exact) return calendarDay(Number(exact[1]), Number(exact[2]), Number(exact[3]));
  const monthOnly = /((?:19|20)\d\d)[-/.](\d{1,2})$/u.exec(even);
  if (monthOnly) return calendarDay(Number(monthOnly[1]), Number(monthOnly[2]), 0);
  const written = /((?:19|20)\d\d)(?:年|$)/u.exec(even)?.[1];
  const year = written === undefined ? planYear && planYear + (even.includes('明年') ? 1 : 0) : Number(written);
  if (year === null) return null;
  for (const { pattern, day } of rules) {
    const match = pattern.exec(even);
    const found = match && day(match);
    if (found) return calendarDay(year, found[0], found[1]);
  }
  return null;
}

function quarterOf(sign: string): number {
  const at = '一二三四'.indexOf(sign);
  return at < 0 ? Number(sign) : at + 1;
}

/** Null for a day that does not exist; day 0 is the last of the month. */
function calendarDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 0 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day === 0 ? last : day).padStart(2, '0')}`;
}

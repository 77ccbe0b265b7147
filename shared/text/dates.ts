/** Calendar arithmetic on the normalised forms YYYY, YYYY-MM and YYYY-MM-DD; no clock, no time zone. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 31);
}

/** YYYY, YYYY-MM or YYYY-MM-DD; null when the parts name no date of the calendar. */
export function formatPeriod(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  return day < 1 || day > daysInMonth(year, month) ? null : `${yearMonth}-${String(day).padStart(2, '0')}`;
}

/** Last day of the period as YYYY-MM-DD: 2020 → 2020-12-31, 2020-09 → 2020-09-30; null for anything else. */
export function deadlineDay(normalized: string): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(normalized);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 12 : Number(match[2]);
  if (month < 1 || month > 12) return null;
  return formatPeriod(year, month, match[3] === undefined ? daysInMonth(year, month) : Number(match[3]));
}

/** The date `days` days after YYYY-MM-DD. */
export function addDays(date: string, days: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match || !Number.isFinite(days)) return null;
  const moved = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + days));
  return Number.isNaN(moved.getTime()) ? null : moved.toISOString().slice(0, 10);
}

/** The date `months` months after YYYY-MM-DD; the day is kept or, in a shorter month, the last one taken. */
export function addMonths(date: string, months: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match || !Number.isInteger(months)) return null;
  const total = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return formatPeriod(year, month, Math.min(Number(match[3]), daysInMonth(year, month)));
}

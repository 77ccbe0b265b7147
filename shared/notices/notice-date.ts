/** No paper of an office is older: a smaller year is a slip of the keys. */
const firstYear = 1900;

/** true for a YYYY-MM-DD that is in the calendar (2020-02-30 is not) and of an age that papers have. */
export function isCalendarDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found || Number(found[1]) < firstYear) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** 成文日期 as printed: 2020-03-02 → 2020年3月2日 (Arabic digits, full year, no leading zeros; GB/T 9704 clause 7.3.5.4). */
export function chineseDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}

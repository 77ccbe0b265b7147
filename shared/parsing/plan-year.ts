/** A year that is not one end of a range (2015-2020年). */
const SINGLE_YEAR = /(?<![-~至到年\d])((?:19|20)\d{2}) ?年?(?:度)?(?! ?[-~至到]|\d)/;
const WITH_SIGN = /(?<![-~至到年\d])((?:19|20)\d{2}) ?年(?! ?[-~至到])/;

function yearIn(words: string | null, pattern: RegExp): number | null {
  const match = words === null ? null : pattern.exec(words);
  return match ? Number(match[1]) : null;
}

/**
 * The year that the plan is for: named in its title, else in the headings of sections that look ahead,
 * else the year of its date. All strings half width.
 */
export function planYear(
  titles: readonly (string | null)[],
  headings: readonly string[],
  date: string | null,
): number | null {
  for (const title of titles) {
    const year = yearIn(title, WITH_SIGN);
    if (year !== null) return year;
  }
  const years = headings.map((heading) => yearIn(heading, SINGLE_YEAR)).filter((year) => year !== null);
  if (years.length > 0) return Math.max(...years);
  return date === null ? null : Number(date.slice(0, 4));
}

/** A year that is not one end of a range (2015-2020年). */
const SINGLE_YEAR = /(?<![-~至到年\d])((?:19|20)\d{2}) ?年?(?:度)?(?! ?[-~至到]|\d)/;
const WITH_SIGN = /(?<![-~至到年\d])((?:19|20)\d{2}) ?年(?! ?[-~至到])/;
/** 区政办〔2020〕5号 */
const OF_NUMBER = /[[(【<〈] ?((?:19|20)\d{2}) ?[\])】>〉]/;

function yearIn(words: string | null, pattern: RegExp): number | null {
  const match = words === null ? null : pattern.exec(words);
  return match ? Number(match[1]) : null;
}

/** Where the year of a plan may be said; all strings half width. */
export interface YearSources {
  readonly titles: readonly (string | null)[];
  /** Titles of sections that look ahead. */
  readonly headings: readonly string[];
  /** 成文日期 as YYYY-MM-DD. */
  readonly date: string | null;
  readonly docNumber: string | null;
  /** First paragraphs of the body. */
  readonly opening: readonly string[];
}

/** The year that the plan is for: of its title, of its headings, of its date, of its number, else the first that it says. */
export function planYear({ titles, headings, date, docNumber, opening }: YearSources): number | null {
  for (const title of titles) {
    const year = yearIn(title, WITH_SIGN);
    if (year !== null) return year;
  }
  const years = headings.map((heading) => yearIn(heading, SINGLE_YEAR)).filter((year) => year !== null);
  if (years.length > 0) return Math.max(...years);
  if (date !== null) return Number(date.slice(0, 4));
  const numbered = yearIn(docNumber, OF_NUMBER);
  return numbered ?? opening.map((words) => yearIn(words, WITH_SIGN)).find((year) => year !== null) ?? null;
}

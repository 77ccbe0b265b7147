/** The text without any white space, for matching words that a layout spaced out (标 题, 工 作 要 点). */
export function compact(half: string): string {
  return half
    .replace(/[ \r\n\v\f]+/g, '')
    .replace(/\t+/g, '\t')
    .trim();
}

/** One line of title from the source: spaces between Chinese characters removed, others single. */
export function tidyTitle(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .replace(/(?<=\d) (?=\d)/g, '')
    .trim();
}

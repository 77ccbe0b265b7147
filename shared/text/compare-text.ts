/** Chinese marks that NFKC leaves alone, with the half-width marks that careless copies put in their place. */
const halfWidthMarks: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '—': '-',
  '–': '-',
  '―': '-',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '〈': '<',
  '〉': '>',
  '《': '<',
  '》': '>',
  '·': '.',
  '•': '.',
};

/** Text for comparing: half width, one shape of every mark, no white space. Never for printing. */
export function evenText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。、“”‘’「」『』—–―〔〕【】〈〉《》·•]/gu, (mark) => halfWidthMarks[mark] ?? mark);
}

/** The character pairs of a text made comparable (`toComparable`), each once, in order of appearance. A single character is its own pair. */
export function bigrams(comparable: string): Set<string> {
  const pairs = new Set<string>();
  if (comparable.length === 1) pairs.add(comparable);
  for (let at = 0; at + 1 < comparable.length; at++) pairs.add(comparable.slice(at, at + 2));
  return pairs;
}

/** Dice coefficient of two sets of character pairs: 0 nothing in common … 1 the same pairs. Two empty texts are alike. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

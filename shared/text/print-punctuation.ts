const chinese = '\\u3400-\\u9fff\\uf900-\\ufaff“”‘’《》〈〉「」、。，；：？！（）%％';
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

const afterChinese = new RegExp(`(?<=[${chinese}])\\s*([,;:?!])\\s*`, 'g');
const beforeChinese = new RegExp(`([,;:?!])\\s*(?=[${chinese}])`, 'g');
const bracketed = /\(([^()]*)\)/g;
const anyChinese = new RegExp(`[${chinese}]`);

/**
 * Chinese marks of copies from web pages (all half width) in the full width that is printed. Marks between digits or Latin
 * words (10:30, 1,000, A:B) stay. For paper only: the source text itself is never changed.
 */
export function printPunctuation(text: string): string {
  return text
    .replace(bracketed, (whole, inside: string, at: number) => {
      const around = `${text[at - 1] ?? ''}${text[at + whole.length] ?? ''}`;
      return anyChinese.test(inside) || anyChinese.test(around) ? `（${inside}）` : whole;
    })
    .replace(afterChinese, (_, mark: string) => fullWidth[mark] ?? mark)
    .replace(beforeChinese, (_, mark: string) => fullWidth[mark] ?? mark);
}

import type { Indicator } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';

/** 口径 in brackets: 以上不含…，后同. */
const SCOPE_NOTE =
  /\(((?:以上|上述|均|不|含|包括|按|全口径|可比口径)[^()]{0,4}(?:不含|含|包括|不包括|口径|剔除|扣除)?[^()]{0,40})\)/g;
const IS_SCOPE = /不含|不包括|含|包括|口径|剔除|扣除/;
const FROM_HERE_ON = /[,;]? ?(?:后同|下同|以下同)$/;

/** Notes on what the numbers of a sentence include, applied to them and, where the note says so, to all that follow. */
export class ScopeTracker {
  private inForce: string | null = null;

  /** The indicators of one sentence with the scope that holds for each. */
  apply(text: string, half: string, span: Span, indicators: readonly Indicator[]): Indicator[] {
    const sentence = half.slice(span[0], span[1]);
    let result = indicators.map((indicator) => ({ ...indicator, scope: indicator.scope ?? this.inForce }));
    if (!sentence.includes('(')) return result;
    for (const match of sentence.matchAll(SCOPE_NOTE)) {
      const words = match[1] ?? '';
      if (!IS_SCOPE.test(words)) continue;
      const at = span[0] + match.index;
      const note = text.slice(at + 1, at + match[0].length - 1);
      const scope = note
        .slice(0, words.replace(FROM_HERE_ON, '').length)
        .replace(/^(?:以上|上述)(?:指标|数据)?均?/, '');
      const wide = /以上|上述|均/.test(words);
      const nearest = result.filter((indicator) => indicator.span[1] <= at).pop();
      result = result.map((indicator) =>
        (wide && indicator.span[1] <= at) || indicator === nearest ? { ...indicator, scope } : indicator,
      );
      if (FROM_HERE_ON.test(words)) this.inForce = scope;
    }
    return result;
  }
}

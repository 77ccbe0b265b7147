import type { Comparator, Indicator } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import { findQuantities } from '../text/amounts.js';
import { nameIndicator } from './name-indicator.js';
import { nameParallels, splitEach } from './name-parallels.js';
import { type Candidate, enclosures, LIMIT_AFTER, toCandidate } from './number-candidate.js';
import { opensSharedRates, shareRates } from './share-rates.js';
import { WORK_VERB } from './rules/kind-rules.js';
import {
  ASPIRATION,
  COMPARATOR_RULES,
  DECLINE,
  ENUMERATION,
  GROWTH,
  NEW_PROMISE,
  PER,
  REJECT_RULES,
  TARGET_WORD,
} from './rules/target-rules.js';

/** Words that open a clause like a verb of work and only say what it is about. */
const PREPOSITION = /^(?:对|将|把|按照?|根据|以|有|让|涉及).*/;

/** A count needs a word of work near it; amounts and rates speak for themselves. */
function hasEvidence(candidate: Candidate, continues: boolean): boolean {
  const { quantity, before, after } = candidate;
  if (quantity.family !== 'count') return true;
  if (continues) return true;
  if (ENUMERATION.test(before)) return TARGET_WORD.test(after) || TARGET_WORD.test(before.slice(0, 6));
  return TARGET_WORD.test(before) || TARGET_WORD.test(after) || WORK_VERB.test(before.replace(PREPOSITION, ''));
}

/** …助餐点15个，中心厨房2个: the clause is a name with its number, like the one before it. */
function goesOn({ between, after }: Candidate): boolean {
  return /^(?:以上)?,[\u4e00-\u9fff“”]{2,14}$/.test(between) && /^(?:以上|左右)?(?:$|[,;。、)])/.test(after);
}

function comparatorOf({ quantity, before, after }: Candidate, aspirational: boolean): Comparator {
  if (quantity.valueMax !== null) return 'range';
  const rule = COMPARATOR_RULES.find((each) => each.before?.test(before) ?? each.after?.test(after) ?? false);
  if (rule) return rule.comparator;
  if (/控制在$/.test(before)) return '<=';
  return aspirational ? '力争' : '=';
}

/** 分别不低于22%和30%: the limit said before the first number holds for the next. */
function limitOf(candidate: Candidate, aspirational: boolean, previous: Candidate | undefined): Comparator {
  const own = comparatorOf(candidate, aspirational);
  const shares =
    previous !== undefined && previous.before.includes('分别') && SAME_AGAIN.test(candidate.between.trim());
  if (own !== '=' || !shares) return own;
  return COMPARATOR_RULES.find(({ before }) => before?.test(previous.before))?.comparator ?? own;
}

/** 甲率达到80%，乙率达到60%: two levels said in the same way. */
function isParallelTo(candidate: Candidate, previous: Candidate): boolean {
  const alike = candidate.quantity.family === 'percent' && previous.quantity.family === 'percent';
  return (
    alike && /达到?$/.test(candidate.before) && /达到?$/.test(previous.before) && !NEW_PROMISE.test(candidate.before)
  );
}

/** 力争 reaches to the end of its clause, into 其中 and into a parallel clause. */
function isAspirational(
  sentence: string,
  candidate: Candidate,
  previous: Candidate | null,
  previousFlag: boolean,
): boolean {
  if (ASPIRATION.test(sentence.slice(candidate.clauseStart, candidate.quantity.start))) return true;
  if (!previous || !previousFlag || /[;。!?]/.test(candidate.between)) return false;
  if (candidate.clauseStart <= previous.quantity.end) return true;
  return /^其中/.test(candidate.before) || isParallelTo(candidate, previous);
}

/** Only growth words between a value and its rate: one indicator, not two. */
function extendsPrevious(between: string, isRate: boolean): boolean {
  const words = between
    .replace(LIMIT_AFTER, '')
    .replace(/^[,、和及(]+/, '')
    .trim();
  if (isRate)
    return /^(?:同口径|可比口径|按可比口径|同比|[比较](?:上年|去年|20\d{2}年)|可比|年均|预期|力争|分别)*(?:增长|增幅|增速|提高|下降|增加)(?:率)?(?:为|达|达到|约|不低于|在)?$/.test(
      words,
    );
  return /^(?:总量|总额|总数|规模)?(?:力争)?(?:达到?|完成|实现|突破|为|到)(?:约)?(?:每[人户亩月年]){0,2}$/.test(words);
}

const SAME_AGAIN = /^(?:以上|以内|左右|以下)?(?:[、,]|和|及|与|以及)(?:其中)?$/;

/** 增长6.5%左右，力争7%: the second number is a rate as well. */
const REACHES_ON = /^(?:以上|以内|左右|以下)?[,、(]?(?:力争|争取|确保|并|冲刺)+(?:达到?|实现|突破)?$/;

interface Reading {
  readonly indicators: Indicator[];
  readonly candidates: Candidate[];
  /** Index of the first rate that belongs to several numbers before it. */
  sharedFrom: number | null;
}

/** Targets that one half-width sentence promises. Spans are those of `text`, from `offset` on. */
export function findIndicators(
  text: string,
  half: string,
  span: Span,
  sentenceIndex: number,
  planYear: number | null,
): Indicator[] {
  const sentence = half.slice(span[0], span[1]);
  if (!/\d|[十百千][万亿]/.test(sentence) || isPastSentence(sentence, planYear)) return [];
  const around = enclosures(sentence);
  const reading: Reading = { indicators: [], candidates: [], sharedFrom: null };
  let previousEnd = 0;
  let acceptedEnd = 0;
  let previous: Candidate | null = null;
  let flag = false;
  let accepted = false;
  let growing: number | null = null;
  for (const quantity of findQuantities(sentence)) {
    const candidate = toCandidate(sentence, quantity, previousEnd, acceptedEnd, planYear, around);
    previousEnd = quantity.end;
    const parallel = accepted && (/^[^;。,:]{0,40}$/.test(candidate.between) || goesOn(candidate));
    const rejected = REJECT_RULES.find((rule) => rule.applies(candidate));
    if (rejected || !hasEvidence(candidate, parallel)) {
      // A number that only names what is counted next leaves the list as it is.
      accepted &&= rejected?.names === true;
      continue;
    }
    flag = isAspirational(sentence, candidate, previous, flag);
    const again = previous !== null && SAME_AGAIN.test(candidate.between.trim());
    const reachesOn = growing !== null && REACHES_ON.test(candidate.between);
    const rate = rateOf(candidate, again || reachesOn ? growing : null);
    growing = rate;
    addIndicator(reading, candidate, rate, flag, { text, offset: span[0], sentenceIndex });
    previous = candidate;
    accepted = true;
    acceptedEnd = candidate.end;
  }
  const shared = shareRates(reading.indicators, reading.sharedFrom);
  return splitEach(nameParallels(shared, sentence.includes('分别')));
}

/** 2019年，全区生产总值完成…: a sentence about an earlier year. */
function isPastSentence(sentence: string, planYear: number | null): boolean {
  const year = /^(?:截至)?((?:19|20)\d{2})年(?:底|末|度)?,/.exec(sentence)?.[1];
  if (planYear === null || year === undefined || Number(year) >= planYear) return false;
  const years = [...sentence.matchAll(/((?:19|20)\d{2})年/g)].map((match) => Number(match[1]));
  return Math.max(...years) < planYear;
}

/** Growth in percent with its sign; null when the number is a level. */
function rateOf({ quantity, before }: Candidate, inherited: number | null): number | null {
  if (quantity.family !== 'percent') return null;
  const growth = GROWTH.exec(before);
  if (growth) {
    const toLevel = /(?:到|至)$/.test(before) && !/(?:增速|增幅|增长率|达到)$/.test(before);
    return toLevel ? null : (DECLINE.test(growth[0]) ? -1 : 1) * quantity.value;
  }
  return inherited === null ? null : Math.sign(inherited) * quantity.value;
}

interface Origin {
  readonly text: string;
  readonly offset: number;
  readonly sentenceIndex: number;
}

function addIndicator(
  reading: Reading,
  candidate: Candidate,
  rate: number | null,
  aspirational: boolean,
  origin: Origin,
): void {
  const { quantity } = candidate;
  const last = reading.indicators[reading.indicators.length - 1];
  const lastEnd = reading.candidates[reading.candidates.length - 1]?.quantity.end;
  const since = lastEnd === undefined ? '' : candidate.sentence.slice(lastEnd, quantity.start);
  const shared = rate !== null && opensSharedRates(since);
  if (shared) reading.sharedFrom = reading.indicators.length;
  const adjacent = last !== undefined && lastEnd !== undefined && !shared && extendsPrevious(since, rate !== null);
  const completes =
    adjacent &&
    (rate !== null
      ? last.growthPercent === null && last.value !== null && last.unit !== '%'
      : last.value === null && quantity.family !== 'percent');
  const end = origin.offset + candidate.end;
  const before = reading.candidates[reading.candidates.length - 1];
  reading.candidates.push(candidate);
  if (completes) {
    reading.indicators[reading.indicators.length - 1] = {
      ...last,
      ...(rate !== null
        ? { growthPercent: rate }
        : {
            value: quantity.value,
            unit: quantity.unit,
            valueMax: quantity.valueMax,
            comparator: comparatorOf(candidate, aspirational),
          }),
      quote: origin.text.slice(last.span[0], end),
      span: [last.span[0], end],
    };
    return;
  }
  const named = nameIndicator(candidate);
  const start = origin.offset + named.start;
  const per = PER.exec(candidate.before);
  reading.indicators.push({
    name: named.name,
    value: rate === null ? quantity.value : null,
    unit: rate === null ? quantity.unit : null,
    growthPercent: rate,
    comparator: limitOf(candidate, aspirational, before),
    valueMax: quantity.valueMax,
    aspirational,
    per: rate === null ? (per?.[1] ?? null) : null,
    partOf: isPart(candidate) || sharesPart(candidate, last) ? wholeOf(reading.indicators, quantity.unit) : null,
    scope: null,
    quote: origin.text.slice(start, end),
    span: [start, end],
    sentence: origin.sentenceIndex,
  });
}

/** 其中 opens the words before the number, or stood there for the number before. */
function isPart({ between, before, bracket }: Candidate): boolean {
  return /其中/.test(between) || /^其中/.test(before) || (bracket?.startsWith('其中') ?? false);
}

/** 其中上半年20万平方米，下半年30万平方米: the parts go on. */
function sharesPart({ between }: Candidate, last: Indicator | undefined): boolean {
  return (
    last !== undefined &&
    last.partOf !== null &&
    /^(?:以上|左右)?(?:、[^;。,]*|,(?:下半年|[二三四]季度)[^;。,]*)$/.test(between)
  );
}

/** Name of the last number that is no part itself, of the same unit if there is one. */
function wholeOf(indicators: readonly Indicator[], unit: string): string | null {
  const wholes = indicators.filter(({ partOf }) => partOf === null);
  const alike = wholes.filter((indicator) => indicator.unit === unit);
  return (alike[alike.length - 1] ?? wholes[wholes.length - 1])?.name ?? null;
}

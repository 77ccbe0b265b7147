import type { ParsedDeadline, ParsedSentence, Indicator, Responsibility } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';
import { splitSentences } from '../text/split-sentences.js';
import { ScopeTracker } from './apply-scope.js';
import { correctSpans, type SentenceCorrections } from './correct-sentences.js';
import type { Draft, PlacedText } from './draft.js';
import { findDeadlines } from './find-deadlines.js';
import { findDuties, type FoundDuty, unitsOf } from './find-duties.js';
import { findIndicators } from './find-indicators.js';
import type { DateContext } from './rules/deadline-rules.js';
import { onOneLine } from './on-one-line.js';
import type { Duty } from './read-duty.js';
import { FIRST_LEADS, FROM_HERE_ON } from './rules/duty-rules.js';
import { BACKGROUND_TITLE } from './rules/outline-rules.js';
import { sentenceKind } from './sentence-kind.js';

/** Everything that is read out of the running text. */
export interface BodyReading {
  readonly sentences: ParsedSentence[];
  readonly indicators: Indicator[];
  readonly deadlines: ParsedDeadline[];
  readonly responsibilities: Responsibility[];
}

export interface BodyContext {
  readonly text: string;
  readonly half: string;
  readonly draft: Draft;
  readonly dates: Omit<DateContext, 'nearYear'>;
  readonly corrections: SentenceCorrections;
}

/** Characters of the item that a duty quotes. */
const STARTS_WITH = 16;

/** Position from which the first unit of a list leads; 下同 counts from the bracket that says it. */
function firstLeadsFrom(half: string): number {
  const rule = FIRST_LEADS.exec(half);
  if (rule === null) return Number.POSITIVE_INFINITY;
  if (!FROM_HERE_ON.test(half.slice(rule.index, rule.index + 60))) return 0;
  const open = Math.max(half.lastIndexOf('(', rule.index), half.lastIndexOf('【', rule.index));
  return open >= 0 && rule.index - open < 300 ? open : rule.index;
}

/** Reads sentences, numbers, dates and duties of the placed texts, in order. */
class BodyReader implements BodyReading {
  readonly sentences: ParsedSentence[] = [];
  readonly indicators: Indicator[] = [];
  readonly deadlines: ParsedDeadline[] = [];
  readonly responsibilities: Responsibility[] = [];
  private readonly scope = new ScopeTracker();
  /** The rule that the first of a list leads holds from this position on. */
  private readonly firstLeadsFrom: number;
  private lastItem = '';
  /** Index of the first section whose heading has not been read. */
  private nextHeading = 0;
  /** First sentence of the item that no duty governs yet. */
  private ungoverned = 0;

  constructor(private readonly context: BodyContext) {
    this.firstLeadsFrom = firstLeadsFrom(context.half);
  }

  read(): BodyReading {
    for (const placed of this.context.draft.texts) {
      while (this.nextHeading <= (placed.section ?? -1)) this.readHeading(this.nextHeading++);
      this.readText(placed);
    }
    return this;
  }

  /** 集中整治（9月底前完成）: the date that a heading has in a bracket goes with the first sentence below. */
  private readHeading(section: number): void {
    const { text, half, draft, dates } = this.context;
    const { heading = null, review = false } = draft.sections[section] ?? {};
    const bracket = heading && /\([^()]{2,40}\)$/.exec(half.slice(...heading));
    if (!heading || !bracket || review) return;
    const span: Span = [heading[0] + bracket.index, heading[1]];
    this.deadlines.push(...findDeadlines(text, half, span, this.sentences.length, dates));
  }

  private readText(placed: PlacedText): void {
    const key = `${placed.section ?? ''}/${placed.item ?? ''}`;
    if (key !== this.lastItem) this.ungoverned = this.sentences.length;
    this.lastItem = key;
    const duties = placed.isTitle ? [] : findDuties(this.context.half, placed.span);
    const spans = placed.isTitle
      ? [placed.span]
      : correctSpans(this.context.half, this.sentenceSpans(placed.span, duties), this.context.corrections);
    let next = 0;
    for (const span of spans) {
      this.readSentence(placed, span, duties);
      while (next < duties.length && (duties[next]?.span[1] ?? 0) <= span[1] + 2) this.addDuty(placed, duties[next++]);
    }
    while (next < duties.length) this.addDuty(placed, duties[next++]);
  }

  /** Sentences, where a duty in running text (责任单位：…) is a sentence of its own. */
  private sentenceSpans(span: Span, duties: readonly FoundDuty[]): Span[] {
    const { half } = this.context;
    const label = duties.find(
      ({ span: [start, end] }) => !/[(【[]/.test(half[start] ?? '') && start > span[0] && end >= span[1] - 1,
    );
    if (!label) return splitSentences(half, span);
    return [...splitSentences(half, [span[0], label.span[0]]), [label.span[0], span[1]]];
  }

  private readSentence(placed: PlacedText, span: Span, duties: readonly FoundDuty[]): void {
    const { text, half, draft, dates } = this.context;
    const section = placed.section === null ? undefined : draft.sections[placed.section];
    const title = placed.item === null ? null : (section?.items[placed.item]?.title ?? null);
    const index = this.sentences.length;
    const review = section?.review ?? false;
    const isDuty = duties.some((duty) => duty.span[0] <= span[0] && duty.span[1] >= span[1] - 2);
    const found =
      isDuty || review
        ? []
        : onOneLine(text, half, span, (...source) => findIndicators(...source, index, dates.planYear));
    const scoped = this.scope.apply(text, half, span, found);
    this.indicators.push(...scoped);
    // Titles of steps carry their dates: 动员部署阶段（3月1日至3月20日）.
    const dated = review ? [] : onOneLine(text, half, span, (...source) => findDeadlines(...source, index, dates));
    this.deadlines.push(...dated);
    const kind = sentenceKind({
      words: half.slice(span[0], span[1]),
      isTitle: placed.isTitle,
      isDuty,
      indicators: scoped.length,
      deadlines: dated.length,
      inSection: placed.section !== null,
      inItem: placed.item !== null,
      review,
      scene:
        (section?.background ?? false) || (title !== null && BACKGROUND_TITLE.test(half.slice(title[0], title[1]))),
    });
    this.sentences.push({ span: [span[0], span[1]], section: placed.section, item: placed.item, kind });
  }

  private addDuty(placed: PlacedText, duty: FoundDuty | undefined): void {
    if (!duty) return;
    const { text, draft } = this.context;
    const units = this.asWritten(duty, unitsOf(duty, duty.span[0] >= this.firstLeadsFrom));
    if (units.lead.length + units.support.length + units.leaders.length === 0) return;
    const item =
      placed.section === null || placed.item === null ? undefined : draft.sections[placed.section]?.items[placed.item];
    const opensItem = item !== undefined && placed.span[0] <= (item.title?.[1] ?? item.textStart) + 2;
    const ownLine = duty.span[0] === placed.span[0];
    const start = item && (opensItem || ownLine) ? item.textStart : placed.span[0];
    const governed: number[] = [];
    for (let index = this.ungoverned; index < this.sentences.length; index++) {
      if (!['title', 'responsibility'].includes(this.sentences[index]?.kind ?? 'title')) governed.push(index);
    }
    this.ungoverned = this.sentences.length;
    if (governed.length === 0 && this.continuesDuty(duty, units)) return;
    this.responsibilities.push({
      lead: units.lead,
      support: units.support,
      leaders: units.leaders,
      quote: text.slice(duty.span[0], duty.span[1]),
      span: [duty.span[0], duty.span[1]],
      itemStartsWith: text.slice(start, Math.min(start + STARTS_WITH, Math.max(item?.end ?? placed.span[1], start))),
      sentences: governed,
    });
  }

  /** Names in the characters of the source: 各乡镇〔街道〕 keeps its brackets. */
  private asWritten(duty: FoundDuty, units: Duty): Duty {
    const { text, half } = this.context;
    const words = half.slice(duty.span[0], duty.span[1]);
    const restore = (name: string): string => {
      const at = words.indexOf(name);
      return at < 0 ? name : text.slice(duty.span[0] + at, duty.span[0] + at + name.length);
    };
    return { ...units, lead: units.lead.map(restore), support: units.support.map(restore) };
  }

  /** 责任领导：… and 责任单位：… on lines below each other are one duty. */
  private continuesDuty(duty: FoundDuty, units: Duty): boolean {
    const { text, half } = this.context;
    const last = this.responsibilities[this.responsibilities.length - 1];
    const isLine = !/[(【[]/.test(half[duty.span[0]] ?? '(');
    if (!last || !isLine || /[(【[]/.test(half[last.span[0]] ?? '(')) return false;
    if (half.slice(last.span[1], duty.span[0]).trim() !== '') return false;
    // A 责任单位 below a 牵头单位 supports it.
    const supports = last.lead.length > 0 ? [...units.lead, ...units.support] : units.support;
    const merged: Responsibility = {
      ...last,
      lead: last.lead.length > 0 ? last.lead : units.lead,
      support: [...last.support, ...supports].filter(
        (unit, index, all) => all.indexOf(unit) === index && !last.lead.includes(unit),
      ),
      leaders: [...last.leaders, ...units.leaders],
      quote: text.slice(last.span[0], duty.span[1]),
      span: [last.span[0], duty.span[1]],
    };
    this.responsibilities[this.responsibilities.length - 1] = merged;
    return true;
  }
}

/** Sentences, indicators, deadlines and duties of the body. */
export function readBody(context: BodyContext): BodyReading {
  return new BodyReader(context).read();
}

import type { Span } from '../model/span.js';
import { pairBrackets } from '../text/brackets.js';
import { type Duty, isUnitList, readDuty, REMARK } from './read-duty.js';
import { DUTY_LABELS, DUTY_VERBS, FIRST_LEADS, NOT_A_DUTY } from './rules/duty-rules.js';
import { TIME_FIELD } from './rules/outline-rules.js';
import { looksLikeUnit } from './unit-list.js';

/** A duty found in the text: its words without the bracket, and where it stands with it. */
export interface FoundDuty {
  readonly span: Span;
  /** Half-width words without the bracket. */
  readonly words: string;
}

const LONGEST_DUTY = 500;

/** Ends of names that are offices and never places or things. */
const SURE_UNIT =
  /(?:局|委|办|厅|署|司|中心|集团|管委会|政府|办公室|委员会|街道|部门|机构|支队|大队|银行|支行|分行|监管组|联社|处|科|分局|支局|监管所|卫生院|工会|工商联|妇联|残联|团委|法院|检察院|指挥部|专班|派出所|国土所|财政所|部)(?:\([^)]{1,12}\))?(?:$|[、,;/ ])/;

/** 责任单位：… or 【责任单位】… in running text, after a full stop or at the beginning of a paragraph. */
const LABEL_IN_TEXT =
  /(?:^|[。;!?)】\s])(【?(?:牵头责任|牵头负责|牵头推进|牵头落实|主要责任|协同责任|协同配合|配合责任|其他责任|分管责任|牵头|责任|主办|协办|配合|负责|参与|协同|承办|推进|实施|落实|分管|指导|参加)(?:单位|分工|部门|领导|科室|股室|处室|责任人|负责人|县领导|市领导|区领导|镇领导|县长|市长|区长)(?:[/(][^)/:]{0,12}\)?)? ?(?:】 ?:?|:)|(?:牵头|主办|协办|配合) ?:)/g;

/** 【牵头单位】: a label that black brackets set off instead of a colon. */
const BOXED_LABEL = /[;,]? *【 ?([\u4e00-\u9fff]{2,8}) ?】 ?:?/g;
/** 牵头单位, 责任部门: the label itself, which is no unit. */
const BARE_LABEL = /^[\u4e00-\u9fff]{2,4}(?:单位|部门|科室|股室|处室|领导)$/;

/** The pieces of a bracket that say who does what. */
function dutyPieces(words: string): string[] {
  return words.split(/[;,。](?![^(]{0,40}\))/).map((piece) => piece.trim());
}

function hasLabel(words: string): boolean {
  return dutyPieces(words).some((piece) =>
    DUTY_LABELS.some(({ role, pattern }) => role !== 'ignore' && role !== 'leader' && pattern.test(piece)),
  );
}

/** A verb of duty after names that look like units. */
function hasDutyVerb(words: string): boolean {
  if (NOT_A_DUTY.test(words.replace(/^由/, '').replace(/,?(?:列|排|第一|首)[^,;。]*(?:下同|后同)?$/, ''))) return false;
  return dutyPieces(words).some((piece) => {
    const verb = DUTY_VERBS.find(({ pattern }) => pattern.test(piece));
    if (!verb) return /\((?:牵头|主办)\)/.test(piece);
    const { lead, support } = readDuty(piece, false);
    const units = [...lead, ...support];
    const known = units.filter((unit) => looksLikeUnit(unit) || /^各|有关|相关/.test(unit)).length;
    return units.length > 0 && known * 2 >= units.length && known > 0;
  });
}

/** The words without remarks: who leads (列首位的为牵头单位，下同), by when (9月底前完成). */
function withoutRule(words: string): string {
  return dutyPieces(words)
    .filter((piece) => !FIRST_LEADS.test(piece) && !REMARK.test(piece))
    .join(',');
}

/** True when the words of a bracket assign work. `atEnd`: the bracket closes a sentence. */
export function isDuty(words: string, atEnd: boolean): boolean {
  if (words.length < 2 || words.length > LONGEST_DUTY) return false;
  if (hasLabel(words)) return true;
  if (FIRST_LEADS.test(words) && hasDutyVerb(words)) return true;
  if (!atEnd) return false;
  const bare = withoutRule(words);
  return (
    hasDutyVerb(words) || (bare.length >= 3 && !/[。:《]/.test(bare) && !NOT_A_DUTY.test(bare) && isBareUnitList(bare))
  );
}

/** Only names of offices, at least one of them unmistakable: （区发改委、区财政局）. */
function isBareUnitList(words: string): boolean {
  return isUnitList(words) && SURE_UNIT.test(words) && !BARE_LABEL.test(words);
}

/** The bracket stands after a full stop, or before one, before ； or at the end of the paragraph. */
/** 报送局行评办（局办公室）: a bracket right after the name of an office explains it. */
function explainsName(half: string, open: number, words: string): boolean {
  const before = /[\u4e00-\u9fff]{2,3}$/.exec(half.slice(Math.max(0, open - 3), open))?.[0] ?? '';
  const bare = !hasLabel(words) && !DUTY_VERBS.some(({ pattern }) => pattern.test(words));
  return bare && !/[、,;]/.test(words) && looksLikeUnit(before);
}

function standsAtEnd(half: string, block: Span, open: number, close: number): boolean {
  const before = half.slice(Math.max(block[0], open - 3), open).trimEnd();
  const after = half.slice(close + 1, Math.min(block[1], close + 4)).trimStart();
  return after === '' || /^[。;]/.test(after) || /[。!;]$/.test(before) || before === '';
}

/** The words without the line ends of a fixed width. */
function unwrapped(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/g, '');
}

/** Duties in one paragraph: brackets, and labels in running text. */
export function findDuties(half: string, block: Span): FoundDuty[] {
  const found: FoundDuty[] = [];
  const pairs = [...pairBrackets(half, block)].sort(([a], [b]) => a - b);
  let past = block[0];
  for (const [open, close] of pairs) {
    const char = half[open] ?? '';
    if (open < past || (char !== '(' && char !== '【' && char !== '[')) continue;
    // Before the words are looked at: brackets nested a thousandfold must not be read again and again.
    if (close - open > LONGEST_DUTY * 2) continue;
    const words = unwrapped(half.slice(open + 1, close)).trim();
    if (!isDuty(words, standsAtEnd(half, block, open, close) && !explainsName(half, open, words))) continue;
    found.push({ span: [open, close + 1], words });
    past = close + 1;
  }
  return [...found, ...labelsInText(half, block, found)].sort((a, b) => a.span[0] - b.span[0]);
}

/** 责任单位：… without a bracket, to the end of the paragraph. */
function labelsInText(half: string, block: Span, brackets: readonly FoundDuty[]): FoundDuty[] {
  const paragraph = half.slice(block[0], block[1]);
  LABEL_IN_TEXT.lastIndex = 0;
  for (const match of paragraph.matchAll(LABEL_IN_TEXT)) {
    const at = block[0] + match.index + match[0].length - (match[1] ?? '').length;
    if (brackets.some(({ span }) => at >= span[0] && at < span[1])) continue;
    const words = half.slice(at, Math.min(block[1], at + LONGEST_DUTY));
    // 牵头单位：A。推进单位：B。 ends with the sentence of its last label.
    const last = Math.max(0, ...[...words.matchAll(LABEL_IN_TEXT)].map((label) => label.index + label[0].length));
    const stop = words.indexOf('。', last);
    const end = stop < 0 ? at + words.length : at + stop + 1;
    const plain = unwrapped(half.slice(at, end)).replace(BOXED_LABEL, ';$1:');
    return [{ span: [at, end], words: plain.replace(/^;|。$/g, '') }];
  }
  return [];
}

/** True for a paragraph that only says who does the work: 责任单位：…, or nothing but a duty bracket. */
export function isDutyLine(half: string, block: Span): boolean {
  const first = findDuties(half, block)[0];
  return first !== undefined && first.span[0] === block[0] && first.span[1] >= block[1] - 1;
}

/** Characters that the label of a field takes at most. */
const LABEL = 12;

/** Units or a date on a line of their own, beside the task that they belong to: 责任单位：…, 完成时限：…. */
export function isAside(half: string, block: Span): boolean {
  return isDutyLine(half, block) || TIME_FIELD.test(half.slice(block[0], block[0] + LABEL));
}

/** Units and roles of a found duty. */
export function unitsOf(duty: FoundDuty, firstLeads: boolean): Duty {
  return readDuty(duty.words, firstLeads);
}

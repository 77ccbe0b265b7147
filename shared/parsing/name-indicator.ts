import { ABOUT, type NumberPlace } from './rules/target-rules.js';

/** What a number is about, and where its words begin in the sentence. */
export interface IndicatorName {
  readonly name: string;
  readonly start: number;
}

interface Place extends NumberPlace {
  /** Words since the last number that was taken for a target. */
  readonly ownWords: string;
  readonly end: number;
  readonly clauseStart: number;
  readonly between: string;
}

const LONGEST_NAME = 40;

/** Words in front of a name that are no part of it; taken off again and again. */
const LEADING =
  /^(?:[、,和及①-⑳]|[一二三四五六七八九十]{1,2}[是要]|\d{1,2}月(?:份|底|初|上旬|中旬|下旬|\d{1,2}日)?(?:之?前)?|以及|其中|并|且|同时|同比|到?(?:19|20)\d{2}年底?|(?:今年|全年|年内|年底|本年度|上半年|下半年|每季度|每年|每月)(?:底?前)?|力争|争取|争创|确保|计划|预计|力求|积极|大力|加快|着力|全面|全力|继续|高标准(?!农田|厂房|基本)|高质量|有序|稳步|稳妥|深入|扎实|重点|持续|进一步|努力|实现|完成|达到|建设|建成|新建|建立|打造|设立|成立|筹集|统筹|发行|争取|实施|推进|推动|培育|培养|引进|新引进|引育|新增|新培育|新认定|新设|新开通|新设立|组织|开展|举办|召开|发展|创建|创成|申报|安排|投入|办好|推出|选择|发放|改造提升|改造|升级改造|运行|稳定|保持|盘活|集中力量|使)/;
/** Words between a name and its number. */
const TRAILING = new RegExp(
  `(?:达到?|完成|实现|为|是|[降升增减]至|到|至|${ABOUT}|近|超过?|突破|不少于|不低于|不超过|不高于|不大于|不小于|至少|高于|低于|控制|稳定|保持|维持|提高|提升|增加|下降|降低|减少|压减|压缩|削减|净增|增长|同比|[比较](?:上年|去年|20\\d{2}年)|分别|各|均|力争|确保|在|数量|增幅|增速|再建|再|新增|一般|原则上|的|(?:一般)?不得?(?:超过|低于|少于)|:|,|、)$`,
);

function strip(words: string, pattern: RegExp): string {
  let rest = words.trim();
  for (let guard = 0; guard < 12; guard++) {
    const next = rest.replace(pattern, '').trim();
    if (next === rest || next.length === 0) break;
    rest = next;
  }
  return rest;
}

/** 贷款余额从2022年的35亿元提高到 → 贷款余额; brackets left out. */
function withoutBasis(words: string): string {
  return words.replace(/\([^)]*\)?/g, '').replace(/(?<=.{2})[从由][^从由]{0,30}\d.*$/, '');
}

/** Noun after a number: 完成30座公厕新建改造 → 公厕新建改造. */
function nameAfter(after: string): string {
  const words = after.replace(/^(?:及|\(含\))?(?:以上|以内|左右|以下)?(?:的)?/, '');
  return (/^[^,;。、:()\d]{1,40}/.exec(words)?.[0] ?? '').replace(/[和及与]$/, '').trim();
}

/** 由每人每月113元, 达到: words that name nothing. */
function isNameless(name: string): boolean {
  return /^[由从]|^每[人户亩月年]|^[^\u4e00-\u9fff“]*$/.test(name) || TRAILING.test(name);
}

/** The clause before: 提高养老金最低标准，由113元提高到133元. */
function nameBefore({ sentence, clauseStart }: Place): string {
  const clause = /([^,;。:]{2,60})[,]$/.exec(sentence.slice(Math.max(0, clauseStart - 64), clauseStart));
  if (!clause?.[1]) return '';
  const words = withoutBasis(clause[1]).replace(/(?:增长|下降|达到?|稳定在)?\d.*$/, '');
  return strip(strip(strip(words, LEADING), TRAILING), /^(?:提高|增加|上调|调整)/);
}

/** Names the indicator from the words around its number. */
export function nameIndicator(place: Place): IndicatorName {
  const { after, sentence, quantity } = place;
  const ownWords = place.ownWords.replace(/^(?:以上|以内|左右|以下)/, '');
  const start = quantity.start - ownWords.length;
  const core = strip(strip(withoutBasis(ownWords), LEADING), TRAILING);
  if (ownWords.trim() === '' && place.between.length < place.before.length) return { name: '', start: quantity.start };
  const named = quantity.family === 'count' || /^(?:以上|左右)?的(?!目标|任务|要求|水平)/.test(after);
  const following = named ? nameAfter(after) : '';
  const bare = core.length < 2 || LEADING.test(core) || TRAILING.test(core) || following.length >= 2;
  const found = bare ? following || nameAfter(after) || core : core;
  const name = isNameless(found) ? nameBefore(place) || found : found;
  const offset = sentence.indexOf(core, start);
  const from = core.length > 0 && offset >= start && offset < quantity.start ? offset : quantity.start;
  return {
    name: name.slice(-LONGEST_NAME),
    start: bare ? quantity.start : from,
  };
}

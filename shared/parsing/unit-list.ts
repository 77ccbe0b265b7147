import { DUTY_LABELS, REGION_WORD, UNIT_END } from './rules/duty-rules.js';

/** Longer names are sentences, not units. */
const LONGEST_UNIT = 40;
/** 区城管局（按职责分工）: how the units share the work is no part of a name. */
const REMARK = /\((?:按照?|根据|依据?)[^()]{0,12}\)$/;
const SEPARATOR = /[、,;/\t]| {1,}(?=[\u4e00-\u9fff])/;

/** Cuts at separators that stand outside brackets: 各市（县、区）政府 stays whole. */
function splitOutsideBrackets(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const char = list[at] ?? '';
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATOR.test(char)) {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(list.slice(start));
  return parts;
}

/** 各区 + 县级市 → 各区、县级市: regions listed under one 各 are one name. */
function joinRegions(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    const opens =
      last !== undefined && /^各/.test(last) && REGION_WORD.test(last.split('、').pop()?.replace(/^各/, '') ?? '');
    if (last !== undefined && opens && REGION_WORD.test(part)) joined[joined.length - 1] = `${last}、${part}`;
    else joined.push(part);
  }
  return joined;
}

/** A及B, A和B: two names when both sides are whole names (文化和旅游部 is one). */
function splitConjunctions(name: string): string[] {
  const and =
    /^(.{2,}?)(?:以及|及其|及|并)((?:各|有关|相关|其他|市|县|区|省|国务院|所在|属地)?[\u4e00-\u9fff].*)$/.exec(name);
  if (and?.[1] && and[2] && UNIT_END.test(and[1]) && UNIT_END.test(and[2].replace(/\(.*\)$/, ''))) {
    return [and[1], ...splitConjunctions(and[2])];
  }
  for (const match of name.matchAll(/[和与]/g)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + 1);
    if (left.length < 3 || right.length < 3 || /^(?:单位|部门|机构|企业)$/.test(right)) continue;
    if (
      /(?:局|委|办|部|厅|署|院|中心|政府|公司|办公室|部门|地区|单位|管委会|街道|银行|联|会)$/.test(left) &&
      UNIT_END.test(right) &&
      !/^(?:改革|信息)/.test(right)
    ) {
      return [left, ...splitConjunctions(right)];
    }
  }
  return [name];
}

/** 住房城乡建设部等国务院相关部门 → the named one, and the open end when it says more than 等部门. */
function splitOpenEnd(name: string): string[] {
  const match = /^(.{2,}?)等(.*)$/.exec(name);
  if (!match?.[1] || /^(?:级|等|奖)/.test(match[2] ?? '')) return [name];
  const rest = (match[2] ?? '').replace(/^(?:\d+|[一二三四五六七八九十]+)[个家](?=单位|部门)/, '');
  return /有关|相关|各/.test(rest) ? [match[1], rest] : [match[1]];
}

function clean(part: string): string {
  let name = part
    .replace(/\s+/g, '')
    .replace(/^[由:、,;。]+|[:、,;。]+$/g, '')
    .replace(REMARK, '');
  for (const { pattern } of DUTY_LABELS) name = name.replace(pattern, '');
  return name;
}

/** Names of a list as written, in order; half-width. */
export function splitUnits(list: string): string[] {
  const parts = joinRegions(
    splitOutsideBrackets(list)
      .map(clean)
      .filter((part) => part.length > 0),
  );
  const names = parts.flatMap(splitOpenEnd).flatMap(splitConjunctions).flatMap(splitOpenEnd);
  return [...new Set(names.map(clean))].filter(
    (name) => name.length >= 2 && name.length <= LONGEST_UNIT && !/^(?:等|有关|单位|部门)$/.test(name),
  );
}

/** True when the word ends like the name of an office. */
export function looksLikeUnit(name: string): boolean {
  const bare = name.replace(/\([^)]*\)$/, '');
  return bare.length >= 2 && bare.length <= LONGEST_UNIT && UNIT_END.test(bare);
}

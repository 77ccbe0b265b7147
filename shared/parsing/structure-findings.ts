import type { Finding } from '../model/finding.js';
import type { Span } from '../model/span.js';
import type { Block } from './block.js';
import type { Draft } from './draft.js';
import { parseNumeral } from '../text/chinese-numerals.js';

/** 重点抓好以下7个方面工作 */
const DECLARED =
  /(?:抓好|做好|抓|推进|完成|从|在|以下|如下|突出)(?:好|实)?(?:以下|如下|这)?(\d{1,2}|[二三四五六七八九十]{1,3})个?(?:大)?方面(?:的?(?:重点)?(?:工作|任务))?/;

function warning(code: string, message: string, span: Span): Finding {
  return { code, severity: 'warning', message, span: [span[0], span[1]] };
}

/** Numbers of one kind that repeat, jump or go back; a restart at 1 is no fault. */
function numberingFindings(numbered: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, number>();
  for (const { span, marker } of numbered) {
    if (!marker || marker.ordinal === null) continue;
    const before = last.get(marker.kind);
    last.set(marker.kind, marker.ordinal);
    if (before === undefined || marker.ordinal === before + 1 || marker.ordinal === 1) continue;
    const number = marker.number ?? '';
    if (marker.ordinal === before) {
      findings.push(warning('numbering-repeat', `编号“${number}”出现了两次，请核对是否重复。`, span));
    } else {
      findings.push(
        warning('numbering-gap', `编号从第${before}个跳到了“${number}”，请核对是否有遗漏或顺序有误。`, span),
      );
    }
  }
  return findings;
}

/** Counts in `section` or, from the introduction, in the whole document that a declaration may mean. */
function countsFor(draft: Draft, section: number | null): number[] {
  const plans = draft.sections.filter(({ review }) => !review);
  const items = plans.reduce((sum, { items: own }) => sum + own.length, 0);
  if (section === null) {
    const top = plans.filter(
      ({ level, items: own }) => level === 1 && (own.length > 0 || plans.some((other) => other.level > 1)),
    );
    const all = plans.filter(({ level }) => level === 1).length;
    return all === 0 ? [items] : [top.length, all];
  }
  const own = draft.sections[section];
  if (!own) return [];
  const below: number[] = [];
  for (
    let index = section + 1;
    index < draft.sections.length && (draft.sections[index]?.level ?? 0) > own.level;
    index++
  )
    below.push(index);
  return [own.items.length, below.filter((index) => draft.sections[index]?.level === own.level + 1).length];
}

/** Declared counts (以下7个方面) against what was found. */
function declaredFindings(half: string, draft: Draft): Finding[] {
  const findings: Finding[] = [];
  for (const { span, section, item } of draft.texts) {
    const match = item === null ? DECLARED.exec(half.slice(span[0], span[1])) : null;
    const declared = match ? parseNumeral(match[1] ?? '') : null;
    if (!match || declared === null) continue;
    const counts = countsFor(draft, section);
    if (counts.includes(declared)) continue;
    const found = counts.find((count) => count > 0) ?? 0;
    const start = span[0] + match.index;
    findings.push(
      warning('declared-count', `原文说有${declared}个方面，识别出${found}个，请核对是否有遗漏。`, [
        start,
        start + match[0].length,
      ]),
    );
  }
  return findings;
}

/** What the clerk should look at in the structure of the document. */
export function structureFindings(half: string, draft: Draft, tableRows: number): Finding[] {
  const items = draft.sections.reduce((sum, section) => sum + section.items.length, 0);
  const findings = [...numberingFindings(draft.numbered), ...declaredFindings(half, draft)];
  if (items > 0 || tableRows > 0) return findings;
  const message =
    half.trim().length === 0
      ? '文件里没有文字，请确认选对了文件。'
      : '没有找到带编号的条目，请确认这是工作要点或分工方案，或在导入时手工标出条目。';
  return [{ code: 'no-items', severity: 'error', message, span: null }, ...findings];
}

import type { ParsedPlan } from '../model/parsed-plan.js';
import { sliceSpan } from '../model/span.js';
import type { MemoryRow } from '../model/suggestion.js';

/**
 * What an earlier plan or breakdown teaches about who does what: one row for each row of its tables, and for each
 * sentence that a duty written in the text governs (（责任单位：…）). Rows and sentences without units teach nothing.
 */
export function memoryOfPlan(text: string, parsed: ParsedPlan): MemoryRow[] {
  const origin = parsed.planYear === null ? `《${parsed.title ?? '以往分解'}》` : `${parsed.planYear}年`;
  return [...tableMemory(parsed, origin), ...dutyMemory(text, parsed, origin)];
}

function tableMemory(parsed: ParsedPlan, origin: string): MemoryRow[] {
  return parsed.tableRows.flatMap(({ text, lead, support, deadlineText }, at) =>
    lead.length + support.length === 0
      ? []
      : [
          {
            text,
            leadUnits: lead,
            supportUnits: support,
            ...(deadlineText === null ? {} : { deadline: deadlineText }),
            source: `${origin}分解表第${at + 1}行`,
          },
        ],
  );
}

function dutyMemory(text: string, parsed: ParsedPlan, origin: string): MemoryRow[] {
  return parsed.responsibilities.flatMap(({ lead, support, leaders, sentences }) =>
    lead.length + support.length === 0
      ? []
      : sentences.flatMap((index): MemoryRow[] => {
          const sentence = parsed.sentences[index];
          if (!sentence || sentence.kind === 'responsibility') return [];
          const own = sliceSpan(text, sentence.span).trim();
          const leader = leaders.length > 0 ? { leader: leaders.join('、') } : {};
          return [
            { text: own, leadUnits: lead, supportUnits: support, ...leader, source: placeOf(parsed, index, origin) },
          ];
        }),
  );
}

/** 2019年第6条; 2019年第3句 for a sentence outside of items. */
function placeOf(parsed: ParsedPlan, index: number, origin: string): string {
  const sentence = parsed.sentences[index];
  const section = sentence?.section == null ? undefined : parsed.sections[sentence.section];
  const number = sentence?.item == null ? null : (section?.items[sentence.item]?.number ?? null);
  if (number === null) return `${origin}第${index + 1}句`;
  // 一是, （一） and other numbers that are words already stand as they are.
  return /^\d+$|^[一二三四五六七八九十百]+$/u.test(number) ? `${origin}第${number}条` : `${origin}“${number}”`;
}

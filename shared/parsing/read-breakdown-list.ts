import type { BreakdownRecord } from '../model/breakdown-record.js';
import type { ParsedItem, ParsedPlan, Responsibility } from '../model/parsed-plan.js';
import type { Span } from '../model/span.js';

/** 完成时限：12月底, wherever it stands in the item. */
const deadlineLabel =
  /(?:完成时限|完成时间|完成期限|办结时限|时限要求|时限|时间要求|时间节点)[ \t]*[:：][ \t]*([^\n；;。）)]+)/;
/** A line that says nothing of the task itself. */
const labelLine =
  /^[ \t\u3000]*(?:完成时限|完成时间|完成期限|办结时限|时限要求|时限|时间要求|时间节点|督办单位|督查单位|联系电话)[ \t]*[:：].*$/gm;

interface OwnedItem {
  readonly item: ParsedItem;
  readonly category: string | null;
}

/**
 * Tasks of a breakdown without a table: lists with lines 牵头单位：/责任单位：, and duties in brackets at the end of a
 * paragraph (layouts 9–12 of the published breakdowns). The duties are the plan's own, as `parsePlan` found them.
 */
export function readBreakdownList(text: string, plan: ParsedPlan): BreakdownRecord[] {
  const items = plan.sections.flatMap((section) =>
    section.items.map((item): OwnedItem => ({ item, category: section.title })),
  );
  const taken = new Map<ParsedItem, number>();
  const records: BreakdownRecord[] = [];
  for (const duty of plan.responsibilities) {
    const owner = items.find(({ item }) => item.span[0] <= duty.span[0] && duty.span[0] < item.span[1]);
    if (!owner) continue;
    const start = taken.get(owner.item) ?? owner.item.span[1] - owner.item.text.length;
    taken.set(owner.item, duty.span[1]);
    const record = recordOf(text, plan, owner, duty, start);
    if (record) records.push(record);
  }
  return records;
}

function recordOf(
  text: string,
  plan: ParsedPlan,
  { item, category }: OwnedItem,
  duty: Responsibility,
  start: number,
): BreakdownRecord | null {
  const task = text.slice(start, duty.span[0]).replace(labelLine, '').trim();
  if (task === '') return null;
  return {
    number: item.number,
    category,
    text: task,
    lead: duty.lead,
    support: duty.support,
    leader: duty.leaders.join('、'),
    personInCharge: '',
    deadlineText: deadlineOf(text, plan, item, [start, duty.span[1]]),
    progress: '',
    remark: '',
  };
}

/** The labelled deadline of the item's part, which may follow the duty; else a date inside the duty. */
function deadlineOf(text: string, plan: ParsedPlan, item: ParsedItem, [start, end]: Span): string | null {
  const next = plan.responsibilities.find(({ span }) => span[0] >= end && span[0] < item.span[1]);
  const labelled = deadlineLabel.exec(text.slice(start, next ? next.span[0] : item.span[1]))?.[1];
  if (labelled !== undefined) return labelled.trim();
  const inside = plan.deadlines.find(({ span }) =>
    plan.responsibilities.some((duty) => duty.span[1] === end && duty.span[0] <= span[0] && span[1] <= end),
  );
  return inside?.quote ?? null;
}

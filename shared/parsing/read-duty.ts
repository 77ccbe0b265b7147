import { DUTY_JOIN, DUTY_LABELS, DUTY_VERBS, type DutyRole, FIRST_LEADS } from './rules/duty-rules.js';
import { looksLikeUnit, splitUnits } from './unit-list.js';

/** Who is named in a duty bracket. */
export interface Duty {
  readonly lead: string[];
  readonly support: string[];
  readonly leaders: string[];
  /** The text says who leads, so that the order of the list means nothing. */
  readonly explicitLead: boolean;
}

interface Piece {
  readonly role: DutyRole;
  readonly units: string[];
}

/** Remarks beside the units: 下同, 以下均需…落实, 5月底前出台政策, 年内持续推进. */
export const REMARK =
  /^(?:下同|后同|以下|不再列出|不再一一|如无特别|未注明|\d|年[内底]|全年|持续|长期|每[月季年]|[上下]半年|适时|有序|逐步)|不再|涉及/;

/** Cuts at ； and ， and before labels, outside inner brackets. */
function pieces(words: string): string[] {
  const marked = words.replace(
    /(?<=[\u4e00-\u9fff)]) *(?=(?:牵头|配合|责任|主办|协办|负责|参与|协同|主要责任|牵头责任|协同责任|完成)(?:单位|部门|领导|时限|时间|责任单位) ?:)/g,
    ';',
  );
  const parted = marked.replace(/(牵头|负责|主办)、/g, '$1;');
  const cut: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < parted.length; at++) {
    const char = parted[at] ?? '';
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[;,。\n]/.test(char)) {
      cut.push(parted.slice(start, at));
      start = at + 1;
    }
  }
  cut.push(parted.slice(start));
  return cut.map((piece) => piece.trim()).filter((piece) => piece.length > 0 && !REMARK.test(piece));
}

/** A（牵头）、B → A leads. Returns the piece without such names, and the names. */
function takeMarkedLeads(words: string): { rest: string; leads: string[] } {
  const leads: string[] = [];
  const rest = words.replace(
    /([^、,;:()\s]{2,30})\((?:牵头|主办|牵头单位|牵头部门|主要责任单位)\)/g,
    (_, name: string) => {
      leads.push(...splitUnits(name));
      return '';
    },
  );
  return { rest, leads };
}

/** One piece of a bracket: its role by label or verb, and the units it names. */
function readPiece(piece: string, labelled: DutyRole | null): Piece[] {
  if (FIRST_LEADS.test(piece)) return [];
  const label = DUTY_LABELS.find(({ pattern }) => pattern.test(piece));
  const words = label ? piece.replace(label.pattern, '') : piece;
  const { rest, leads } = takeMarkedLeads(words);
  const marked: Piece[] = leads.length > 0 ? [{ role: 'lead', units: leads }] : [];
  const verb = DUTY_VERBS.find(({ pattern }) => pattern.test(rest));
  const list = verb ? rest.replace(verb.pattern, '') : rest;
  const role = label?.role ?? verb?.role ?? labelled;
  const others: DutyRole | null = leads.length > 0 && role === 'rule' ? 'support' : role;
  if (others === null) return marked;
  const join = DUTY_JOIN.exec(list);
  if (join && join.index > 0) {
    return [
      ...marked,
      { role: 'lead', units: splitUnits(list.slice(0, join.index)) },
      { role: 'support', units: splitUnits(list.slice(join.index + join[0].length)) },
    ];
  }
  const stripped = list.replace(/^(?:会同|联合|配合|协同)/, '');
  return [...marked, { role: stripped === list ? others : 'support', units: splitUnits(stripped) }];
}

/** True when a piece carries a label or a verb of duty itself. */
function statesRole(piece: string): boolean {
  return (
    DUTY_LABELS.some(({ pattern }) => pattern.test(piece)) || DUTY_VERBS.some(({ pattern }) => pattern.test(piece))
  );
}

/** “A，B，C负责”: pieces before the one that states the role share it, and pieces after a label go on with it. */
function readPieces(words: string): Piece[] {
  const parts = pieces(words);
  const read: Piece[] = [];
  let carried: DutyRole | null = null;
  let pending: string[] = [];
  for (const part of parts) {
    const label = DUTY_LABELS.find(({ pattern }) => pattern.test(part));
    if (!statesRole(part) && carried === null && !FIRST_LEADS.test(part)) {
      pending.push(part);
      continue;
    }
    const found = readPiece([...pending, part].join('、'), carried);
    pending = [];
    read.push(...found);
    if (label) carried = label.role;
    else if (statesRole(part)) carried = null;
  }
  if (pending.length > 0) read.push({ role: 'rule', units: splitUnits(pending.join('、')) });
  return read;
}

/** True when the words name at least one unit that looks like one, and nothing that does not. */
export function isUnitList(words: string): boolean {
  const units = splitUnits(words);
  return units.length > 0 && units.every(looksLikeUnit);
}

/**
 * Units and roles in the words of a duty bracket (half width, without the bracket). `firstLeads`: a rule in force
 * says that the first of a list leads. Units without a stated role all lead together.
 */
export function readDuty(words: string, firstLeads: boolean): Duty {
  const read = readPieces(words);
  const of = (role: DutyRole): string[] => read.filter((piece) => piece.role === role).flatMap(({ units }) => units);
  const stated = of('lead');
  const rest = of('rule');
  const guides = of('guide');
  const named = stated.length > 0;
  let lead = named ? stated : rest.length > 0 ? rest : guides;
  let support = named ? [...rest, ...of('support'), ...guides] : [...of('support'), ...(rest.length > 0 ? guides : [])];
  if (!named && firstLeads && lead.length > 1) {
    support = [...lead.slice(1), ...support];
    lead = lead.slice(0, 1);
  }
  const unique = [...new Set(lead)];
  return {
    lead: unique,
    support: [...new Set(support)].filter((unit) => !unique.includes(unit)),
    leaders: [...new Set(of('leader'))],
    explicitLead: named,
  };
}

import type { Correction, CorrectedKind, LineRole } from '../../../shared/model/corrections.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import { nextRole, type LinePoint } from './line-point.js';

/** Something the clerk can do with the chosen place: by key, button or menu. */
export interface CorrectionCommand {
  readonly id: string;
  readonly label: string;
  /** The key as the clerk reads it; '' when there is none. */
  readonly key: string;
  readonly correction: Correction;
}

export const roleLabels: Readonly<Record<LineRole, string>> = {
  section: '方面',
  subsection: '小节',
  item: '条',
  paragraph: '正文',
  planTitle: '标题',
};

const kinds: readonly (readonly [CorrectedKind, string])[] = [
  ['task', '这一句是任务'],
  ['indicator', '这一句是指标'],
  ['background', '这一句不是任务（不分解）'],
  ['undecided', '这一句待定'],
];

/** Characters shown on either side of a place. */
const SHOWN = 4;

type Made = CorrectionCommand | null;

/** All that can be done at a place of the document as it is read now. */
export function commandsAt(text: string, parsed: ParsedPlan, point: LinePoint): readonly CorrectionCommand[] {
  const made: Made[] = [...lineCommands(text, parsed, point), ...sentenceCommands(text, parsed, point)];
  return made.filter((command): command is CorrectionCommand => command !== null);
}

function lineCommands(text: string, parsed: ParsedPlan, { block, role, offset }: LinePoint): Made[] {
  const at = block.start;
  const hasSubsections = parsed.sections.some(({ level }) => level > 1);
  const step = (by: 1 | -1, id: string, word: string, key: string): Made => {
    const as = nextRole(role, by, hasSubsections);
    return as && { id, key, label: `${word}为${roleLabels[as]}`, correction: { op: 'line', at, as } };
  };
  const roles = (Object.keys(roleLabels) as LineRole[]).map((as): Made => {
    if (as === role) return null;
    return { id: `as-${as}`, key: '', label: `这一行是${roleLabels[as]}`, correction: { op: 'line', at, as } };
  });
  const inside = offset > block.start && offset < block.end;
  return [
    step(1, 'raise', '升', 'Alt+↑'),
    step(-1, 'lower', '降', 'Alt+↓'),
    ...roles,
    inside
      ? {
          id: 'newItem',
          key: 'Alt+回车',
          label: `从“${text.slice(offset, offset + SHOWN).trim()}…”另起一条`,
          correction: { op: 'line', at: offset, as: 'item' },
        }
      : null,
    { id: 'cutOff', key: 'Delete', label: '截去这一行', correction: { op: 'cutOff', at } },
  ];
}

function sentenceCommands(text: string, parsed: ParsedPlan, point: LinePoint): Made[] {
  const { sentence, offset } = point;
  const own = sentence === null ? undefined : parsed.sentences[sentence];
  if (sentence === null || !own) return [];
  const [start, end] = own.span;
  const next = parsed.sentences[sentence + 1];
  const joins = next !== undefined && text.slice(end, next.span[0]).trim() === '' && sameItem(own, next);
  const splits = own.kind !== 'title' && offset > start && offset < end;
  const item = own.section === null || own.item === null ? undefined : parsed.sections[own.section]?.items[own.item];
  const first = item !== undefined && item.title === null && parsed.sentences[sentence - 1]?.item !== own.item;
  return [
    splits
      ? {
          id: 'split',
          key: 'Ctrl+回车',
          label: `在“${text.slice(Math.max(start, offset - SHOWN), offset)}｜${text.slice(offset, offset + SHOWN)}”处断句`,
          correction: { op: 'split', at: offset },
        }
      : null,
    joins
      ? { id: 'join', key: 'Alt+J', label: '与下一句合为一句', correction: { op: 'join', at: next.span[0] } }
      : null,
    ...kinds.map(([kind, words], at): Made => {
      if (kind === own.kind) return null;
      const key = String(at + 1);
      return { id: `kind-${kind}`, key, label: words, correction: { op: 'kind', at: start, kind } };
    }),
    first
      ? { id: 'kind-title', key: '5', label: '这一句是条标', correction: { op: 'kind', at: start, kind: 'title' } }
      : null,
  ];
}

function sameItem(a: ParsedPlan['sentences'][number], b: ParsedPlan['sentences'][number]): boolean {
  return a.section === b.section && a.item === b.item;
}

/** Those of the commands that a menu lists: what a key already does is not listed again under another name. */
export function menuOf(commands: readonly CorrectionCommand[]): readonly CorrectionCommand[] {
  const stepped = new Set(
    commands.flatMap(({ id, correction }) =>
      (id === 'raise' || id === 'lower') && correction.op === 'line' ? [`as-${correction.as}`] : [],
    ),
  );
  return commands.filter(({ id }) => !stepped.has(id));
}

/** The command that a key stands for; null for all other keys. */
export function commandOfKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey'>): string | null {
  const { key, code, altKey, ctrlKey } = event;
  if (altKey && !ctrlKey) {
    if (key === 'ArrowUp') return 'raise';
    if (key === 'ArrowDown') return 'lower';
    if (code === 'KeyJ') return 'join';
    return key === 'Enter' ? 'newItem' : null;
  }
  if (ctrlKey && !altKey) return key === 'Enter' ? 'split' : null;
  if (altKey || ctrlKey) return null;
  if (key === 'Delete') return 'cutOff';
  const kind = ['task', 'indicator', 'background', 'undecided', 'title'][Number(key) - 1];
  return /^[1-5]$/.test(key) && kind !== undefined ? `kind-${kind}` : null;
}

import { useEffect, useRef } from 'react';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';

interface StructureListProps {
  readonly parsed: ParsedPlan;
  /** The place that is chosen in the document; null when none is. */
  readonly chosen: number | null;
  readonly onShow: (offset: number) => void;
}

/** 方面 and 条 as they will be, each leading to its place in the document. */
export function StructureList({ parsed, chosen, onShow }: StructureListProps) {
  const counts = sentenceCounts(parsed);
  const list = useRef<HTMLOListElement>(null);
  const current = headAt(parsed, chosen);
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const mark = (start: number): string => (start === current ? 'is-current' : '');
  if (parsed.sections.length === 0) {
    return <p className="muted import-empty">没有认出“一、”“1.”这样的层次，全文按句分解。</p>;
  }
  return (
    <ol className="structure-list" data-testid="structure" ref={list}>
      {parsed.sections.map((section, at) => (
        <li key={`${section.span[0]}-${at}`}>
          {(section.number !== null || section.title !== null) && (
            <button
              type="button"
              aria-current={section.span[0] === current}
              className={`structure-section level-${section.level} ${mark(section.span[0])}`}
              onClick={() => onShow(section.span[0])}
            >
              {section.number !== null && <span className="structure-number">{section.number}、</span>}
              {section.title ?? '（无标题）'}
              <span className="muted structure-count">
                {sectionCount(section.items.length, counts.get(`${at}`) ?? 0)}
              </span>
            </button>
          )}
          <ol>
            {section.items.map((item, itemAt) => (
              <li key={`${item.span[0]}-${itemAt}`}>
                <button
                  type="button"
                  aria-current={item.span[0] === current}
                  className={`structure-item ${mark(item.span[0])}`}
                  onClick={() => onShow(item.span[0])}
                >
                  <span className="structure-number">{item.number === null ? '·' : `${item.number}.`}</span>
                  <span className="structure-words">{item.title ?? item.text.slice(0, 24)}</span>
                  <span className="muted structure-count">{counts.get(`${at}:${itemAt}`) ?? 0} 句</span>
                </button>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** Start of the 条, else of the 方面, that holds a place of the text. */
function headAt(parsed: ParsedPlan, offset: number | null): number | null {
  if (offset === null) return null;
  let found: number | null = null;
  for (const section of parsed.sections) {
    if (section.span[0] <= offset && offset <= section.span[1]) found = section.span[0];
    for (const item of section.items) if (item.span[0] <= offset && offset <= item.span[1]) return item.span[0];
  }
  return found;
}

/** 方面 without 条 are counted by their sentences. */
function sectionCount(items: number, sentences: number): string {
  return items > 0 || sentences === 0 ? `${items} 条` : `${sentences} 句`;
}

function sentenceCounts(parsed: ParsedPlan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { section, item, kind } of parsed.sentences) {
    if (section === null || kind === 'title') continue;
    const key = item === null ? `${section}` : `${section}:${item}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

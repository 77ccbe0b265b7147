import { useMemo, useState, type MouseEvent } from 'react';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import { documentBlocks, type DocumentBlock } from '../../components/document/document-blocks.js';
import { caretOffset } from './caret-offset.js';
import { pointAt, type LinePoint } from './line-point.js';

export interface ChosenPoint {
  readonly blocks: readonly DocumentBlock[];
  readonly point: LinePoint | null;
  readonly choose: (offset: number) => void;
  /** Takes the place under the mouse; the line's start where there is no text. */
  readonly chooseAt: (event: MouseEvent) => void;
  /** The line above (-1) or below (1). */
  readonly step: (by: 1 | -1) => number | null;
}

/** The place of the document that the clerk works at; it stays where it is when the structure changes. */
export function useLinePoint({ document, parsed }: ReadDocument): ChosenPoint {
  const [offset, setOffset] = useState<number | null>(null);
  const blocks = useMemo(() => blocksOf(document.text, parsed), [document.text, parsed]);
  const point = useMemo(() => (offset === null ? null : pointAt(parsed, blocks, offset)), [parsed, blocks, offset]);
  return {
    blocks,
    point,
    choose: setOffset,
    chooseAt: (event) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-start]') : null;
      const found = caretOffset(event.clientX, event.clientY) ?? (block ? Number(block.dataset['start']) : null);
      if (found !== null) setOffset(found);
    },
    step: (by) => {
      const lines = blocks.filter(({ kind }) => kind !== 'excluded');
      const at = point === null ? -1 : lines.indexOf(point.block);
      const next = lines[Math.max(0, Math.min(lines.length - 1, at + by))];
      if (!next) return null;
      setOffset(next.start);
      return next.start;
    },
  };
}

function blocksOf(text: string, parsed: ReadDocument['parsed']): readonly DocumentBlock[] {
  return documentBlocks(
    text,
    parsed,
    parsed.sentences.map((sentence, index) => ({ ...sentence, index })),
  );
}

import {
  memo,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import type { Place } from '../../../shared/review/coverage.js';
import type { DocumentBlock } from './document-blocks.js';
import './document-view.css';

export interface DocumentViewHandle {
  /** Scrolls a place of the source text into view. */
  showOffset(offset: number): void;
}

interface DocumentViewProps {
  readonly ref?: Ref<DocumentViewHandle>;
  readonly blocks: readonly DocumentBlock[];
  /** What became of each sentence, by its index. */
  readonly places: ReadonlyMap<number, Place>;
  /** Sentences that are lit. */
  readonly lit: ReadonlySet<number>;
  readonly onChoose: (sentence: number) => void;
  /** Cut-off parts are folded in the workspace and open (dimmed) in the import screen. */
  readonly showExcluded: boolean;
  /** Start of the block that is chosen as a line; null when none is. */
  readonly chosenBlock?: number | null;
  /** Lines that were cut off can be taken back: called with their starts. */
  readonly onTakeBack?: (starts: readonly number[]) => void;
}

export const placeLabels: Readonly<Record<Place, string>> = {
  task: '任务',
  merged: '并入任务',
  indicator: '指标',
  background: '不分解',
  title: '标题',
  responsibility: '分工',
  undecided: '待定',
};

/** The document as the office knows it, every sentence with a thin mark that says what became of it. */
export function DocumentView(props: DocumentViewProps) {
  const { blocks, lit, onChoose } = props;
  const pane = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => ({
    showOffset: (offset) => {
      const block = blocks.filter((one) => one.start <= offset).at(-1);
      const element = block && pane.current?.querySelector(`[data-start="${block.start}"]`);
      element?.scrollIntoView({ block: 'center' });
    },
  }));
  const first = lit.size === 0 ? null : Math.min(...lit);
  useEffect(() => {
    if (first === null || !pane.current) return;
    const element = pane.current.querySelector(`[data-sentence="${first}"]`);
    if (element && !isInside(element, pane.current)) element.scrollIntoView({ block: 'center' });
  }, [first]);

  const order = useMemo(() => sentenceOrder(blocks), [blocks]);
  const onClick = (event: MouseEvent): void => {
    const sentence = sentenceAt(event.target);
    if (sentence !== null) onChoose(sentence);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || order.length === 0 || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const at = first === null ? -1 : order.indexOf(first);
    const next = order[Math.max(0, Math.min(order.length - 1, at + step))];
    if (next !== undefined) onChoose(next);
  };
  return (
    <div
      ref={pane}
      className="document-view"
      role="region"
      aria-label="原文"
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      data-testid="document"
    >
      <div className="document-paper">
        {blocks.map((block) =>
          block.kind === 'excluded' ? (
            <ExcludedBlock
              key={block.start}
              block={block}
              open={props.showExcluded}
              {...(props.onTakeBack ? { onTakeBack: props.onTakeBack } : {})}
            />
          ) : (
            <Paragraph
              key={block.start}
              block={block}
              places={props.places}
              lit={litIn(block, lit)}
              chosen={props.chosenBlock === block.start}
            />
          ),
        )}
      </div>
    </div>
  );
}

/** The lit sentences of a paragraph as text, so that memo can tell whether anything changed in it. */
function litIn(block: DocumentBlock, lit: ReadonlySet<number>): string {
  const inside = block.runs.flatMap((run) => (run.sentence !== null && lit.has(run.sentence) ? [run.sentence] : []));
  return [...new Set(inside)].join(',');
}

interface ParagraphProps {
  readonly block: DocumentBlock;
  readonly places: ReadonlyMap<number, Place>;
  readonly lit: string;
  readonly chosen: boolean;
}

const Paragraph = memo(function Paragraph({ block, places, lit, chosen }: ParagraphProps) {
  const litSentences = new Set(lit === '' ? [] : lit.split(',').map(Number));
  return (
    <p className={`document-block is-${block.kind} ${chosen ? 'is-chosen' : ''}`} data-start={block.start}>
      {block.runs.map((run) => {
        if (run.sentence === null) {
          return (
            <span key={run.start} className={run.strong ? 'document-strong' : ''} data-at={run.start}>
              {run.text}
            </span>
          );
        }
        const place = places.get(run.sentence) ?? 'undecided';
        return (
          <span
            key={run.start}
            className={`document-sentence is-${place} ${litSentences.has(run.sentence) ? 'is-lit' : ''} ${run.strong ? 'document-strong' : ''}`}
            data-sentence={run.sentence}
            data-at={run.start}
            aria-current={litSentences.has(run.sentence)}
            title={placeLabels[place]}
          >
            {place !== 'title' && <span className="document-mark" aria-hidden />}
            {place === 'undecided' && <span className="document-flag">待定</span>}
            {run.text}
          </span>
        );
      })}
    </p>
  );
});

interface ExcludedBlockProps {
  readonly block: DocumentBlock;
  readonly open: boolean;
  readonly onTakeBack?: (starts: readonly number[]) => void;
}

function ExcludedBlock({ block, open, onTakeBack }: ExcludedBlockProps) {
  const [unfolded, setUnfolded] = useState(open);
  useEffect(() => setUnfolded(open), [open]);
  const lines = linesOf(block);
  return (
    <div className="document-excluded" data-start={block.start}>
      <button type="button" onClick={() => setUnfolded(!unfolded)} aria-expanded={unfolded}>
        已截去{block.why} {block.lines} 行，{unfolded ? '点此收起' : '点此查看'}
      </button>
      {onTakeBack && (
        <button
          type="button"
          className="document-take-back"
          data-testid="take-back-all"
          onClick={() => onTakeBack(lines.map(({ start }) => start))}
        >
          {lines.length > 1 ? '全部取回' : '取回'}
        </button>
      )}
      {unfolded && (
        <div className="document-excluded-text">
          {lines.map(({ start, text }) => (
            <div key={start} className="document-excluded-line">
              <span>{text}</span>
              {onTakeBack && lines.length > 1 && (
                <button type="button" className="document-take-back" onClick={() => onTakeBack([start])}>
                  取回
                </button>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The lines of a cut-off part with the offset of their first character. */
function linesOf(block: DocumentBlock): readonly { readonly start: number; readonly text: string }[] {
  const text = block.runs.map((run) => run.text).join('');
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0].trim();
    return line === '' ? [] : [{ start: block.start + match.index + match[0].indexOf(line[0] ?? ''), text: line }];
  });
}

function sentenceOrder(blocks: readonly DocumentBlock[]): readonly number[] {
  return [...new Set(blocks.flatMap((block) => block.runs.flatMap((run) => run.sentence ?? [])))];
}

function sentenceAt(target: EventTarget): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  return element ? Number(element.dataset['sentence']) : null;
}

function isInside(element: Element, pane: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = pane.getBoundingClientRect();
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

import { Button, Segmented, Spin } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { PdfPage } from './pdf-page.js';
import './pdf-pages.css';
import { useElementSize } from './use-element-size.js';
import { usePdf } from './use-pdf.js';

interface PdfPagesProps {
  readonly pdf: Uint8Array | null;
  /** A newer picture is on its way. */
  readonly busy: boolean;
}

/** Blank around the sheets, pixels. */
const around = 16;
/** Room for the scroll bar. */
const scrollBar = 16;

/** A paper as its true pages: by width or whole, page x of y, PageUp and PageDown go from page to page. */
export function PdfPages({ pdf, busy }: PdfPagesProps) {
  const document = usePdf(pdf);
  const view = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(view);
  const [fit, setFit] = useState<'width' | 'page'>('width');
  const [current, setCurrent] = useState(0);
  const count = document?.numPages ?? 0;

  const go = (page: number): void => {
    const wanted = Math.max(0, Math.min(count - 1, page));
    const sheet = view.current?.querySelector<HTMLElement>(`[data-page="${wanted}"]`);
    if (sheet && view.current) view.current.scrollTop = sheet.offsetTop - around / 2;
  };
  const onScroll = (): void => {
    const middle = (view.current?.scrollTop ?? 0) + height / 2;
    const sheets = [...(view.current?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
    setCurrent(Math.max(0, sheets.filter((sheet) => sheet.offsetTop <= middle).length - 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { PageDown: current + 1, PageUp: current - 1, Home: 0, End: count - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  const shown = Math.min(current, Math.max(0, count - 1));
  return (
    <div className="pdf-view">
      <div className="pdf-bar">
        <Button size="small" disabled={shown === 0} onClick={() => go(shown - 1)} aria-label="上一页">
          ‹
        </Button>
        <span data-testid="pdf-count" aria-live="polite">
          第 {count === 0 ? 0 : shown + 1} 页 / 共 {count} 页
        </span>
        <Button size="small" disabled={shown + 1 >= count} onClick={() => go(shown + 1)} aria-label="下一页">
          ›
        </Button>
        <Segmented
          size="small"
          value={fit}
          onChange={setFit}
          options={[
            { value: 'width', label: '适合宽度' },
            { value: 'page', label: '整页' },
          ]}
        />
        {busy && <Spin size="small" />}
      </div>
      <div
        ref={view}
        className="pdf-sheets"
        tabIndex={0}
        role="region"
        aria-label="页面预览"
        data-testid="pdf-sheets"
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        {document !== null &&
          Array.from({ length: count }, (_, index) => (
            <PdfPage
              key={index}
              document={document}
              index={index}
              width={Math.max(100, width - 2 * around - scrollBar)}
              height={fit === 'page' ? Math.max(100, height - 2 * around) : null}
            />
          ))}
      </div>
    </div>
  );
}

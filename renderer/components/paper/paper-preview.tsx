import { Button, Space } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { PaperOrder } from '../../../shared/ipc/paper-orders.js';
import type { Result } from '../../../shared/result.js';
import { usePaper } from '../../hooks/use-paper.js';
import { bringIntoView } from '../bring-into-view.js';
import { MissingFaces } from './missing-faces.js';
import { PaperActions, PaperReceipt } from './paper-actions.js';
import './paper-preview.css';
import { PdfPages } from './pdf-pages.js';

interface PaperPreviewProps {
  readonly title: string;
  readonly testId: string;
  /** Which of the papers; stands before the buttons. */
  readonly children: ReactNode;
  /** Makes the order; another function whenever something that is printed has changed. */
  readonly order: () => Promise<Result<PaperOrder>>;
  /** File name without ending. */
  readonly name: string;
  /** Open from the start, where there is room for it beside the form. */
  readonly startOpen?: boolean;
}

/** How long typing must rest before a new picture is made, milliseconds. */
const restMs = 400;

/** 预览、打印、存为 PDF of a paper below the form that makes it. */
export function PaperPreview({ title, testId, children, order, name, startOpen = false }: PaperPreviewProps) {
  const paper = usePaper();
  const [open, setOpen] = useState(startOpen);
  const { preview, clear } = paper;
  // What was saved or printed before is not this paper any more.
  useEffect(() => clear(), [order, clear]);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => void preview(order), restMs);
    return () => clearTimeout(timer);
  }, [open, preview, order]);
  return (
    <section className="paper-preview" data-testid={testId}>
      <h2>{title}</h2>
      <Space wrap>
        {children}
        <Button onClick={() => setOpen(!open)} data-testid="paper-preview" aria-expanded={open}>
          {open ? '收起预览' : '预览'}
        </Button>
        <PaperActions paper={paper} order={order} name={name} />
      </Space>
      <PaperReceipt paper={paper} />
      {open && <MissingFaces />}
      {open && (
        <div className="paper-preview-pages" ref={bringIntoView}>
          <PdfPages pdf={paper.pdf} busy={paper.busy} />
        </div>
      )}
    </section>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from './load-pdf.js';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From 0. */
  readonly index: number;
  /** Room for the page, in pixels; `height` null: as high as the width makes it. */
  readonly width: number;
  readonly height: number | null;
}

/** One sheet at true proportion, drawn when it comes near the view. */
export function PdfPage({ document, index, width, height }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const near = useNear(frame);

  useEffect(() => {
    let gone = false;
    void document.getPage(index + 1).then((found) => {
      if (!gone) setPage(found);
    });
    return () => {
      gone = true;
    };
  }, [document, index]);

  const natural = page?.getViewport({ scale: 1 }) ?? null;
  const scale =
    natural === null
      ? 1
      : Math.min(width / natural.width, height === null ? Number.POSITIVE_INFINITY : height / natural.height);

  useEffect(() => {
    const element = canvas.current;
    if (page === null || element === null || !near) return undefined;
    const density = window.devicePixelRatio;
    const viewport = page.getViewport({ scale: scale * density });
    // Drawn aside and put in whole: a page that is drawn again does not flicker.
    const aside = window.document.createElement('canvas');
    aside.width = Math.round(viewport.width);
    aside.height = Math.round(viewport.height);
    const task = page.render({ canvas: aside, viewport });
    task.promise.then(
      () => {
        element.width = aside.width;
        element.height = aside.height;
        element.getContext('2d')?.drawImage(aside, 0, 0);
        element.dataset['drawn'] = 'true';
      },
      () => undefined,
    );
    return () => task.cancel();
  }, [page, near, scale]);

  const size = natural === null ? { width, height: width * Math.SQRT2 } : sizeAt(natural, scale);
  return (
    <div ref={frame} className="pdf-page" data-testid="pdf-page" data-page={index} style={size}>
      <canvas ref={canvas} aria-label={`第 ${index + 1} 页`} />
    </div>
  );
}

function sizeAt(natural: { readonly width: number; readonly height: number }, scale: number) {
  return { width: Math.round(natural.width * scale), height: Math.round(natural.height * scale) };
}

/** True while the element is within a screen of what its scrolling parent shows. */
function useNear(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      // Its own scrolling parent: the window's edge would cut the margin off.
      root: element.parentElement,
      rootMargin: '100%',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return near;
}

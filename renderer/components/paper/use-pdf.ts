import { useEffect, useState } from 'react';
import { loadPdf, type PDFDocumentProxy } from './load-pdf.js';

/** The opened PDF, null until it is; the one before stays shown until the next is ready. */
export function usePdf(bytes: Uint8Array | null): PDFDocumentProxy | null {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    let close: (() => void) | null = null;
    let gone = false;
    void loadPdf(bytes).then((opened) => {
      if (gone) {
        opened.close();
        return;
      }
      close = opened.close;
      setDocument(opened.document);
    });
    return () => {
      gone = true;
      // Behind the next document's arrival, so that pages being drawn are not cut off.
      if (close !== null) setTimeout(close, 2_000);
    };
  }, [bytes]);
  return document;
}

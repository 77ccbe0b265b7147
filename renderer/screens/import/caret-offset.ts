/** The offset of the source text at a point of the window; null when there is no text of the document. */
export function caretOffset(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y);
  if (!range) return null;
  const node = range.startContainer;
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  const start = Number(run?.dataset['at']);
  if (!run || Number.isNaN(start)) return null;
  const text = [...run.childNodes].find((child) => child.nodeType === Node.TEXT_NODE);
  return node === text ? start + range.startOffset : start;
}

import { useEffect, useState } from 'react';

/** Files dropped anywhere in the window, and text pasted where no field has the focus. True while a file hovers. */
export function useFileDrop(onFile: (file: File) => void, onText: (text: string) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setHovering(false);
      onFile(file);
    };
    const paste = (event: ClipboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (inField) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) onFile(file);
      else if (text.trim() !== '') onText(text);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [onFile, onText]);
  return hovering;
}

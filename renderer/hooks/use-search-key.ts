import { useEffect } from 'react';
import { useUiStore } from './ui-store.js';

/** Ctrl+Shift+F anywhere: 查找全部计划. */
export function useSearchKey(): void {
  const show = useUiStore((state) => state.show);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'f' || event.isComposing) return;
      event.preventDefault();
      show('search');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [show]);
}

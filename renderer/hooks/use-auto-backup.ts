import { useEffect } from 'react';
import { startAutoBackup } from '../usecases/auto-backup.js';
import { useApp } from './app-context.js';

/** Keeps backups while the window is open; to be used once, by the frame of the application. */
export function useAutoBackup(): void {
  const context = useApp();
  useEffect(() => startAutoBackup(context, takeOverOpenEditor), [context]);
}

/** A cell that is still being edited saves its text when it loses the focus. */
function takeOverOpenEditor(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

import type { UseCaseContext } from './use-case-context.js';
import { logFailure } from './log-failure.js';
import { writeBackupUnlessEmpty, type BackupReason } from './write-backup.js';

/** Milliseconds after the last edit. */
const idleTime = 30_000;

/**
 * Writes a backup 30 s after the last edit, and one when the program closes if anything changed since the last.
 * `beforeClosing` lets the window take over what is still being typed. Returns the function that stops it.
 */
export function startAutoBackup(context: UseCaseContext, beforeClosing: () => void = () => undefined): () => void {
  const { repository, host } = context;
  let lastSeen = repository.saveState();
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const backUp = async (reason: BackupReason): Promise<void> => {
    clearTimeout(timer);
    if (!changed) return;
    changed = false;
    const written = await writeBackupUnlessEmpty(context, reason);
    if (written.ok) return;
    // The next edit or the end of the program tries again.
    changed = true;
    await logFailure(context, written.error.detail ?? written.error.title);
  };

  const stopWatching = repository.onSaveState(() => {
    const state = repository.saveState();
    if (state.state === 'saved' && state !== lastSeen) {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(() => void backUp('idle'), idleTime);
    }
    lastSeen = state;
  });

  const stopListening = host.on('app.closing', () => {
    void (async () => {
      beforeClosing();
      // Behind every write that is under way or waiting.
      await repository.exclusive(() => Promise.resolve());
      await backUp('quit');
      await host.invoke('app.readyToClose', {});
    })();
  });

  return () => {
    clearTimeout(timer);
    stopWatching();
    stopListening();
  };
}

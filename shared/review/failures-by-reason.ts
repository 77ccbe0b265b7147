import type { ExportReceipt } from '../ipc/contract.js';
import type { AppError } from '../result.js';

/** Files that could not be written for one and the same reason. */
export interface FailuresOfReason {
  readonly error: AppError;
  readonly names: readonly string[];
}

/** The failures of a batch, each reason once: a full disk stops dozens of files, and one sentence says it. */
export function failuresByReason({ failures }: Pick<ExportReceipt, 'failures'>): FailuresOfReason[] {
  const reasons = new Map<string, { error: AppError; names: string[] }>();
  for (const { name, error } of failures) {
    const key = `${error.code} ${error.title} ${error.hint}`;
    const known = reasons.get(key);
    if (known) known.names.push(name);
    else reasons.set(key, { error, names: [name] });
  }
  return [...reasons.values()];
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { backupReasonSchema } from '../../shared/ipc/contract.js';

/** Written into every backup, so that a later program knows what it reads. */
const format = 'fenjietai-backup';
/** Layout of the header; the layout of the content is `schemaVersion`. */
const version = 1;

const headerSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  /** Version of the store's schema that `content` was dumped from. */
  schemaVersion: z.number().int().positive(),
  reason: backupReasonSchema,
  /** ISO instant. */
  savedAt: z.string(),
  /** Records per table. */
  counts: z.record(z.string(), z.number()),
  /** Of `content` as UTF-8, hexadecimal. */
  sha256: z.string(),
});
const backupSchema = headerSchema.extend({ content: z.string() });

export type Backup = z.infer<typeof backupSchema>;

function digest(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** Bytes of a backup file. `content` is the whole store as JSON text. */
export function encodeBackup(backup: Omit<Backup, 'format' | 'version' | 'sha256'>): Uint8Array {
  const { content, ...rest } = backup;
  const whole: Backup = { format, version, ...rest, sha256: digest(content), content };
  return new TextEncoder().encode(JSON.stringify(whole));
}

/** The backup in a file's text, or null when it is cut off, changed or not a backup at all. */
export function decodeBackup(text: string): Backup | null {
  try {
    const backup = backupSchema.parse(JSON.parse(text));
    return digest(backup.content) === backup.sha256 ? backup : null;
  } catch {
    return null;
  }
}

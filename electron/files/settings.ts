import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Result } from '../../shared/result.js';
import { writeAtomically } from './atomic-write.js';

/** What the main process remembers between two starts. Every field has a default, so that an old file always reads. */
const settingsSchema = z.object({
  window: z
    .object({
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      maximized: z.boolean(),
    })
    .default({ width: 1366, height: 768, maximized: false }),
  /** Folder of the last export; null before the first. */
  lastExportFolder: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One JSON file, read whole and written whole. */
export interface SettingsFile {
  read(): Promise<Settings>;
  /** Changes some fields; calls are carried out one after another. */
  change(part: Partial<Settings>): Promise<Result<void>>;
}

/** The settings in `file`. A missing or damaged file counts as the defaults: nothing in it is worth a failed start. */
export function settingsFile(file: string): SettingsFile {
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Settings> {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return settingsSchema.parse({});
    }
  }

  async function write(part: Partial<Settings>): Promise<Result<void>> {
    const text = JSON.stringify({ ...(await read()), ...part }, null, 2);
    return writeAtomically(file, new TextEncoder().encode(text), { overwrite: true });
  }

  return {
    read,
    change(part) {
      const result = queue.then(() => write(part));
      queue = result;
      return result;
    },
  };
}

import { createHash } from 'node:crypto';
import type { PlannedFile } from './planned-file.js';
import { packPart, type PackedPart } from './zip/pack-part.js';
import { writeZip } from './zip/write-zip.js';

/** Several files as one zip, names in UTF-8; the batch can be paused and cancelled between them. */
export function zipFile(name: string, files: readonly PlannedFile[]): PlannedFile {
  return {
    name,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    parts: files.length,
    make: async (now, begin) => {
      const packed: PackedPart[] = [];
      const contents: { name: string; sha256: string }[] = [];
      for (const file of files) {
        await begin(file.name);
        const { bytes } = await file.make(now, begin);
        packed.push(await packPart(file.name, bytes));
        contents.push({ name: file.name, sha256: createHash('sha256').update(bytes).digest('hex') });
      }
      return { bytes: await writeZip(packed, now), contents };
    },
  };
}

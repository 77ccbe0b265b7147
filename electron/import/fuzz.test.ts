import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceDocumentSchema } from '../../shared/model/source-document.js';
import { parsePlan } from '../../shared/parsing/parse-plan.js';
import { readDocument } from './read-document.js';
import { mutate, seededRandom } from './testing/mutate.js';

/** Damaged files per fixture: a few hundred in all with the tests, thousands with `npm run fuzz`. */
const cases = Number(process.env['FUZZ_CASES'] ?? 40);
/** Time for one file, in milliseconds. */
const limit = 2_000;

const folder = path.join('seeds', 'fixtures');
const samples = [
  ...readdirSync(folder).map((name) => path.join(folder, name)),
  path.join('seeds', '金安经济开发区2020年工作要点.txt'),
];

describe('damaged files', () => {
  it.each(samples)(
    '%s: each is answered in time with a document or a sentence',
    async (file) => {
      const original = new Uint8Array(readFileSync(file));
      const random = seededRandom(20200302);
      let slowest = 0;
      for (let number = 0; number < cases; number += 1) {
        const bytes = mutate(original, random);
        const start = performance.now();
        const read = await readDocument(bytes, path.basename(file));
        if (read.ok) parsePlan(read.value);
        const took = performance.now() - start;
        slowest = Math.max(slowest, took);
        expect(took, `case ${number}`).toBeLessThan(limit);
        if (read.ok) expect(sourceDocumentSchema.safeParse(read.value).success, `case ${number}`).toBe(true);
        else
          expect([read.error.title, read.error.hint].every((words) => /[\u4E00-\u9FA5].*。$/.test(words))).toBe(true);
      }
      expect(slowest).toBeGreaterThan(0);
    },
    60_000 + cases * 50,
  );
});

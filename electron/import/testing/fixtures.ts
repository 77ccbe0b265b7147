import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Bytes of a fixture in seeds/fixtures (build/make-fixtures.mjs says how they are made). For tests. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join('seeds', 'fixtures', name)));
}

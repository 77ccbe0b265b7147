// Thousands of damaged files of every format through the readers and the parser; each must be answered within 2 s.
// `npm run fuzz`, or `npm run fuzz -- 5000` for so many cases per fixture.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
await install();
const cases = process.argv[2] ?? '1000';
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'build/vitest.config.mts', 'electron/import/fuzz.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_CASES: cases } },
);
process.exit(run.status ?? 1);

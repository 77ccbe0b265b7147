// Checks the types of every room, each as its own TypeScript program (tsconfig.json names them).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tsc = path.join(root, 'node_modules', 'ts7', 'bin', 'tsc');
const run = spawnSync(process.execPath, [tsc, '--build', root, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);

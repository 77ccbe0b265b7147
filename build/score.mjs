// npm run score: scores the parser against the labelled corpus beside the project, when it is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const corpus = path.join(root, '..', 'shared', 'corpus');
const scorer = path.join(root, '..', 'shared', 'tools', 'score-parsing.mjs');

if (!existsSync(corpus) || !existsSync(scorer)) {
  console.log('No labelled corpus beside the project (../shared/corpus): nothing to score.');
  process.exit(0);
}
// The headless command builds when needed, so the first document may take a little longer.
const parse = [process.execPath, path.join(root, 'build', 'fenjie.mjs'), 'parse'];
const run = spawnSync(process.execPath, [scorer, '--corpus', corpus, ...process.argv.slice(2), '--', ...parse], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);

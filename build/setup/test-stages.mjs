// The stages of `npm test`, each giving how many checks passed and failed.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { onVirtualScreen } from './display.mjs';
import { cache, inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** A whole program counts as one check. */
async function oneCheck(args) {
  const { status } = await run(process.execPath, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function bin(name, ...file) {
  return inRoot('node_modules', name, ...file);
}

/** Checks the types of every room. */
export const types = () => oneCheck([inRoot('build', 'types.mjs')]);

/** The rooms' rules and good habits. */
export const lint = () =>
  oneCheck([bin('eslint', 'bin', 'eslint.js'), '--config', inRoot('build', 'eslint.config.mjs'), '.']);

/** One way to lay out code. */
export const format = () =>
  oneCheck([
    bin('prettier', 'bin', 'prettier.cjs'),
    '--config',
    inRoot('build', 'prettier.json'),
    '--ignore-path',
    '.gitignore',
    '--log-level',
    'warn',
    '--check',
    '.',
    // Data, kept byte for byte.
    '!seeds/**',
  ]);

/** Counts of a vitest run; a run without a report (it crashed) or with a broken file is at least one failure. */
export function countsOf(report, status) {
  const passed = report?.numPassedTests ?? 0;
  const brokenFiles = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

async function vitest(config, env = process.env) {
  const file = path.join(cache, 'reports', `${config}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [bin('vitest', 'vitest.mjs'), 'run', '--config', inRoot('build', config), ...reporters];
  const { status } = await run(process.execPath, args, { env });
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  return countsOf(report, status);
}

/** Unit and integration tests. */
export const unit = () => vitest('vitest.config.mts');

/** Every kind of exported file, opened and read by other programs. */
export const office = () => oneCheck([inRoot('build', 'verify-office.mjs')]);

/** The application itself in a real Electron, whose path is given. */
export const endToEnd = (electron) =>
  onVirtualScreen((env) => vitest('vitest.e2e.config.mts', { ...env, FENJIE_ELECTRON: electron }));

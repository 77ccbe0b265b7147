// Installs the libraries from the lock file when node_modules is not what it asks for.
import { readFile } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { withLock } from './lock.mjs';
import { run, say, SetupError } from './run.mjs';

async function packagesOf(...parts) {
  const text = await readFile(inRoot(...parts), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text).packages;
}

/**
 * True when the installed tree is the one that the lock file asks for. Dates would not do: a checkout changes them,
 * and `npm ci` deletes node_modules under a program that runs from it.
 * @param wanted `packages` of package-lock.json
 * @param present `packages` of node_modules/.package-lock.json, or null when nothing is installed
 */
export function matchesLock(wanted, present) {
  if (present === null) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = present[place];
    // Optional packages are absent when they are for another platform.
    return found === undefined ? Boolean(entry.optional || entry.devOptional) : found.version === entry.version;
  });
}

async function isInstalled() {
  const wanted = await packagesOf('package-lock.json');
  return matchesLock(wanted, await packagesOf('node_modules', '.package-lock.json'));
}

/** Makes node_modules match the lock file. npm's own lines go to stderr. */
export async function install() {
  if (await isInstalled()) return;
  await withLock('install', async () => {
    if (await isInstalled()) return;
    say('安装依赖 npm ci …（首次约一分钟 about a minute the first time）');
    const { status } = await run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' });
    if (status !== 0) {
      throw new SetupError(
        '依赖没有装上：npm ci 失败，原因见上。请检查 npm 镜像设置后重试。\n' +
          'Installing from the lock file failed, see above. Check the npm registry setting and try again.',
      );
    }
  });
}

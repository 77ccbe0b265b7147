// Tells whether an output is older than what it is made from.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache, inRoot } from './paths.mjs';

async function* filesBelow(place) {
  const info = await stat(place).catch(() => null);
  if (info === null) return;
  if (info.isFile()) {
    yield { place, info };
    return;
  }
  for (const name of (await readdir(place)).sort()) yield* filesBelow(path.join(place, name));
}

/** Tests are not part of the program. */
function isTest(place) {
  return /\.test\.tsx?$/.test(place) || place.includes(`${path.sep}e2e${path.sep}`);
}

/** One text that changes when any of the files or folders (relative to the root) changes. */
export async function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for await (const { place, info } of filesBelow(inRoot(source))) {
      if (!isTest(place)) hash.update(`${place}\n${info.size}\n${info.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function stampFile(name) {
  return path.join(cache, 'stamps', name);
}

export async function readStamp(name) {
  return readFile(stampFile(name), 'utf8').catch(() => '');
}

export async function writeStamp(name, text) {
  await mkdir(path.dirname(stampFile(name)), { recursive: true });
  await writeFile(stampFile(name), text);
}

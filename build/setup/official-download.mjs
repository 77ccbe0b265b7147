// Electron's own download, with a short time limit: where GitHub is blocked it can hang for minutes.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { run, say } from './run.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** Without a mirror that answers, the connection is refused or silent; a working one needs a minute for 120 MB. */
const CONNECT_MS = 15_000;
const DOWNLOAD_MS = 300_000;
/** A failure is believed for this long, so that the next start does not wait again. */
const REMEMBER_MS = 7 * 24 * 3600_000;

const officialHost = 'https://github.com/';

function mirror() {
  return process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? officialHost;
}

async function reachable(address) {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(CONNECT_MS) });
    return true;
  } catch {
    return false;
  }
}

async function failedLately() {
  const [address, at] = (await readStamp('official-download')).split('\n');
  return address === mirror() && Date.now() - Number(at) < REMEMBER_MS;
}

/** Tries the official download into node_modules/electron/dist. True when it worked. */
export async function downloadOfficial() {
  if (await failedLately()) return false;
  say(`下载 Electron（官方）… official download from ${mirror()}`);
  const script = inRoot('node_modules', 'electron', 'install.js');
  if (existsSync(script) && (await reachable(mirror()))) {
    const { status } = await run(process.execPath, [script], { output: 'collect', timeoutMs: DOWNLOAD_MS });
    if (status === 0) return true;
    // Half an Electron must not be taken for a whole one next time.
    await rm(inRoot('node_modules', 'electron', 'dist'), { recursive: true, force: true });
  }
  say('官方下载不通 the official download cannot be reached');
  await writeStamp('official-download', `${mirror()}\n${Date.now()}`);
  return false;
}

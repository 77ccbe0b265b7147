// What `npm test` needs beside Node: on Debian as root it is installed, elsewhere named.
import { existsSync } from 'node:fs';
import { run, say, SetupError } from './run.mjs';
import { windowPackages } from './system-check.mjs';

/** For windows without a screen, and for checking the written files with other programs than our own. */
const testPackages = [
  ...windowPackages,
  'xvfb',
  'xauth',
  'libreoffice-writer',
  'libreoffice-calc',
  'poppler-utils',
  'python3-openpyxl',
  'python3-docx',
];

/** Names of the packages that dpkg does not list as installed; Debian's 64-bit time names (libgtk-3-0t64) count too. */
export function notInstalled(wanted, dpkgText) {
  const installed = new Set(
    [...dpkgText.matchAll(/^ii\s+([^\s:]+)/gm)].flatMap(([, name]) => [name, name.replace(/t64$/, '')]),
  );
  return wanted.filter((name) => !installed.has(name));
}

async function missingPackages() {
  const { text } = await run('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package}\n'], { output: 'collect' });
  return notInstalled(testPackages, text);
}

async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = await run('apt-get', args, { output: 'stderr', env });
  if (status !== 0) throw new SetupError(`apt-get ${args[0]} 失败，原因见上。apt-get ${args[0]} failed, see above.`);
}

/** Makes the system packages that the tests need present, or says which are missing and stops. Linux only. */
export async function provideSystemPackages() {
  if (process.platform !== 'linux') return;
  if (!existsSync('/usr/bin/dpkg-query')) {
    say(`这不是 Debian 系统，请自行确认有：${testPackages.join(' ')}\nNot Debian: make sure the above are installed.`);
    return;
  }
  const missing = await missingPackages();
  if (missing.length === 0) return;
  if (process.getuid() !== 0) {
    throw new SetupError(
      `测试缺少系统软件包，请运行：\n  sudo apt-get install -y --no-install-recommends ${missing.join(' ')}\n` +
        'System packages are missing; run the command above and try again.',
    );
  }
  say(`安装系统软件包 installing: ${missing.join(' ')}`);
  await aptGet('update', '-qq');
  await aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

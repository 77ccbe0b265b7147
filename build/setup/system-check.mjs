// What a Linux desktop must have for Electron: its shared libraries and a display.
import path from 'node:path';
import { run, SetupError } from './run.mjs';

/** Debian packages whose libraries and fonts Electron needs; the font is for Chinese. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'fonts-noto-cjk',
];

/** Names of the libraries that the loader does not find, from the words of `ldd`. */
export function missingLibraries(lddText) {
  return [...lddText.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

function installCommand(packages) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get install -y ${packages.join(' ')}`;
}

/** Throws with the exact command when libraries that Electron needs are missing on this machine. */
export async function checkLibraries(program) {
  if (process.platform !== 'linux') return;
  const { text } = await run('ldd', [program], { cwd: path.dirname(program), output: 'collect' });
  const missing = missingLibraries(text);
  if (missing.length === 0) return;
  throw new SetupError(
    `系统缺少 Electron 需要的库：${missing.join('、')}。请运行（Debian、Ubuntu、UOS、麒麟）：\n` +
      `  ${installCommand(windowPackages)}\n` +
      'System libraries are missing; run the command above and start again.',
  );
}

/** Throws with the exact command when there is no display to open a window on. */
export function checkDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new SetupError(
    '没有图形界面（未设置 DISPLAY）。请在桌面的终端里运行 npm start；只是试运行时，可用虚拟屏幕：\n' +
      `  ${installCommand(['xvfb', 'xauth'])}\n` +
      '  xvfb-run -a npm start\n' +
      'There is no display. Run npm start in a desktop terminal, or use the virtual screen above.',
  );
}

/** Chromium refuses its sandbox to root; only development and tests run as root. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

import path from 'node:path';

/** The window's own origin: files come from the program's folder and from nowhere else. */
export const scheme = 'app';
export const host = 'fenjie';
export const startPage = `${scheme}://${host}/index.html`;

/** True for addresses of the window's own origin. */
export function isOwnAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${scheme}:` && url.host === host;
  } catch {
    return false;
  }
}

/**
 * The file that an address of the own origin names, or null when it is not ours to serve: another host, or a path that
 * leaves `folder`.
 */
export function fileOfAddress(address: string, folder: string): string | null {
  if (!isOwnAddress(address)) return null;
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (wanted.includes('\0')) return null;
  const file = path.resolve(folder, `.${wanted.replace(/\\/g, '/')}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

import path from 'node:path';
import { fail, type Result } from '../../shared/result.js';

/**
 * What the system's error about writing means for the clerk, and what to do: one sentence each, in one place.
 * `file` is what was to be written.
 *
 * Codes: file-in-use, name-is-a-folder, disk-full, folder-not-writable, folder-missing, file-exists, name-too-long, write-failed.
 */
export function writeError(error: unknown, file: string): Result<never> {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const name = path.basename(file);
  const detail = `${file} ${code}`.trim();
  switch (code) {
    case 'EBUSY':
    case 'ETXTBSY':
      return fileInUse(file);
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', '磁盘空间不够，文件没有写成。', '请清理磁盘或换一个文件夹，然后重试。', detail);
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      return fail(
        'folder-not-writable',
        '这个文件夹不能写入。',
        '请换一个有写入权限的文件夹，例如“文档”或桌面，然后重试。',
        detail,
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('folder-missing', '找不到输出文件夹。', '请检查移动硬盘或网络盘是否连着，或换一个文件夹。', detail);
    case 'EISDIR':
      return fail('name-is-a-folder', `“${name}”是一个文件夹，不能写成文件。`, '请另起一个文件名。', detail);
    case 'EEXIST':
    case 'ENOTEMPTY':
      return fail('file-exists', `“${name}”已经存在，没有覆盖。`, '请先移走原来的文件，或换一个文件夹。', detail);
    case 'ENAMETOOLONG':
      return fail('name-too-long', '文件名连同文件夹的路径太长。', '请换一个路径短一些的文件夹。', detail);
    default:
      return fail('write-failed', `“${name}”没有写成。`, '请重试；还不行请换一个文件夹。', detail);
  }
}

/** The file is open in Word, WPS or another program, so it cannot be replaced. */
export function fileInUse(file: string, lock?: string): Result<never> {
  const stale = lock === undefined ? '' : `如确认没有打开，请删除同一文件夹里的“${lock}”。`;
  return fail(
    'file-in-use',
    `“${path.basename(file)}”正被别的程序打开，没有替换。`,
    `请在 Word 或 WPS 中关闭它，然后重试。${stale}`,
    file,
  );
}

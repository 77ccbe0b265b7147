import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../shared/result.js';
import { maxFileBytes } from '../import/limits.js';

/**
 * Bytes of a file the clerk chose, or why not. The size is looked at before anything is read.
 *
 * Errors: file-missing, is-a-folder, too-large, file-unreadable; `detail` is the path.
 */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(file, 'r');
    try {
      const found = await handle.stat();
      if (found.isDirectory()) return fail('is-a-folder', '这是一个文件夹，不是文件。', '请选择文件夹里的文件。', file);
      if (found.size > maxFileBytes) {
        return fail('too-large', '文件超过 200 MB，没有打开。', '请确认选对了文件，或拆成几个文件。', file);
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return fail('file-missing', '找不到这个文件。', '请检查路径和文件名。', file);
    if (code === 'EISDIR') return fail('is-a-folder', '这是一个文件夹，不是文件。', '请选择文件夹里的文件。', file);
    const detail = `${file} ${code}`;
    return fail('file-unreadable', '文件打不开。', '请检查是否有读取权限，或是否被别的程序占用。', detail);
  }
}

import { stat } from 'node:fs/promises';
import { shell } from 'electron';
import { fail, ok } from '../../../shared/result.js';
import type { HandlersOf } from '../ipc-server.js';
import type { HandlerNeeds } from './needs.js';

const notWritten = fail(
  'file-not-written',
  '这个文件不是本程序这次写的，没有打开。',
  '请在文件管理器里打开它，或重新保存一次。',
);

/** Showing files that the program has just written: itself in its own program, or its place in the file manager. */
export function fileHandlers({ written }: HandlerNeeds): HandlersOf<'file.show'> {
  return {
    async 'file.show'({ path: file, how }) {
      if (!written.has(file)) return notWritten;
      const isThere = (await stat(file).catch(() => null))?.isFile() ?? false;
      if (!isThere) {
        return fail('file-gone', '这个文件已经不在原处。', '可能已被移走或改名；需要时请重新保存一次。', file);
      }
      if (how === 'place') {
        shell.showItemInFolder(file);
        return ok({});
      }
      const problem = await shell.openPath(file);
      if (problem === '') return ok({});
      return fail(
        'file-not-opened',
        '这台电脑打不开这个文件。',
        '请先装好 WPS 或 Word 等办公软件，或点“打开文件夹”找到它。',
        `${file} ${problem}`,
      );
    },
  };
}

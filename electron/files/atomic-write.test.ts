import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically, writeTogether } from './atomic-write.js';
import { writeError } from './file-errors.js';

const bytes = new TextEncoder().encode('新内容');

describe('writeAtomically', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fenjietai-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const codeOf = async (file: string, overwrite: boolean): Promise<string> => {
    const result = await writeAtomically(file, bytes, { overwrite });
    return result.ok ? 'ok' : result.error.code;
  };

  it('writes a new file and leaves nothing else in the folder', async () => {
    expect(await codeOf(path.join(folder, '表.docx'), false)).toBe('ok');
    expect(await readdir(folder)).toEqual(['表.docx']);
    expect(await readFile(path.join(folder, '表.docx'), 'utf8')).toBe('新内容');
  });

  it('replaces a file only when it may', async () => {
    const file = path.join(folder, '表.docx');
    await writeFile(file, '旧内容');
    expect(await codeOf(file, false)).toBe('file-exists');
    expect(await readFile(file, 'utf8')).toBe('旧内容');
    expect(await codeOf(file, true)).toBe('ok');
    expect(await readFile(file, 'utf8')).toBe('新内容');
  });

  it.each(['.~lock.分解表.docx#', '~$分解表.docx', '~$解表.docx', '~$表.docx', '.~分解表.docx'])(
    'sees by the lock file %s that an office program has the old file open',
    async (lock) => {
      const file = path.join(folder, '分解表.docx');
      await writeFile(file, '旧内容');
      await writeFile(path.join(folder, lock), '');
      const result = await writeAtomically(file, bytes, { overwrite: true });
      expect(result).toMatchObject({ ok: false, error: { code: 'file-in-use' } });
      expect(!result.ok && result.error.hint).toContain(lock);
      expect(await readFile(file, 'utf8')).toBe('旧内容');
      expect(await readdir(folder)).toHaveLength(2);
    },
  );

  it('says that the name belongs to a folder, and leaves nothing behind', async () => {
    await mkdir(path.join(folder, '表.docx'));
    for (const overwrite of [true, false])
      expect(await codeOf(path.join(folder, '表.docx'), overwrite)).toBe('name-is-a-folder');
    expect(await readdir(folder)).toEqual(['表.docx']);
  });

  it('writes files together or none of them', async () => {
    const word = path.join(folder, '通知.docx');
    await writeFile(word, '旧的');
    const files = [
      { file: word, bytes },
      { file: path.join(folder, '没有', '通知.pdf'), bytes },
    ];
    expect(await writeTogether(files, { overwrite: true })).toMatchObject({ error: { code: 'folder-missing' } });
    expect(await readFile(word, 'utf8')).toBe('旧的');
    expect(await readdir(folder)).toEqual(['通知.docx']);
    await mkdir(path.join(folder, '没有'));
    expect(await writeTogether(files, { overwrite: true })).toEqual({ ok: true, value: undefined });
    expect(await readFile(word, 'utf8')).toBe('新内容');
  });

  it('says that the folder is gone', async () => {
    expect(await codeOf(path.join(folder, '没有', '表.docx'), false)).toBe('folder-missing');
  });

  it('says that the name is too long', async () => {
    expect(await codeOf(path.join(folder, `${'长'.repeat(200)}.docx`), false)).toBe('name-too-long');
  });
});

describe('writeError', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-not-writable'],
    ['EACCES', 'folder-not-writable'],
    ['EBUSY', 'file-in-use'],
    ['EIO', 'write-failed'],
  ])('turns %s into %s, in words for the clerk', (code, expected) => {
    const result = writeError({ code }, '/文件夹/表.docx');
    expect(result).toMatchObject({ ok: false, error: { code: expected } });
    expect(!result.ok && result.error.title).toMatch(/。$/);
    expect(!result.ok && result.error.hint).toMatch(/。$/);
  });
});

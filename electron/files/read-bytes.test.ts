import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxFileBytes } from '../import/limits.js';
import { readBytes } from './read-bytes.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('reading a chosen file', () => {
  it('gives its bytes', async () => {
    await writeFile(path.join(folder, 'a.txt'), '要点');
    const read = await readBytes(path.join(folder, 'a.txt'));
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('要点');
  });

  it('refuses a huge file without reading it', async () => {
    const file = path.join(folder, 'huge.txt');
    const handle = await open(file, 'w');
    await handle.truncate(maxFileBytes + 1);
    await handle.close();
    expect(await readBytes(file)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('names what is missing or a folder', async () => {
    expect(await readBytes(path.join(folder, 'no.txt'))).toMatchObject({ error: { code: 'file-missing' } });
    expect(await readBytes(folder)).toMatchObject({ error: { code: 'is-a-folder' } });
  });
});

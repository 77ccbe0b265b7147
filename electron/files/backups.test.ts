import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../shared/ipc/contract.js';
import { backupsIn } from './backups.js';

let folder: string;
let clock: number;
const now = (): Date => new Date((clock += 1000));

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'fenjietai-')), 'backups');
  clock = Date.UTC(2026, 10, 22, 8, 0, 0);
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

function request(content: string): RequestOf<'backup.write'> {
  return { reason: 'idle', schemaVersion: 3, counts: { tasks: 82 }, content };
}

describe('backups', () => {
  it('gives back what was written, rare characters included', async () => {
    const backups = backupsIn(folder, now);
    const written = await backups.write(request('{"name":"𠮷𬱖"}'));
    expect(written).toMatchObject({ ok: true, value: { reason: 'idle', counts: { tasks: 82 } } });
    const id = written.ok ? written.value.id : '';
    expect(await backups.read(id)).toEqual({ ok: true, value: { schemaVersion: 3, content: '{"name":"𠮷𬱖"}' } });
  });

  it('has none before the first is written', async () => {
    expect(await backupsIn(folder, now).list()).toEqual({ ok: true, value: [] });
  });

  it('lists the newest first and leaves damaged files out', async () => {
    const backups = backupsIn(folder, now);
    for (const content of ['first', 'second', 'third']) await backups.write(request(content));
    const [first = '', second = ''] = (await readdir(folder)).sort();
    await writeFile(path.join(folder, second), (await readFile(path.join(folder, second), 'utf8')).slice(0, -9));
    const listed = await backups.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([(await readdir(folder)).sort()[2], first]);
  });

  it('refuses a backup whose content was changed', async () => {
    const backups = backupsIn(folder, now);
    const written = await backups.write(request('original'));
    const id = written.ok ? written.value.id : '';
    const file = path.join(folder, id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('original', 'tampered'));
    expect(await backups.read(id)).toMatchObject({ ok: false, error: { code: 'backup-damaged' } });
  });

  it('reads nothing outside its folder', async () => {
    await writeFile(path.join(path.dirname(folder), 'secret.json'), '{}');
    expect(await backupsIn(folder, now).read('../secret.json')).toMatchObject({ error: { code: 'backup-missing' } });
  });

  it('keeps ten generations of a day', async () => {
    const backups = backupsIn(folder, now);
    for (let count = 0; count < 13; count += 1) await backups.write(request(String(count)));
    expect(await readdir(folder)).toHaveLength(10);
  });

  it('says so when the folder cannot be made', async () => {
    await writeFile(folder, 'a file where the folder should be');
    expect(await backupsIn(folder, now).write(request('x'))).toMatchObject({ error: { code: 'backup-folder' } });
  });
});

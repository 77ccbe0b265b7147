import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimProfile } from './profile-version.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('opens with the same or a newer Electron, and remembers it', async () => {
    expect((await claimProfile(folder, { electron: '25.1.1', app: '0.1.0' })).ok).toBe(true);
    expect((await claimProfile(folder, { electron: '25.9.0', app: '0.1.0' })).ok).toBe(true);
    expect((await claimProfile(folder, { electron: '45.4.1', app: '0.2.0' })).ok).toBe(true);
  });

  it('does not open with an older Electron line, and says what to do', async () => {
    await claimProfile(folder, { electron: '45.4.1', app: '0.2.0' });
    const refused = await claimProfile(folder, { electron: '25.1.1', app: '0.1.0' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'profile-newer' } });
    expect(!refused.ok && refused.error.title).toContain('0.2.0');
    // Refusing changes nothing: the newer program still finds its note.
    expect((await claimProfile(folder, { electron: '45.4.1', app: '0.2.0' })).ok).toBe(true);
  });

  it('opens when the note is damaged', async () => {
    await writeFile(path.join(folder, 'profile.json'), '{');
    expect((await claimProfile(folder, { electron: '25.1.1', app: '0.1.0' })).ok).toBe(true);
  });
});

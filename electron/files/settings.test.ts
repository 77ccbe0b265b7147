import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsFile } from './settings.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'fenjietai-'));
  file = path.join(folder, 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('settings', () => {
  it('are the defaults before the first change and after damage', async () => {
    const defaults = await settingsFile(file).read();
    expect(defaults).toEqual({ window: { width: 1366, height: 768, maximized: false }, lastExportFolder: null });
    await writeFile(file, '{"window": {"wid');
    expect(await settingsFile(file).read()).toEqual(defaults);
  });

  it('keep the fields that a change does not name, also when changes come at once', async () => {
    const settings = settingsFile(file);
    await Promise.all([
      settings.change({ lastExportFolder: '/out' }),
      settings.change({ window: { width: 1600, height: 900, maximized: true } }),
    ]);
    expect(await settingsFile(file).read()).toEqual({
      window: { width: 1600, height: 900, maximized: true },
      lastExportFolder: '/out',
    });
  });
});

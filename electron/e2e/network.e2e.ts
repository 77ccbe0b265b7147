import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ended, newFolder, removeFolder } from './harness.js';
import { inetSockets } from './inet-sockets.js';
import { startPlainly, waitForLog } from './plain-start.js';

// Only Linux shows another program's sockets to everybody.
describe.runIf(process.platform === 'linux')('the running program', () => {
  it('holds no internet socket, from its start on', async () => {
    const dataDir = await newFolder();
    const child = startPlainly(dataDir);
    const seen = new Set<string>();
    try {
      const watch = async (): Promise<void> => {
        for (const socket of await inetSockets(child.pid ?? 0)) seen.add(socket);
      };
      const shown = waitForLog(dataDir, 'window shown', 20_000).then(() => true);
      while (!(await Promise.race([shown, sleep(20, false)]))) await watch();
      for (let round = 0; round < 50; round += 1) {
        await watch();
        await sleep(20);
      }
      expect([...seen]).toEqual([]);
    } finally {
      child.kill('SIGKILL');
      await ended(child);
      await removeFolder(dataDir);
    }
  });
});

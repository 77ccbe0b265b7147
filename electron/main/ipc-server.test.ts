import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/ipc/contract.js';
import { fail, ok } from '../../shared/result.js';
import { isOwnAddress } from './app-origin.js';
import { serve, type Handlers, type IpcMainLike, type Message } from './ipc-server.js';

const ownPage: Message = { senderFrame: { url: 'app://fenjie/index.html', parent: null } };

/** Stands for ipcMain: keeps the listeners, so that a test can send like a window. */
class Wire implements IpcMainLike {
  readonly listeners = new Map<string, (message: Message, request: unknown) => Promise<unknown>>();
  handle(channel: string, listener: (message: Message, request: unknown) => Promise<unknown>): void {
    this.listeners.set(channel, listener);
  }
  async send(channel: string, request: unknown, message = ownPage): Promise<unknown> {
    return this.listeners.get(channel)?.(message, request);
  }
}

const unused = async () => fail('unused', '', '');
const everyUnused = Object.fromEntries(
  Object.keys(contract).map((channel) => [channel, unused]),
) as unknown as Handlers;

let wire: Wire;
let bugs: [string, unknown][];
function serveWith(some: Partial<Handlers>): void {
  serve(
    wire,
    { ...everyUnused, ...some },
    { isOwnAddress, onBug: (channel, problem) => bugs.push([channel, problem]) },
  );
}
beforeEach(() => {
  wire = new Wire();
  bugs = [];
});

describe('the channel server', () => {
  it('answers every channel of the contract', () => {
    serveWith({});
    expect([...wire.listeners.keys()].sort()).toEqual(Object.keys(contract).sort());
  });

  it('gives the handler the parsed request and the window its reply', async () => {
    serveWith({ 'backup.read': async ({ id }) => ok({ schemaVersion: 1, content: `content of ${id}` }) });
    expect(await wire.send('backup.read', { id: 'a', extra: 'dropped' })).toEqual(
      ok({ schemaVersion: 1, content: 'content of a' }),
    );
    expect(bugs).toEqual([]);
  });

  it('refuses a request that does not fit, before the handler sees it', async () => {
    let called = false;
    serveWith({
      'backup.read': async () => {
        called = true;
        return ok({ schemaVersion: 1, content: '' });
      },
    });
    expect(await wire.send('backup.read', { id: 5 })).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    expect(called).toBe(false);
    expect(bugs).toHaveLength(1);
  });

  it.each([
    ['another page', { senderFrame: { url: 'https://example.com/', parent: null } }],
    ['another host of the scheme', { senderFrame: { url: 'app://other/index.html', parent: null } }],
    ['a frame inside our page', { senderFrame: { url: 'app://fenjie/index.html', parent: {} } }],
    ['a frame that is gone', { senderFrame: null }],
  ])('refuses %s', async (_who, message) => {
    serveWith({ 'app.readyToClose': async () => ok({}) });
    expect(await wire.send('app.readyToClose', {}, message)).toMatchObject({ error: { code: 'sender-refused' } });
    expect(bugs).toHaveLength(1);
  });

  it('turns an exception into one plain sentence and logs it', async () => {
    const bug = new Error('secret path /home/x');
    serveWith({
      'backup.list': async () => {
        throw bug;
      },
    });
    const reply = await wire.send('backup.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal-error' } });
    expect(JSON.stringify(reply)).not.toContain('/home/x');
    expect(bugs).toEqual([['backup.list', bug]]);
  });

  it('treats a reply that breaks the contract as a bug', async () => {
    serveWith({ 'export.lastFolder': (async () => ok(7)) as unknown as Handlers['export.lastFolder'] });
    expect(await wire.send('export.lastFolder', {})).toMatchObject({ error: { code: 'internal-error' } });
  });
});

import { expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.js';
import { createDesktopHost } from './desktop-host.js';

function bridgeOf(invoke: Bridge['invoke']): {
  bridge: Bridge;
  send: (payload: unknown) => void;
  stopped: () => boolean;
} {
  let listener: (payload: unknown) => void = () => undefined;
  let stopped = false;
  const bridge: Bridge = {
    invoke,
    on: (_, given) => {
      listener = given;
      return () => (stopped = true);
    },
  };
  return { bridge, send: (payload) => listener(payload), stopped: () => stopped };
}

it('passes a good reply on, without what the contract does not know', async () => {
  const { bridge } = bridgeOf(() => Promise.resolve({ ok: true, value: '/exports', extra: 1 }));
  expect(await createDesktopHost(bridge).invoke('export.lastFolder', {})).toEqual({ ok: true, value: '/exports' });
});

it('passes an expected failure on as it is', async () => {
  const reply = { ok: false, error: { code: 'disk-full', title: '磁盘已满。', hint: '请清理。' } };
  const { bridge } = bridgeOf(() => Promise.resolve(reply));
  expect(await createDesktopHost(bridge).invoke('export.lastFolder', {})).toEqual(reply);
});

it.each([
  ['a reply of another shape', () => Promise.resolve({ ok: true, value: 5 })],
  ['no reply at all', () => Promise.resolve(undefined)],
  ['a call that fails', () => Promise.reject(new Error('gone'))],
])('turns %s into a sentence for the clerk', async (_, invoke) => {
  const reply = await createDesktopHost(bridgeOf(invoke).bridge).invoke('export.lastFolder', {});
  expect(reply).toMatchObject({ ok: false, error: { code: 'host-broken-reply' } });
  expect(!reply.ok && reply.error.detail).toContain('export.lastFolder');
});

it('hands only good events to the listener and stops when told', () => {
  const { bridge, send, stopped } = bridgeOf(() => Promise.resolve());
  const seen: unknown[] = [];
  const stop = createDesktopHost(bridge).on('export.progress', (progress) => seen.push(progress));
  send({ done: 1, total: 2, name: '招商局.xlsx' });
  send({ done: '1' });
  stop();
  expect(seen).toEqual([{ done: 1, total: 2, name: '招商局.xlsx' }]);
  expect(stopped()).toBe(true);
});

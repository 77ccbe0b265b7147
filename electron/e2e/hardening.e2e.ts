import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';

let running: RunningApp;
let server: Server;
let address: string;
let connections = 0;

beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await launchApp({ dataDir: await newFolder() });
});

afterAll(async () => {
  await running.kill();
  await removeFolder(running.dataDir);
  server.close();
});

it('gives the page no Node and a sandbox', async () => {
  expect(await running.page.evaluate('[typeof require, typeof process, typeof module]')).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ]);
  expect(await running.page.evaluate('Object.keys(window.host).sort().join()')).toBe('invoke,on');
});

it('lets no way of the page reach a server, not even on this machine', async () => {
  await running.page.evaluate(`(async () => {
    const quietly = async (work) => { try { await work(); } catch {} };
    await quietly(() => fetch('http://${address}/fetch'));
    await quietly(() => new WebSocket('ws://${address}/socket'));
    await quietly(() => new EventSource('http://${address}/events'));
    await quietly(() => navigator.sendBeacon('http://${address}/beacon', 'x'));
    await quietly(() => { new Image().src = 'http://${address}/image.png'; });
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'stylesheet', 'modulepreload']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = 'http://${address}/' + rel;
      document.head.append(link);
    }
    const frame = document.createElement('iframe');
    frame.src = 'http://${address}/frame';
    document.body.append(frame);
    await quietly(() => import('http://${address}/module.js'));
  })()`);
  await sleep(1_000);
  expect(connections).toBe(0);
});

it('blocks requests of the main process as well', async () => {
  const outcome = await running.app.evaluate(
    ({ net }, url) =>
      new Promise<string>((resolve) => {
        const request = net.request(url);
        request.on('response', () => resolve('answered'));
        request.on('error', (error) => resolve(error.message));
        request.end();
      }),
    `http://${address}/main`,
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(connections).toBe(0);
});

it('runs no script that is not one of its files', async () => {
  // In a callback, because the debugger's own call is exempt from the policy.
  const compiled = await running.page.evaluate(`new Promise((resolve) => setTimeout(() => {
    try { resolve(new Function('return 1')()); } catch (error) { resolve(error.name); }
  }))`);
  expect(compiled).toBe('EvalError');
  const ran = await running.page.evaluate(`(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    return window.inlineRan === true;
  })()`);
  expect(ran).toBe(false);
});

it('opens no second window and goes to no other page', async () => {
  expect(await running.page.evaluate(`window.open('http://${address}/') === null`)).toBe(true);
  await running.page.evaluate(`(() => { location.href = 'http://${address}/'; })()`);
  await sleep(500);
  expect(running.page.url()).toMatch(/^app:\/\/fenjie\/index\.html/);
  expect(running.app.windows()).toHaveLength(1);
  expect(connections).toBe(0);
});

it('refuses permissions except keeping its own data', async () => {
  const states = await running.page.evaluate(`Promise.all(
    ['geolocation', 'camera', 'microphone', 'notifications'].map((name) =>
      navigator.permissions.query({ name }).then((status) => status.state)))`);
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

it('serves nothing outside its own folder', async () => {
  const statuses = await running.page.evaluate(`Promise.all(
    ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/missing.js'].map((path) =>
      fetch('app://fenjie' + path).then((response) => response.status)))`);
  expect(statuses).toEqual([404, 404, 404, 404]);
});

it('refuses what does not fit the contract, in words for the clerk', async () => {
  const reply = await running.page.evaluate(`window.host.invoke('backup.read', { id: 5 })`);
  expect(reply).toMatchObject({ ok: false, error: { code: 'request-refused' } });
  await expect(running.page.evaluate(`window.host.invoke('no.such.channel', {})`)).rejects.toThrow(/No handler/);
});

it('exports only into a folder that the clerk chose', async () => {
  const reply = await running.page.evaluate(`window.host.invoke('export.reveal', { folder: '/etc' })`);
  expect(reply).toMatchObject({ ok: false, error: { code: 'folder-not-granted' } });
});

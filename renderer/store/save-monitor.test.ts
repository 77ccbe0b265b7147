import { expect, it } from 'vitest';
import { SaveMonitor } from './save-monitor.js';

const explain = () => ({ code: 'disk-full', title: '磁盘已满。', hint: '请清理。' });

it('no longer says saved from the moment a change is expected until its write is on disk', async () => {
  const monitor = new SaveMonitor();
  const seen: string[] = [];
  monitor.subscribe(() => seen.push(monitor.current.state));
  const change = monitor.expect(
    (async () => {
      await Promise.resolve();
      await monitor.follow(Promise.resolve(), () => '2020-03-02T01:00:00Z', explain);
    })(),
  );
  expect(monitor.current.state).toBe('saving');
  await change;
  expect(monitor.current).toEqual({ state: 'saved', at: '2020-03-02T01:00:00Z' });
  expect(seen.indexOf('saved')).toBe(seen.length - 1);
});

it('keeps the time of the last write when an expected change writes nothing', async () => {
  const monitor = new SaveMonitor();
  await monitor.follow(Promise.resolve(), () => 'first', explain);
  await monitor.expect(Promise.resolve());
  expect(monitor.current).toEqual({ state: 'saved', at: 'first' });
});

it('says failed until a later write succeeds', async () => {
  const monitor = new SaveMonitor();
  await monitor.follow(Promise.reject(new Error('full')), () => '', explain).catch(() => undefined);
  expect(monitor.current.state).toBe('failed');
  await monitor.follow(Promise.resolve(), () => 'later', explain);
  expect(monitor.current).toEqual({ state: 'saved', at: 'later' });
});

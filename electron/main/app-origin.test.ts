import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOfAddress, isOwnAddress } from './app-origin.js';

const folder = path.resolve('/program/dist/renderer');

describe('the own origin', () => {
  it('names files of its folder, Chinese names too', () => {
    expect(fileOfAddress('app://fenjie/assets/index.js?x=1#y', folder)).toBe(path.join(folder, 'assets', 'index.js'));
    expect(fileOfAddress('app://fenjie/%E5%9B%BE.png', folder)).toBe(path.join(folder, '图.png'));
  });

  it.each([
    'app://fenjie/..%2f..%2fpackage.json',
    'app://fenjie/..%5c..%5cpackage.json',
    'app://fenjie/',
    'app://fenjie/%00.js',
    'app://fenjie/%E0%A4%A',
    'app://other/index.html',
    'https://fenjie/index.html',
    'file:///program/dist/renderer/index.html',
    'nonsense',
  ])('serves nothing for %s', (address) => {
    expect(fileOfAddress(address, folder)).toBeNull();
  });

  it('takes plain dots as the address itself does: they end at its root', () => {
    expect(fileOfAddress('app://fenjie/../../package.json', folder)).toBe(path.join(folder, 'package.json'));
    expect(fileOfAddress('app://fenjie/%2e%2e/%2e%2e/package.json', folder)).toBe(path.join(folder, 'package.json'));
  });

  it('knows itself by scheme and host', () => {
    expect(isOwnAddress('app://fenjie/index.html#/tasks')).toBe(true);
    expect(isOwnAddress('app://fenjie.evil/index.html')).toBe(false);
    expect(isOwnAddress('')).toBe(false);
  });
});

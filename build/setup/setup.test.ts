import { describe, expect, it } from 'vitest';
import { matchesLock } from './install.mjs';
import { hasIntegrity } from './registry-runtime.mjs';
import { programName } from './runtime.mjs';
import { missingLibraries } from './system-check.mjs';
import { notInstalled } from './system-packages.mjs';
import { countsOf } from './test-stages.mjs';

describe('installing', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-windows': { version: '2.0.0', optional: true },
  };

  it('is needed when nothing is there', () => {
    expect(matchesLock(lock, null)).toBe(false);
  });

  it('is not needed when every package has the version asked for', () => {
    expect(matchesLock(lock, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('is needed when a package is missing or has another version', () => {
    expect(matchesLock(lock, {})).toBe(false);
    expect(matchesLock(lock, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});

describe('finding Electron', () => {
  it('knows the program of each platform', () => {
    expect(programName('linux')).toBe('electron');
    expect(programName('win32')).toBe('electron.exe');
    expect(programName('darwin')).toMatch(/Electron\.app.+Electron$/);
  });

  it('accepts only bytes with the right checksum', () => {
    const integrity = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    expect(hasIntegrity(new TextEncoder().encode('abc'), integrity)).toBe(true);
    expect(hasIntegrity(new TextEncoder().encode('abd'), integrity)).toBe(false);
  });

  it('reads the missing libraries from the words of ldd', () => {
    const text = '\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n';
    expect(missingLibraries(text)).toEqual(['libnss3.so', 'libgbm.so.1']);
  });
});

describe('preparing the tests', () => {
  it('finds the packages that Debian lacks, under their old and new names', () => {
    const listed = 'ii  libgtk-3-0t64\nii  xvfb\nrc  xauth\nii  libnss3:amd64\n';
    expect(notInstalled(['libgtk-3-0', 'xvfb', 'xauth', 'libnss3', 'poppler-utils'], listed)).toEqual([
      'xauth',
      'poppler-utils',
    ]);
  });
});

describe('counting tests', () => {
  it('takes the numbers of the report', () => {
    expect(countsOf({ numPassedTests: 5, numFailedTests: 2, testResults: [] }, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countsOf({ numPassedTests: 5, numFailedTests: 0, testResults }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('never calls a crashed run a success', () => {
    expect(countsOf(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf({ numPassedTests: 5, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 5, failed: 1 });
  });
});

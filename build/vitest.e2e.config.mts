import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The application itself, driven in a real Electron; build/e2e.mjs prepares it. One window at a time. */
export default defineConfig({
  test: {
    root: path.dirname(path.dirname(fileURLToPath(import.meta.url))),
    environment: 'node',
    include: ['electron/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // A window's start has missed its 20 seconds on a loaded machine; what fails twice is broken, and the report names it.
    retry: 1,
  },
});

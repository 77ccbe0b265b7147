import { defineConfig } from 'vitest/config';

/** Unit and integration tests; the application itself is driven by build/e2e.mjs. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'build/**/*.test.ts'],
          exclude: ['electron/e2e/**', '**/node_modules/**'],
        },
      },
      {
        test: { name: 'renderer', environment: 'jsdom', include: ['renderer/**/*.test.ts', 'renderer/**/*.test.tsx'] },
      },
    ],
  },
});

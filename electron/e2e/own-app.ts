import { afterEach, beforeEach } from 'vitest';
import { launchApp, newFolder, removeFolder, type RunningApp } from './harness.js';

/** The application of one test on folders of its own, for the tests that begin with nothing stored. */
export interface OwnApp {
  /** The test's data folder, empty before the first start. */
  readonly dataDir: string;
  /** The test's empty folder for the files that it gives and gets. */
  readonly outDir: string;
  /** Starts the application on the data folder; it is ended after the test, also a failed one. Again after its end. */
  start(): Promise<RunningApp>;
  /** Closes the application as the clerk does and waits for its end. */
  quit(app: RunningApp): Promise<void>;
}

/**
 * New folders before each test of the file or the `describe` in which this is called. After it, whatever its outcome,
 * what still runs is ended and the folders are removed.
 */
export function ownApp(): OwnApp {
  const running = new Set<RunningApp>();
  let dataDir = '';
  let outDir = '';

  beforeEach(async () => {
    [dataDir, outDir] = await Promise.all([newFolder(), newFolder()]);
  });
  afterEach(async () => {
    try {
      await Promise.all([...running].map((app) => app.kill()));
    } finally {
      running.clear();
      await Promise.all([removeFolder(dataDir), removeFolder(outDir)]);
    }
  });

  return {
    get dataDir() {
      return dataDir;
    },
    get outDir() {
      return outDir;
    },
    async start() {
      const app = await launchApp({ dataDir });
      running.add(app);
      return app;
    },
    async quit(app) {
      await app.close();
      running.delete(app);
    },
  };
}

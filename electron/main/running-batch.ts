import type { ExportJob } from './export-job.js';

/** The batch of files being written, if any: the window may not close over it unasked. */
export class RunningBatch {
  #job: ExportJob | null = null;

  get job(): ExportJob | null {
    return this.#job;
  }

  /** Holds the job until it is over. */
  async hold<T>(job: ExportJob, receipt: Promise<T>): Promise<T> {
    this.#job = job;
    try {
      return await receipt;
    } finally {
      this.#job = null;
    }
  }

  /** Ends the batch after the file in hand and waits for that; the value says whether there was one. */
  async stop(): Promise<boolean> {
    const job = this.#job;
    if (job === null) return false;
    job.cancel();
    await job.receipt.catch(() => undefined);
    return true;
  }
}

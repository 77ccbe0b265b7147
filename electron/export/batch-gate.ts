/** Holds a batch while it is paused; cancelling opens the gate, so that the batch can end. */
export class BatchGate {
  #cancelled = false;
  #held: { promise: Promise<void>; open: () => void } | null = null;

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** Resolves at once unless the batch is paused. */
  resumed(): Promise<void> {
    return this.#held?.promise ?? Promise.resolve();
  }

  pause(paused: boolean): void {
    if (paused && !this.#cancelled && this.#held === null) {
      let open = (): void => undefined;
      const promise = new Promise<void>((resolve) => (open = resolve));
      this.#held = { promise, open };
    } else if (!paused) this.#release();
  }

  cancel(): void {
    this.#cancelled = true;
    this.#release();
  }

  #release(): void {
    this.#held?.open();
    this.#held = null;
  }
}

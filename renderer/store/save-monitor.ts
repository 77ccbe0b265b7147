import type { AppError } from '../../shared/result.js';

/** What the title bar says about saving. `at` is the ISO instant of the last write, null when nothing was written yet. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** Follows the writes that are under way: 已保存 is said only when none is left and the last one succeeded. */
export class SaveMonitor {
  #current: SaveState = { state: 'saved', at: null };
  #pending = 0;
  #failure: AppError | null = null;
  #saved: SaveState = this.#current;
  readonly #listeners = new Set<() => void>();

  get current(): SaveState {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Follows one write; passes its value or its error on. `at` is asked when the write is on disk. */
  follow<T>(write: Promise<T>, at: () => string, explain: (error: unknown) => AppError): Promise<T> {
    return this.#whilePending(async () => {
      try {
        const value = await write;
        this.#failure = null;
        this.#saved = { state: 'saved', at: at() };
        return value;
      } catch (error) {
        this.#failure = explain(error);
        throw error;
      }
    });
  }

  /**
   * Follows a change from the clerk's key on, before it is known what will be written: from then on 已保存 would be
   * said of the state before.
   */
  expect<T>(change: Promise<T>): Promise<T> {
    return this.#whilePending(() => change);
  }

  async #whilePending<T>(work: () => Promise<T>): Promise<T> {
    this.#pending += 1;
    this.#set({ state: 'saving' });
    try {
      return await work();
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) this.#set(this.#rest());
    }
  }

  #rest(): SaveState {
    return this.#failure === null ? this.#saved : { state: 'failed', error: this.#failure };
  }

  #set(next: SaveState): void {
    this.#current = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

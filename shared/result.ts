/**
 * Expected failures are data: a Result carries either a value or an AppError. Exceptions are bugs.
 */

/** What went wrong, in words for the clerk. */
export interface AppError {
  /** Stable machine name, for tests, logs and 详情; never shown first. */
  readonly code: string;
  /** What happened: one Chinese sentence. */
  readonly title: string;
  /** What to do: one Chinese sentence. */
  readonly hint: string;
  /** File the error is about, or technical words for 详情. */
  readonly detail?: string | undefined;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** A success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected failure. `title` says what happened, `hint` what to do. */
export function fail(code: string, title: string, hint: string, detail?: string): Result<never> {
  return { ok: false, error: { code, title, hint, ...(detail === undefined ? {} : { detail }) } };
}

/** The error as one line for a terminal or a log: what happened, then what to do. */
export function sentence(error: AppError): string {
  return `${error.title}${error.hint}`;
}

/**
 * The few globals that Node and Chromium share and that pure code may use.
 * Everything else of the two runtimes is a compile error here, on purpose.
 */
declare function structuredClone<T>(value: T): T;

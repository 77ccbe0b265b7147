import path from 'node:path';

/** The files that this start of the program has written where the clerk said: the only ones that a page may have shown. */
export interface WrittenFiles {
  add(file: string): void;
  has(file: string): boolean;
}

export function writtenFiles(): WrittenFiles {
  const files = new Set<string>();
  return {
    add: (file) => void files.add(path.resolve(file)),
    has: (file) => files.has(path.resolve(file)),
  };
}

/** Something in a package that Word or Excel would complain about, or that is not as expected. */
export interface PackageFinding {
  /** Path of the part inside the package. */
  readonly part: string;
  /** Stable name of the rule. */
  readonly rule: string;
  readonly message: string;
}

/** Parts of a package as text or bytes, by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part as text. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

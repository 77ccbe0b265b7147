import { randomUUID } from 'node:crypto';
import { host, scheme } from './app-origin.js';

/** Pages that wait for their hidden window, by address. */
const pages = new Map<string, string>();

/** Lends an address of the own origin to a page of text; `release` takes it back. */
export function lendPage(html: string): { readonly address: string; release(): void } {
  const address = `${scheme}://${host}/print/${randomUUID()}`;
  pages.set(address, html);
  return { address, release: () => pages.delete(address) };
}

/** The page at an address, null when none was lent there. */
export function lentPage(address: string): string | null {
  return pages.get(address) ?? null;
}

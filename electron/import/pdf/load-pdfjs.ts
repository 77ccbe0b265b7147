import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { fileURLToPath } from 'node:url';
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfJs = typeof pdfjs;

let loaded: Promise<PdfJs> | null = null;

/**
 * Loads pdf.js when the first PDF comes: it is large, and most plans are Word files. Its worker half runs in this same
 * thread (a worker of ours already), so nothing is fetched from anywhere.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= prepare();
  return loaded;
}

async function prepare(): Promise<PdfJs> {
  fillGaps();
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/** While it loads, pdf.js complains that there is nothing to draw with; nothing is drawn. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  /* eslint-disable no-console -- the complaint is made there, before pdf.js can be told to be silent */
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
}

/** What pdf.js expects of its runtime and the Node line of older Electrons lacks. Drawing is not needed for text. */
function fillGaps(): void {
  const runtime = process as unknown as { getBuiltinModule?: (name: string) => unknown };
  runtime.getBuiltinModule ??= createRequire(import.meta.url);
  const globals = globalThis as Record<string, unknown>;
  globals['ReadableStream'] ??= ReadableStream;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {};
}

/** Folder of the character maps for Chinese fonts that are not embedded, with a slash at the end; null when missing. */
export function characterMapFolder(): string | null {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const candidates = [
    path.join(here, 'cmaps'),
    path.join(here, '..', 'cmaps'),
    path.join(process.cwd(), 'node_modules', 'pdfjs-dist', 'cmaps'),
  ];
  const folder = candidates.find((candidate) => existsSync(candidate));
  return folder === undefined ? null : folder + path.sep;
}

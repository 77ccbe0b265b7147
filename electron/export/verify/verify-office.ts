import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { convertToPdf, pdfImage, pdfPages, pdfText, readByPython, type PythonReading } from './office-programs.js';
import { officeSamples, type OfficeSample } from './office-samples.js';
import { isBlank, readPpm } from './page-image.js';
import { verifyPackage } from './verify-package.js';

/** What was found in one file, by the check that found it. */
export interface OfficeVerdict {
  readonly file: string;
  readonly pages: number;
  readonly findings: readonly { readonly check: string; readonly message: string }[];
}

/**
 * Opens one file of every exported kind with LibreOffice, python-docx and openpyxl, renders the pages and compares them
 * with what must be there. `keep`: folder in which files and PDFs stay to be looked at; null for a temporary one.
 */
export async function verifyOffice(keep: string | null): Promise<OfficeVerdict[]> {
  const folder = keep === null ? await mkdtemp(path.join(os.tmpdir(), 'verify-office-')) : path.resolve(keep);
  try {
    await mkdir(folder, { recursive: true });
    const samples = await officeSamples();
    for (const { file, bytes } of samples) await writeFile(path.join(folder, file), bytes);
    // A document and a workbook of one name would become the same PDF.
    for (const ending of ['.docx', '.xlsx']) {
      const files = samples.map(({ file }) => file).filter((file) => file.endsWith(ending));
      await mkdir(path.join(folder, ending.slice(1)), { recursive: true });
      await convertToPdf(folder, path.join(folder, ending.slice(1)), files);
    }
    const readings = await readByPython(
      folder,
      samples.map(({ file }) => file),
    );
    const verdicts: OfficeVerdict[] = [];
    for (const sample of samples) verdicts.push(await judge(sample, folder, readings.get(sample.file)));
    return verdicts;
  } finally {
    if (keep === null) await rm(folder, { recursive: true, force: true });
  }
}

async function judge(sample: OfficeSample, folder: string, reading: PythonReading | undefined): Promise<OfficeVerdict> {
  const findings: { check: string; message: string }[] = [];
  const say = (check: string, messages: readonly string[]): void =>
    void findings.push(...messages.map((message) => ({ check, message })));
  say(
    'package',
    verifyPackage(sample.bytes).map(({ part, rule, message }) => `${part} ${rule}: ${message}`),
  );
  say('python', readingFindings(sample, reading));
  const ending = path.extname(sample.file);
  const pdf = path.join(folder, ending.slice(1), `${path.basename(sample.file, ending)}.pdf`);
  let pages = 0;
  try {
    pages = await pdfPages(pdf);
    const [least, most] = sample.pages;
    if (pages < least || pages > most) say('pages', [`${pages} pages instead of ${least} to ${most}`]);
    say('text', missingTexts(sample.texts, await pdfText(pdf)));
    say('pages', await blankPages(pdf, pages));
    say('layout', await sample.measure(pdf, pages));
  } catch (error) {
    say('render', [(error as Error).message]);
  }
  return { file: sample.file, pages, findings };
}

function readingFindings({ readable }: OfficeSample, reading: PythonReading | undefined): string[] {
  if (reading === undefined || 'error' in reading) return [reading?.error ?? 'not read'];
  return missingTexts(readable, reading.text);
}

/** Texts that are not in `whole`; blanks, page numbers and numbers of running footers do not count. */
function missingTexts(texts: readonly string[], whole: string): string[] {
  const squeeze = (text: string): string => text.replace(/\s/g, '');
  const printed = squeeze(whole.replace(/—\s*\d+\s*—/g, '').replace(/第\s*\d+\s*页\s*共\s*\d+\s*页/g, ''));
  const missing = [...new Set(texts)].filter((text) => !printed.includes(squeeze(text)));
  return missing.map((text) => `missing: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`);
}

async function blankPages(pdf: string, pages: number): Promise<string[]> {
  const blank: string[] = [];
  for (let page = 1; page <= pages; page++) {
    if (isBlank(readPpm(await pdfImage(pdf, page, 20), 20))) blank.push(`page ${page} is blank`);
  }
  return blank;
}

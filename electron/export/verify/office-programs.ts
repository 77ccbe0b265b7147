import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Debian's own Python: it has python3-docx and python3-openpyxl. */
const python = '/usr/bin/python3';

/** What another program printed; a status other than 0 is thrown with its words. */
export function output(program: string, args: readonly string[], timeoutMs = 300_000): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    const pieces: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
    child.on('error', (error) => reject(new Error(`${program}: ${error.message}`)));
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(pieces));
      else reject(new Error(`${program} ended with ${status}: ${Buffer.concat(complaints).toString('utf8').trim()}`));
    });
  });
}

/** Converts files of a folder to PDF, with a LibreOffice profile of our own: one that is in use would refuse. */
export async function convertToPdf(folder: string, into: string, files: readonly string[]): Promise<void> {
  const profile = path.join(folder, 'profile');
  await mkdir(profile, { recursive: true });
  await output('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    into,
    ...files.map((file) => path.join(folder, file)),
  ]);
}

/** Number of pages of a PDF. */
export async function pdfPages(file: string): Promise<number> {
  const text = (await output('pdfinfo', [file])).toString('utf8');
  return Number(/^Pages:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}

/** Text of a PDF in the order in which it was written: table cells stay whole. */
export async function pdfText(file: string): Promise<string> {
  return (await output('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])).toString('utf8');
}

/** Lines of a page with their places in points, top to bottom. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines of one page (from 1) of a PDF. */
export async function pdfLines(file: string, page: number): Promise<TextLine[]> {
  const xml = (await output('pdftotext', ['-bbox-layout', '-f', `${page}`, '-l', `${page}`, file, '-'])).toString(
    'utf8',
  );
  const lines = xml.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gs);
  return [...lines]
    .map(([, left, top, right, bottom, words = '']) => ({
      text: words.replace(/<[^>]*>|\s/g, ''),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Words of one page (from 1), and the page's size in points. */
export async function pdfWords(
  file: string,
  page: number,
): Promise<{ width: number; height: number; words: TextLine[] }> {
  const xml = (await output('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, file, '-'])).toString('utf8');
  const size = /<page width="([\d.]+)" height="([\d.]+)"/.exec(xml);
  const words = xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gs);
  return {
    width: Number(size?.[1]),
    height: Number(size?.[2]),
    words: [...words].map(([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  };
}

/** One page (from 1) as raw pixels. */
export async function pdfImage(file: string, page: number, dpi: number): Promise<Buffer> {
  return output('pdftoppm', ['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, file]);
}

const readWithPython = `
import json, sys
result = {}
for name in sys.argv[1:]:
    try:
        if name.endswith('.docx'):
            import docx
            document = docx.Document(name)
            cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
            text = '\\n'.join([p.text for p in document.paragraphs] + cells)
        else:
            import openpyxl
            book = openpyxl.load_workbook(name)
            text = '\\n'.join(str(c.value) for s in book.worksheets for r in s.iter_rows() for c in r if c.value is not None)
        result[name] = {'text': text}
    except Exception as error:
        result[name] = {'error': type(error).__name__ + ': ' + str(error)}
print(json.dumps(result))
`;

/** What python-docx or openpyxl read from a file. */
export type PythonReading = { readonly text: string } | { readonly error: string };

/** Reads files by python-docx and openpyxl; by file name. */
export async function readByPython(folder: string, files: readonly string[]): Promise<Map<string, PythonReading>> {
  const paths = files.map((file) => path.join(folder, file));
  const printed = await output(python, ['-c', readWithPython, ...paths]);
  const readings = JSON.parse(printed.toString('utf8')) as Record<string, PythonReading>;
  return new Map(files.map((file, index) => [file, readings[paths[index] ?? ''] ?? { error: 'not read' }]));
}

import { paragraph } from '../blocks.js';
import { damaged, encrypted, scanWithoutText, tooLarge } from '../import-errors.js';
import { paragraphsOf, printedLines, withoutMargins, type PrintedLine } from '../pdf/pdf-lines.js';
import { pageFindings, readerFindings } from '../reader-findings.js';
import type { ReaderOutput } from '../reader-output.js';
import { sourceText } from '../source-text.js';
import type { ZipArchive } from '../zip-archive.js';
import { collect, ofdForm, resolveLocation } from './ofd-package.js';
import { pageText, type PageText } from './ofd-page.js';

const maxPages = 3_000;

/**
 * Reads an OFD document (GB/T 33190—2016): OFD.xml → Document.xml → pages → text by its place on the page.
 * Throws ImportFailure: encrypted, scan-without-text, damaged.
 */
export function readOfd(archive: ZipArchive): ReaderOutput {
  if (archive.has('encryptions.xml') || archive.has('decryptseed.dat')) throw encrypted(ofdForm);
  const { pages, templates } = documentParts(archive);
  const lines: PrintedLine[][] = [];
  let pictures = 0;
  for (const part of pages) {
    const page = readPage(archive, part);
    const under = page.templates.flatMap((id) => {
      const template = templates.get(id);
      return template === undefined ? [] : readPage(archive, template).pieces;
    });
    pictures += page.pictures;
    lines.push(printedLines([...page.pieces, ...under]));
  }
  const source = sourceText(paragraphsOf(withoutMargins(lines)).map((text) => paragraph(text)));
  if (source.text.trim() === '') throw scanWithoutText(ofdForm);
  const empty = lines.filter((page) => page.length === 0).length;
  return {
    format: 'ofd',
    encoding: null,
    ...source,
    footnotes: [],
    findings: [...pageFindings('OFD', source.text, empty, pages.length), ...readerFindings({ pictures })],
    marginText: '',
  };
}

function readPage(archive: ZipArchive, part: string): PageText {
  const bytes = archive.read(part);
  if (!bytes) throw damaged(ofdForm, `no ${part}`);
  return pageText(bytes);
}

/** Content parts of all pages in order, and of the templates by their ID. */
function documentParts(archive: ZipArchive): { pages: string[]; templates: Map<string, string> } {
  let root = '';
  collect(archive, 'ofd.xml', (name, _, text) => {
    if (name === 'DocRoot' && root === '') root = resolveLocation('', text);
  });
  if (root === '') throw damaged(ofdForm, 'no DocRoot');
  const pages: string[] = [];
  const templates = new Map<string, string>();
  collect(archive, root, (name, attributes) => {
    const location = attributes['BaseLoc'];
    if (location === undefined) return;
    if (name === 'Page') pages.push(resolveLocation(root, location));
    if (name === 'TemplatePage') templates.set(attributes['ID'] ?? '', resolveLocation(root, location));
  });
  if (pages.length === 0) throw damaged(ofdForm, 'no pages');
  if (pages.length > maxPages) throw tooLarge('这份 OFD 的页数', ` ${maxPages} 页`);
  return { pages, templates };
}

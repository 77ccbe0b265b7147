import type { Paper } from '../../../shared/model/breakdown.js';
import { escapeXml } from '../xml/escape-xml.js';

/** A paper as one HTML page without scripts or outside files: what the hidden window turns into PDF or sends to a printer. */
export interface PrintDocument {
  readonly html: string;
  /** Sheets, each an element of its own in `html`. */
  readonly pageCount: number;
  /** Indexes of upright sheets whose content lies across (clause 8 of GB/T 9704-2012): a screen shows them turned. */
  readonly turnedPages: readonly number[];
  /** true: every sheet lies across. */
  readonly landscape: boolean;
  readonly paper: Paper;
}

/** A sheet, in points. */
export interface Sheet {
  readonly widthPt: number;
  readonly heightPt: number;
}

/**
 * Puts finished sheets into one document. Every sheet carries its own page number, so margins and numbers are the same in
 * every Chromium (margin boxes of @page came with version 131) and odd and even sheets may differ.
 */
export function printDocument(parts: {
  readonly title: string;
  readonly sheet: Sheet;
  readonly css: string;
  readonly pages: readonly string[];
}): string {
  const { widthPt, heightPt } = parts.sheet;
  const sheets = parts.pages.map((content) => `<section>${content}</section>`).join('\n');
  return (
    `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeXml(parts.title)}</title><style>\n` +
    `@page{size:${points(widthPt)} ${points(heightPt)};margin:0}\n` +
    'html,body{margin:0;padding:0;color:#000;background:#fff}\n' +
    // Chromium rounds sheets down to whole pixels: a section higher than that would push an empty page behind it.
    // Contained, sheets cost Chromium half the time at a thousand rows and a quarter at five thousand.
    `section{position:relative;width:${points(widthPt)};height:${points(heightPt - 1.5)};break-after:page;overflow:hidden;contain:strict}\n` +
    'section:last-child{break-after:auto}\n' +
    // The texts are broken into lines by the program, as for Word.
    'section *{box-sizing:border-box;margin:0;white-space:pre;text-spacing-trim:space-all;text-autospace:no-autospace}\n' +
    `${parts.css}\n</style></head><body>\n${sheets}\n</body></html>\n`
  );
}

/** A CSS length. */
export function points(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}

import { z } from 'zod';
import { findingSchema } from './finding.js';
import { spanSchema } from './span.js';

/** The formats that a reader exists for, named by what the bytes really are (not by the file name). */
export const sourceFormatSchema = z.enum([
  'txt',
  'docx',
  'doc',
  'wps',
  'html',
  'mht',
  'pdf',
  'ofd',
  'xlsx',
  'clipboard',
]);

/**
 * One cell: its text lies in the source text at `span`, on one line. `lines` is the text with its line ends where it has
 * any. Merged cells repeat the master's span.
 */
export const sourceCellSchema = z.object({ span: spanSchema, text: z.string(), lines: z.string().optional() });

/** A table of the document; its rows also stand in the source text, cells separated by tabs, one row a line. */
export const sourceTableSchema = z.object({ span: spanSchema, rows: z.array(z.array(sourceCellSchema)) });
export type SourceTable = z.infer<typeof sourceTableSchema>;

/**
 * What a reader makes of a file's bytes: the text, unchanged and kept for ever, with what the format knows beyond it.
 * For `.txt` the text is the decoded file without its byte order mark and otherwise unchanged.
 */
export const sourceDocumentSchema = z.object({
  fileName: z.string(),
  format: sourceFormatSchema,
  /** Encoding of a text file as found (utf-8, utf-16le, utf-16be, gb18030); null for other formats. */
  encoding: z.string().nullable(),
  text: z.string(),
  /** Outline levels that the format declares (Word heading styles): the paragraph's span and its level from 1. */
  headings: z.array(z.object({ span: spanSchema, level: z.number().int().min(1).max(9) })),
  tables: z.array(sourceTableSchema),
  /** Footnotes and endnotes, kept apart from the text. */
  footnotes: z.array(z.string()),
  findings: z.array(findingSchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

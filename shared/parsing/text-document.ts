import type { SourceDocument } from '../model/source-document.js';

/** A source document for plain text that is already in memory: no headings, tables or footnotes are known. */
export function textDocument(text: string, fileName = '未命名.txt'): SourceDocument {
  return { fileName, format: 'txt', encoding: 'utf-8', text, headings: [], tables: [], footnotes: [], findings: [] };
}

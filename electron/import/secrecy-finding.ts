import type { Finding } from '../../shared/model/finding.js';
import { findSecrecyMark } from '../../shared/text/secrecy-mark.js';

/** Code of the finding at which an import must stop and ask before anything is stored. */
export const secrecyMarkCode = 'secrecy-mark';

/**
 * The finding for a 密级 mark in the text or, for formats that have them, in the page margins (headers and footers).
 * Severity error: the caller must not store the document before the clerk has said that it is not secret.
 */
export function secrecyFinding(text: string, marginText: string): Finding | null {
  const inText = findSecrecyMark(text);
  const mark = inText ?? findSecrecyMark(marginText);
  if (!mark) return null;
  return {
    code: secrecyMarkCode,
    severity: 'error',
    message: `文件上有“${mark.level}”标志。本程序不处理国家秘密，请立即停止导入，并按保密规定处理这份文件；确认不涉密的，请先删去标志再导入。`,
    span: inText ? [...inText.span] : null,
  };
}

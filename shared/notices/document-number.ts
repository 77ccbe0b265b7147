const toHalfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const numberForm = /^(.*?)\s*[〔[【（(［﹝「{]\s*(\d{4})\s*[〕\]】）)］﹞」}]\s*第?\s*(\d+)\s*号$/;

/**
 * 发文字号 in the standard's form: 机关代字〔year〕number号 with U+3014/U+3015, no 第, no leading zeros (clause 7.2.5).
 * What is not of that form (编号 of a slip, a number still open: 〔2020〕　号) stays as written.
 */
export function formatDocumentNumber(text: string): string {
  const found = numberForm.exec(toHalfWidth(text.trim()));
  if (!found) return text.trim();
  const [, organ = '', year = '', number = ''] = found;
  return `${organ.trim()}〔${year}〕${Number(number)}号`;
}

/** 份号: six Arabic digits (clause 7.2.1); '' stays ''. */
export function formatCopyNumber(digits: string): string {
  return digits === '' ? '' : digits.padStart(6, '0');
}

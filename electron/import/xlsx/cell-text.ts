/** How a number of a cell is shown, as far as a reader of office tables needs it. */
export type NumberStyle =
  | { readonly kind: 'general' }
  | { readonly kind: 'percent'; readonly decimals: number }
  | { readonly kind: 'date'; readonly year: boolean; readonly month: boolean; readonly day: boolean };

export const generalStyle: NumberStyle = { kind: 'general' };

/** Formats that a workbook need not spell out (ECMA-376, 18.8.30, with the Chinese ones of 27–36 and 50–58). */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy-m-d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy-m-d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'yyyy-m-d',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Reads a number format: percent, date, or anything else. `code` is null for the built-in ones. */
export function numberStyle(id: number, code: string | null): NumberStyle {
  const format = (code ?? builtIn[id] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  if (format.includes('%')) return { kind: 'percent', decimals: /\.(0+)/.exec(format)?.[1]?.length ?? 0 };
  const [year, day] = [/y/i.test(format), /d/i.test(format)];
  const month = /m/i.test(format) && (year || day);
  return year || day ? { kind: 'date', year, month, day } : generalStyle;
}

/** A number cell as the clerk sees it: 50%, 2021年9月30日, 64.5. */
export function numberText(raw: string, style: NumberStyle, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (style.kind === 'percent') return `${trimmed((value * 100).toFixed(style.decimals))}%`;
  if (style.kind === 'date') return dateText(value, style, date1904) ?? general(value);
  return general(value);
}

/** Excel keeps 15 significant digits; the rest is the noise of binary fractions. */
function general(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Days since 1899-12-30, or 1904-01-01 in files from old Macs. */
function dateText(serial: number, style: NumberStyle & { kind: 'date' }, date1904: boolean): string | null {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.floor(serial) * 86_400_000);
  if (serial < 1 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const parts = [
    style.year ? `${date.getUTCFullYear()}年` : '',
    style.month ? `${date.getUTCMonth() + 1}月` : '',
    style.day ? `${date.getUTCDate()}日` : '',
  ];
  return parts.join('');
}

/** Undoes the escapes that Excel uses for control characters: _x000D_. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const character = Number.parseInt(code, 16);
    return character < 0x20 ? '\n' : String.fromCharCode(character);
  });
}

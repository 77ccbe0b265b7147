const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; Arabic digits from 1,000 on. */
export function formatNumeral(value: number): string {
  if (value <= 0 || value >= 1000 || !Number.isInteger(value)) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = digits[value % 10] ?? '';
  const head = hundreds === 0 ? '' : `${digits[hundreds] ?? ''}百`;
  if (tens === 0) return `${head}${hundreds > 0 && ones !== '' ? '零' : ''}${ones}`;
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digits[tens] ?? ''}十`;
  return `${head}${ten}${ones}`;
}

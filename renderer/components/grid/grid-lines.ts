/** What the grid draws one below the other: bands (group headings) and rows. */
export type GridLine<Row> =
  | { readonly kind: 'band'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number };

/** Rows with a band before each change of group. `groupOf` null: no bands. */
export function linesOf<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  groupOf: ((row: Row) => string) | null,
): readonly GridLine<Row>[] {
  const lines: GridLine<Row>[] = [];
  const bands: { index: number; title: string; count: number }[] = [];
  rows.forEach((row, index) => {
    const group = groupOf?.(row) ?? '';
    const band = bands.at(-1);
    if (group !== '' && band?.title !== group) {
      bands.push({ index: lines.length, title: group, count: 0 });
      lines.push({ kind: 'band', key: `band-${index}`, title: group, count: 0 });
    }
    const current = bands.at(-1);
    if (current) current.count += 1;
    lines.push({ kind: 'row', key: rowKey(row), row, index });
  });
  for (const { index, title, count } of bands) lines[index] = { kind: 'band', key: `band-${index}`, title, count };
  return lines;
}

/** Rows shown at once in a ledger. */
const perPage = 100;

/** Pages of a long table; none for a short one. */
export function pages(rows: number): false | { pageSize: number; showSizeChanger: false } {
  return rows > perPage ? { pageSize: perPage, showSizeChanger: false } : false;
}

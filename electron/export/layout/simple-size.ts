import type { SimpleTable } from '../../../shared/model/simple-table.js';
import { bodySize } from './page-geometry.js';

/** 三号: a leader reads 清样 at arm's length and writes between the lines. */
const largeSize = 16;

/** Type size of a plain table's body on A4, in points. */
export function simpleSize({ largeType, columns }: Pick<SimpleTable, 'largeType' | 'columns'>): number {
  return largeType ? largeSize : bodySize('A4', columns.length);
}

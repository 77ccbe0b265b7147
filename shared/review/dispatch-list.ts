import type { DispatchOrder } from '../model/dispatch.js';
import type { SimpleTable } from '../model/simple-table.js';

/** What one unit gets. */
export interface DispatchedTo {
  readonly name: string;
  readonly led: number;
  readonly supported: number;
  readonly files: readonly string[];
}

/** 分发清单 to tick or sign. */
export function dispatchList(
  planTitle: string,
  { number, date }: Pick<DispatchOrder, 'number' | 'date'>,
  units: readonly DispatchedTo[],
): SimpleTable {
  return {
    title: `${planTitle}任务分解表分发清单`,
    lead: `第 ${number} 次分发，${date}，共 ${units.length} 个单位。`,
    columns: [
      { heading: '序号', kind: 'number' },
      { heading: '单位', kind: 'names' },
      { heading: '牵头项数', kind: 'short' },
      { heading: '配合项数', kind: 'short' },
      { heading: '文件', kind: 'text' },
      { heading: '已发（√）', kind: 'short' },
      { heading: '签收人', kind: 'short' },
      { heading: '签收日期', kind: 'short' },
    ],
    rows: units.map(({ name, led, supported, files }, index) => [
      String(index + 1),
      name,
      String(led),
      String(supported),
      files.join('\n'),
      '',
      '',
      '',
    ]),
    note: '',
    largeType: false,
  };
}

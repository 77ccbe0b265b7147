import { Button, Space, Table } from 'antd';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import { ok } from '../../../shared/result.js';
import { indicatorWords } from '../../../shared/review/indicator-words.js';
import { numberTable, type NumberLine } from '../../../shared/review/number-ledger.js';
import type { TableExport } from '../../hooks/use-table-export.js';
import { pages } from './table-pages.js';

interface NumbersTabProps {
  readonly title: string;
  readonly lines: readonly NumberLine[];
  readonly exporting: TableExport;
  readonly onGo: (offset: number) => void;
}

/** Every number that the plan promises, with 口径 and the whole it is part of. */
export function NumbersTab({ title, lines, exporting, onGo }: NumbersTabProps) {
  const save = (format: TableFormat): void => {
    void exporting.save(() => Promise.resolve(ok(numberTable(title, lines))), format);
  };
  return (
    <>
      <div className="ledger-tools">
        <span className="muted">点指标名到原文。数字照原文列出，不改动。</span>
        <Space>
          <Button disabled={exporting.busy} onClick={() => save('docx')}>
            导出 Word
          </Button>
          <Button disabled={exporting.busy} onClick={() => save('xlsx')}>
            导出 Excel
          </Button>
        </Space>
      </div>
      <Table
        size="small"
        rowKey={({ indicator }) => `${indicator.span[0]}-${indicator.name}`}
        dataSource={[...lines]}
        pagination={pages(lines.length)}
        locale={{ emptyText: '没有找到指标数字。' }}
        columns={[
          {
            title: '指标',
            key: 'name',
            render: (_, { indicator }) => (
              <button type="button" className="link-button is-plain" onClick={() => onGo(indicator.span[0])}>
                {indicator.partOf !== null && <span className="muted">“{indicator.partOf}”其中 </span>}
                {indicator.name}
              </button>
            ),
          },
          {
            title: '目标值',
            key: 'value',
            align: 'right',
            width: 210,
            render: (_, { indicator }) => indicatorWords(indicator),
          },
          { title: '口径', key: 'scope', width: 190, render: (_, { indicator }) => indicator.scope ?? '' },
          { title: '位置', key: 'place', width: 190, render: (_, { place }) => place },
        ]}
      />
    </>
  );
}

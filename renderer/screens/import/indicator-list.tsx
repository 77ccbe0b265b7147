import { Table } from 'antd';
import type { Indicator } from '../../../shared/model/parsed-plan.js';
import { indicatorWords } from '../../../shared/review/indicator-words.js';

interface IndicatorListProps {
  readonly indicators: readonly Indicator[];
  readonly onShow: (offset: number) => void;
}

/** Every number that the plan promises; a click leads to its place. */
export function IndicatorList({ indicators, onShow }: IndicatorListProps) {
  return (
    <Table
      size="small"
      rowKey={(indicator) => `${indicator.span[0]}-${indicator.span[1]}-${indicator.name}`}
      dataSource={[...indicators]}
      pagination={false}
      locale={{ emptyText: <span className="muted">没有找到指标数字。</span> }}
      onRow={(indicator) => ({ onClick: () => onShow(indicator.span[0]), style: { cursor: 'pointer' } })}
      columns={[
        {
          title: '指标',
          key: 'name',
          render: (_, indicator) => (
            <button type="button" className="link-button is-plain" onClick={() => onShow(indicator.span[0])}>
              {indicator.partOf !== null && <span className="muted">其中 </span>}
              {indicator.name}
            </button>
          ),
        },
        { title: '目标值', key: 'value', align: 'right', render: (_, indicator) => indicatorWords(indicator) },
        { title: '口径', key: 'scope', render: (_, indicator) => indicator.scope ?? '' },
      ]}
    />
  );
}

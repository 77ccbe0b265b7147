import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { Popover } from 'antd';
import { memo } from 'react';
import '../../components/chips.css';
import type { Coverage } from '../../../shared/review/coverage.js';

interface CoverageBadgeProps {
  readonly coverage: Coverage;
  /** Goes to the next sentence that is still 待定. */
  readonly onNextUndecided: () => void;
}

/** 覆盖 82/82; loud while a sentence is undecided. The numbers behind it open on a click. */
export const CoverageBadge = memo(function CoverageBadge({ coverage, onNextUndecided }: CoverageBadgeProps) {
  const { total, decided, undecided, places } = coverage;
  const rows: readonly (readonly [string, number])[] = [
    ['列为任务', places.task],
    ['并入其他任务', places.merged],
    ['指标', places.indicator],
    ['分工', places.responsibility],
    ['不分解', places.background],
    ['待定', places.undecided],
  ];
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        title="正文每一句的去处"
        content={
          <table className="coverage-table">
            <tbody>
              {rows.map(([words, count]) => (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{count} 句</td>
                </tr>
              ))}
              <tr className="coverage-total">
                <th scope="row">合计</th>
                <td>{total} 句</td>
              </tr>
            </tbody>
          </table>
        }
      >
        <button
          type="button"
          className={`chip coverage-badge ${undecided > 0 ? 'is-loud' : ''}`}
          data-testid="coverage"
        >
          {undecided > 0 ? <WarningFilled /> : <CheckCircleFilled />} 覆盖 {decided}/{total}
        </button>
      </Popover>
      {undecided > 0 && (
        <button
          type="button"
          className="chip coverage-undecided"
          onClick={onNextUndecided}
          data-testid="next-undecided"
        >
          待定 {undecided} 句，逐句看
        </button>
      )}
    </>
  );
});

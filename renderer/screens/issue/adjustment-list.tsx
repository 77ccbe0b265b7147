import { Button, Space } from 'antd';
import type { Plan } from '../../../shared/model/plan.js';
import { SavedTable } from '../../components/saved-table.js';
import { useAdjustments } from '../../hooks/use-adjustments.js';
import { useApp } from '../../hooks/app-context.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { adjustmentTableOf } from '../../usecases/issue-plan.js';

/** 调整单 since 印发, each with what it changed; one or all go to Word or Excel. */
export function AdjustmentList({ plan }: { readonly plan: Plan }) {
  const context = useApp();
  const adjustments = useAdjustments(plan.id) ?? [];
  const exporting = useTableExport();
  const show = useUiStore((state) => state.show);
  const save = (number: number | null, format: 'docx' | 'xlsx'): void =>
    void exporting.save(() => adjustmentTableOf(context, plan.id, number), format);
  return (
    <section aria-label="调整单">
      <div className="issue-head">
        <h2>调整单 {adjustments.length} 份</h2>
        <Space>
          <Button onClick={() => show('review')}>到表中选任务，登记调整单</Button>
          <Button
            disabled={adjustments.length === 0}
            loading={exporting.busy}
            onClick={() => save(null, 'docx')}
            data-testid="adjustments-word"
          >
            全部导出 Word
          </Button>
          <Button disabled={adjustments.length === 0} onClick={() => save(null, 'xlsx')}>
            Excel
          </Button>
        </Space>
      </div>
      <SavedTable exporting={exporting} />
      {adjustments.length === 0 ? (
        <p className="muted">印发以后还没有调整。要改一条任务，请在“审核分解”中选中它，点“登记调整单”。</p>
      ) : (
        <table className="issue-table" data-testid="adjustments">
          <thead>
            <tr>
              {['编号', '任务', '调整', '理由', '批准人', '日期', '单份'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {adjustments.map((one) => (
              <tr key={one.id}>
                <td>{one.number}</td>
                <td>{one.task}</td>
                <td>
                  {one.changes.map(({ field, original, changed }) => (
                    <div key={field}>
                      {field}：{original || '（空）'} → <b>{changed || '（空）'}</b>
                    </div>
                  ))}
                </td>
                <td>{one.reason}</td>
                <td>{one.approvedBy}</td>
                <td>{one.date}</td>
                <td>
                  <Button size="small" onClick={() => save(one.number, 'docx')}>
                    Word
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

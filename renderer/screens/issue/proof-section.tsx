import { Button, Space } from 'antd';
import { useState } from 'react';
import { SavedTable } from '../../components/saved-table.js';
import { useApp } from '../../hooks/app-context.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { proofTableOf } from '../../usecases/apply-marks.js';
import { MarksDialog } from './marks-dialog.js';

/** 清样: out on paper for the leader's pen, back by row number. */
export function ProofSection({ workspace }: { readonly workspace: PlanWorkspace }) {
  const context = useApp();
  const { plan } = workspace;
  const exporting = useTableExport();
  const [typing, setTyping] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const locked = plan.issued !== null || plan.supersededBy !== null;
  const save = (format: 'docx' | 'xlsx'): void => void exporting.save(() => proofTableOf(context, plan.id), format);
  return (
    <section aria-label="清样">
      <div className="issue-head">
        <h2>清样</h2>
        <Space>
          <Button loading={exporting.busy} onClick={() => save('docx')} data-testid="proof-word">
            导出清样 Word
          </Button>
          <Button onClick={() => save('xlsx')}>Excel</Button>
          <Button disabled={locked} onClick={() => setTyping(true)} data-testid="marks-open">
            回录批注
          </Button>
        </Space>
      </div>
      <p className="muted" role="status">
        {done ?? '大字带序号，打印后请领导在纸上批改；批改完按序号录回来。'}
      </p>
      <SavedTable exporting={exporting} />
      {typing && (
        <MarksDialog
          workspace={workspace}
          onDone={(changed) => {
            setTyping(false);
            setDone(`已录入批注，修改了 ${changed} 条任务。可以在“审核分解”中撤销。`);
          }}
          onCancel={() => setTyping(false)}
        />
      )}
    </section>
  );
}

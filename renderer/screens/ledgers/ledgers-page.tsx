import { Tabs } from 'antd';
import { useMemo } from 'react';
import { coverageLedger } from '../../../shared/review/coverage-ledger.js';
import { numberLedger } from '../../../shared/review/number-ledger.js';
import { SavedTable } from '../../components/saved-table.js';
import { useDoubts } from '../../hooks/use-doubts.js';
import { useGoTo } from '../../hooks/use-go-to.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { CoverageTab } from './coverage-tab.js';
import { DoubtsTab } from './doubts-tab.js';
import './ledgers-page.css';
import { NumbersTab } from './numbers-tab.js';

/** 核对: what became of every sentence, every number, and what is doubtful; each row leads to its place. */
export function LedgersPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const { plan, source, sentences, tasks } = workspace;
  const goTo = useGoTo(workspace);
  const exporting = useTableExport();
  const doubts = useDoubts(workspace);
  const covered = useMemo(
    () => coverageLedger({ text: source.document.text, parsed: source.parsed, sentences, tasks }),
    [source, sentences, tasks],
  );
  const numbers = useMemo(() => numberLedger(source.parsed), [source]);
  const { sections } = source.parsed;
  return (
    <div className="page">
      <div className="page-scroll ledgers-page" data-testid="ledgers-page">
        <h1 className="page-title">核对</h1>
        <SavedTable exporting={exporting} />
        <Tabs
          items={[
            {
              key: 'coverage',
              label: '覆盖情况',
              children: (
                <CoverageTab
                  title={plan.title}
                  lines={covered}
                  sections={sections}
                  exporting={exporting}
                  onGo={goTo.sentence}
                />
              ),
            },
            {
              key: 'numbers',
              label: `数字台账 ${numbers.length}`,
              children: <NumbersTab title={plan.title} lines={numbers} exporting={exporting} onGo={goTo.offset} />,
            },
            {
              key: 'doubts',
              label: `请核对 ${doubts?.open.length ?? 0}`,
              children: doubts && (
                <DoubtsTab planId={plan.id} text={source.document.text} doubts={doubts} onGo={goTo.offset} />
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}

import { Button, Checkbox, Space, Spin } from 'antd';
import { useMemo, useState } from 'react';
import type { Pairing } from '../../../shared/model/pairing.js';
import type { PlanSource } from '../../../shared/model/plan.js';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import { SavedTable } from '../../components/saved-table.js';
import { useApp } from '../../hooks/app-context.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { useLive } from '../../store/use-live.js';
import { changeTableOf } from '../../usecases/revise-plan.js';
import { ComparedList } from './compared-list.js';
import { draftTexts } from './draft-texts.js';

interface LastComparisonProps {
  readonly source: PlanSource;
  readonly revises: { readonly planId: string; readonly pairings: readonly Pairing[] };
}

const nothing: ReadonlySet<string> = new Set();

/** How this draft differs from the one before it, as it was confirmed, and the paper of it. */
export function LastComparison({ source, revises }: LastComparisonProps) {
  const context = useApp();
  const exporting = useTableExport();
  const [withUnchanged, setWithUnchanged] = useState(false);
  const before = useLive(() => context.repository.source(revises.planId), [context, revises.planId]);
  const old = useMemo(() => before && draftTexts(before.document.text, before.parsed), [before]);
  const draft = useMemo(() => draftTexts(source.document.text, source.parsed), [source]);
  const save = (format: TableFormat): void =>
    void exporting.save(() => changeTableOf(context, source.planId, { withUnchanged }), format);
  return (
    <section className="last-comparison" aria-labelledby="last-comparison">
      <div className="revision-summary">
        <h2 id="last-comparison">与上一稿对照</h2>
        <Space wrap>
          <Checkbox checked={withUnchanged} onChange={(event) => setWithUnchanged(event.target.checked)}>
            未变的句子也列入
          </Checkbox>
          <Button loading={exporting.busy} onClick={() => save('docx')} data-testid="change-table-word">
            变更对照表（Word）
          </Button>
          <Button loading={exporting.busy} onClick={() => save('xlsx')} data-testid="change-table-excel">
            变更对照表（Excel）
          </Button>
        </Space>
      </div>
      <SavedTable exporting={exporting} />
      {old ? (
        <ComparedList pairings={revises.pairings} old={old} draft={draft} confirmed={nothing} actions={null} />
      ) : (
        <Spin description="正在打开上一稿…" />
      )}
    </section>
  );
}

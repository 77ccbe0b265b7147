import { Button } from 'antd';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Opinion } from '../../../shared/model/opinion.js';
import { opinionCounts } from '../../../shared/review/opinion-table.js';
import { Chips } from '../../components/chips.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { Notice } from '../../components/notice.js';
import { SavedTable } from '../../components/saved-table.js';
import { SplitPane } from '../../components/split-pane.js';
import { useApp } from '../../hooks/app-context.js';
import { useOpinionEntry } from '../../hooks/opinion-entry.js';
import { useGoTo } from '../../hooks/use-go-to.js';
import { useLiveRecords } from '../../hooks/use-live-records.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { opinionTableOf } from '../../usecases/opinion-papers.js';
import { NewOpinionForm } from './new-opinion-form.js';
import { OpinionDetail } from './opinion-detail.js';
import { filterOpinions, opinionFilters, opinionFilterWords, type OpinionFilter } from './opinion-filter.js';
import { OpinionList } from './opinion-list.js';
import { OpinionTools } from './opinion-tools.js';
import './opinions-page.css';
import { useOpinionActions, type OpinionActions } from './use-opinion-actions.js';
import { useOpinionFacts } from './use-opinion-facts.js';

const noOpinions: readonly Opinion[] = [];

/** 征求意见: what the units said, what the office decides, and whether the text holds what was adopted. */
export function OpinionsPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const { plan, source } = workspace;
  const context = useApp();
  const stored = useLiveRecords('opinions', plan.id);
  const opinions = stored ?? noOpinions;
  const actions = useOpinionActions(plan.id);
  const exporting = useTableExport();
  const goTo = useGoTo(workspace);
  const entry = useOpinionEntry();
  const { facts, groups } = useOpinionFacts(plan.id, opinions);
  const [filter, setFilter] = useState<OpinionFilter>('all');
  const numbers = useMemo(() => new Map(opinions.map(({ id }, at) => [id, at + 1])), [opinions]);
  const shown = filterOpinions(opinions, filter, facts);
  const readOnly = plan.supersededBy !== null;
  const chosen = opinions.find(({ id }) => id === entry.chosen) ?? shown[0];
  const chips = opinionFilters.map((value) => ({
    value,
    words: opinionFilterWords[value],
    count: filterOpinions(opinions, value, facts).length,
    // In the draft that the units have read, what they asked for is not there yet.
    loud: value === 'open' || (value === 'missing' && source.revises !== null),
  }));
  return (
    <div className="page" data-testid="opinions-page" onKeyDown={(event) => undoByKey(event, actions, readOnly)}>
      <div className="opinions-header">
        <div>
          <h1 className="page-title">征求意见</h1>
          <p className="muted" data-testid="opinion-counts">
            {opinions.length === 0 ? '各单位对这一稿的意见记在这里。' : opinionCounts(opinions)}
          </p>
        </div>
        <OpinionTools
          actions={actions}
          readOnly={readOnly}
          saving={exporting.busy}
          onNew={() => entry.begin(null)}
          onTable={(form, format) => void exporting.save(() => opinionTableOf(context, plan.id, form), format)}
        />
      </div>
      {actions.error && <ErrorNotice error={actions.error} onClose={actions.clearError} />}
      <SavedTable exporting={exporting} />
      <Notice words={actions.notice} onOver={actions.clearNotice} />
      <div className="opinions-chips">
        <Chips label="筛选意见" chips={chips} current={filter} onChoose={setFilter} />
        {filter === 'missing' && (
          <span className="muted">
            {source.revises === null
              ? '按这一稿的文字核对。修改后的新稿导入以后，再来看采纳的意见是否都改进去了。'
              : '按这一稿的文字逐条核对，下面是没有找到原样表述的。'}
          </span>
        )}
      </div>
      <SplitPane
        id="opinions"
        left={
          shown.length > 0 ? (
            <OpinionList
              opinions={shown}
              facts={facts}
              numbers={numbers}
              chosen={chosen?.id ?? null}
              onChoose={entry.choose}
            />
          ) : (
            <NoOpinions
              any={opinions.length > 0}
              readOnly={readOnly}
              actions={actions}
              onNew={() => entry.begin(null)}
            />
          )
        }
        right={
          entry.target !== undefined && !readOnly ? (
            <NewOpinionForm
              key={JSON.stringify(entry.target)}
              workspace={workspace}
              target={entry.target}
              onAdd={actions.add}
              onCancel={entry.end}
            />
          ) : chosen ? (
            <OpinionDetail
              key={chosen.id}
              workspace={workspace}
              opinion={chosen}
              similar={groups.find((group) => group.includes(chosen)) ?? noOpinions}
              group={groupOf(chosen, opinions)}
              facts={facts}
              readOnly={readOnly}
              actions={actions}
              onSentence={goTo.sentence}
              onOffset={goTo.offset}
              onChoose={entry.choose}
            />
          ) : (
            <p className="opinion-panel muted">选中左边一条意见，在这里处理。</p>
          )
        }
      />
    </div>
  );
}

interface NoOpinionsProps {
  /** There are some, but none that passes the filter. */
  readonly any: boolean;
  readonly readOnly: boolean;
  readonly actions: OpinionActions;
  readonly onNew: () => void;
}

function NoOpinions({ any, readOnly, actions, onNew }: NoOpinionsProps) {
  if (any) return <p className="opinion-panel muted">没有符合筛选条件的意见。</p>;
  return (
    <div className="opinion-panel" data-testid="no-opinions">
      <p>还没有意见。</p>
      <p className="muted">
        单位退回了意见反馈表（Word 或
        Excel），就导入它，每条会自动对上原句；电话里说的，就录入一条。也可以在“审核分解”中选中一行再录入。
      </p>
      {!readOnly && (
        <div className="opinion-empty-buttons">
          <Button type="primary" onClick={actions.importForm}>
            导入反馈表
          </Button>
          <Button onClick={onNew}>录入意见</Button>
        </div>
      )}
    </div>
  );
}

function groupOf(opinion: Opinion, opinions: readonly Opinion[]): readonly Opinion[] {
  return opinion.group === '' ? [opinion] : opinions.filter(({ group }) => group === opinion.group);
}

/** Ctrl+Z and Ctrl+Y of the page; inside of a text they belong to the typing. */
function undoByKey(event: KeyboardEvent, actions: OpinionActions, readOnly: boolean): void {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  if (typing || readOnly || !event.ctrlKey) return;
  if (event.key === 'z') actions.undo();
  else if (event.key === 'y') actions.redo();
  else return;
  event.preventDefault();
}

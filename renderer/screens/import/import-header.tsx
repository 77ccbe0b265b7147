import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { granularityLabels, type Granularity } from '../../../shared/model/plan.js';
import type { ImportSummary } from './import-summary.js';
import type { CorrectionControl } from './use-corrections.js';

interface ImportHeaderProps {
  readonly title: string;
  readonly summary: ImportSummary;
  /** How many tasks each granularity gives. */
  readonly counts: Readonly<Record<Granularity, number>>;
  readonly granularity: Granularity;
  readonly onGranularity: (granularity: Granularity) => void;
  /** Leads to what was cut off. */
  readonly onShowExcluded: () => void;
  readonly control: CorrectionControl;
  readonly busy: boolean;
  /** The document must not be stored. */
  readonly stopped: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

const granularities: readonly Granularity[] = ['item', 'sentence', 'clause'];

/** What was found, how it is to be broken down, and the way on. */
export function ImportHeader(props: ImportHeaderProps) {
  const { control, counts, busy, stopped } = props;
  return (
    <header className="import-header">
      <div>
        <h1 className="page-title">{props.title}</h1>
        <SummaryLine summary={props.summary} onShowExcluded={props.onShowExcluded} />
      </div>
      <div className="import-actions">
        <Tooltip title="撤销更正（Ctrl+Z）">
          <Button
            icon={<UndoOutlined />}
            aria-label="撤销更正"
            disabled={!control.canUndo}
            onClick={control.undo}
            data-testid="undo-correction"
          />
        </Tooltip>
        <Tooltip title="重做更正（Ctrl+Y）">
          <Button
            icon={<RedoOutlined />}
            aria-label="重做更正"
            disabled={!control.canRedo}
            onClick={control.redo}
            data-testid="redo-correction"
          />
        </Tooltip>
        <Segmented
          data-testid="granularity"
          aria-label="分解粒度"
          options={granularities.map((value) => ({
            value,
            label: `${granularityLabels[value]} ${counts[value]} 项`,
          }))}
          value={props.granularity}
          onChange={props.onGranularity}
        />
        <Button onClick={props.onCancel} disabled={busy} data-testid="cancel-import">
          取消
        </Button>
        <Button
          type="primary"
          loading={busy || control.working}
          disabled={stopped}
          onClick={props.onAccept}
          data-testid="accept-import"
        >
          接受，开始分解
        </Button>
      </div>
    </header>
  );
}

function SummaryLine({ summary, onShowExcluded }: Pick<ImportHeaderProps, 'summary' | 'onShowExcluded'>) {
  const { kinds } = summary;
  return (
    <p data-testid="import-summary">
      <strong>
        {summary.sections} 个方面 · {summary.items} 条 · {summary.sentences} 句 · {summary.indicators} 处指标
      </strong>
      <span className="muted">
        {summary.outside > 0 ? `，条外另有 ${summary.outside} 句` : ''}（任务 {kinds.task}，指标 {kinds.indicator}
        ，不分解 {kinds.background}
        {kinds.responsibility > 0 ? `，分工 ${kinds.responsibility}` : ''}，
      </span>
      <span className={kinds.undecided > 0 ? 'import-undecided' : 'muted'}>待定 {kinds.undecided}</span>
      <span className="muted">）</span>
      {summary.excludedLines > 0 && (
        <button type="button" className="link-button" onClick={onShowExcluded}>
          已截去网页边栏等 {summary.excludedLines} 行，点此查看
        </button>
      )}
    </p>
  );
}

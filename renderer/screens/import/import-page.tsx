import { Alert, Button, Segmented, Tabs } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import { granularityLabels, type Granularity } from '../../../shared/model/plan.js';
import type { AppError } from '../../../shared/result.js';
import { documentBlocks } from '../../components/document/document-blocks.js';
import { DocumentView, type DocumentViewHandle } from '../../components/document/document-view.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { FindingList } from '../../components/finding-list.js';
import { KindChoice } from '../../components/kind-choice.js';
import { SplitPane } from '../../components/split-pane.js';
import './import-page.css';
import { importSummary, sentenceAtOffset, taskCounts, withSentenceKind, type ImportSummary } from './import-summary.js';
import { IndicatorList } from './indicator-list.js';
import { StructureList } from './structure-list.js';

interface ImportPageProps {
  readonly read: ReadDocument;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onChange: (read: ReadDocument) => void;
  readonly onAccept: (granularity: Granularity) => void;
  readonly onCancel: () => void;
}

const granularities: readonly Granularity[] = ['item', 'sentence', 'clause'];

/** The document as read, before anything is stored: left the original, right the structure as it will be. */
export function ImportPage({ read, busy, error, onChange, onAccept, onCancel }: ImportPageProps) {
  const { document, parsed } = read;
  const view = useRef<DocumentViewHandle>(null);
  const [granularity, setGranularity] = useState<Granularity>('sentence');
  const [chosen, setChosen] = useState<number | null>(null);
  const [showExcluded, setShowExcluded] = useState(false);
  const summary = useMemo(() => importSummary(read), [read]);
  const counts = useMemo(() => taskCounts(read), [read]);
  const blocks = useMemo(() => blocksOf(document.text, parsed), [document.text, parsed]);
  const places = useMemo(() => new Map(parsed.sentences.map((sentence, index) => [index, sentence.kind])), [parsed]);
  const lit = useMemo(() => new Set(chosen === null ? [] : [chosen]), [chosen]);
  const show = (offset: number): void => {
    setChosen(sentenceAtOffset(parsed, offset));
    view.current?.showOffset(offset);
  };
  const findings = [...document.findings, ...parsed.findings];
  const sentence = chosen === null ? undefined : parsed.sentences[chosen];
  return (
    <div className="page" data-testid="import-page">
      <div className="import-header">
        <div>
          <h1 className="page-title">{parsed.title ?? document.fileName}</h1>
          <SummaryLine summary={summary} open={showExcluded} onToggle={() => setShowExcluded(!showExcluded)} />
        </div>
        <div className="import-actions">
          <span>
            分解粒度{' '}
            <Segmented
              data-testid="granularity"
              options={granularities.map((value) => ({
                value,
                label: `${granularityLabels[value]} ${counts[value]} 项`,
              }))}
              value={granularity}
              onChange={setGranularity}
            />
          </span>
          <Button onClick={onCancel} disabled={busy} data-testid="cancel-import">
            取消
          </Button>
          <Button type="primary" loading={busy} onClick={() => onAccept(granularity)} data-testid="accept-import">
            接受，开始分解
          </Button>
        </div>
      </div>
      {error && <ErrorNotice error={error} />}
      {summary.kinds.undecided > 0 && (
        <Alert
          type="warning"
          banner
          title={`有 ${summary.kinds.undecided} 句没能判断是不是任务，原文中标着“待定”。可以现在点开逐句确定，也可以接受后再定。`}
        />
      )}
      <SplitPane
        id="import"
        left={
          <div className="import-left">
            <DocumentView
              ref={view}
              blocks={blocks}
              places={places}
              lit={lit}
              onChoose={setChosen}
              showExcluded={showExcluded}
            />
            {chosen !== null && sentence && (
              <div className="import-sentence" data-testid="import-sentence">
                <span className="import-sentence-text">{document.text.slice(sentence.span[0], sentence.span[1])}</span>
                <span>这一句是</span>
                <KindChoice kind={sentence.kind} onChange={(kind) => onChange(withSentenceKind(read, chosen, kind))} />
              </div>
            )}
          </div>
        }
        right={
          <Tabs
            className="import-tabs"
            items={[
              { key: 'structure', label: '结构', children: <StructureList parsed={parsed} onShow={show} /> },
              {
                key: 'indicators',
                label: `指标 ${parsed.indicators.length}`,
                children: <IndicatorList indicators={parsed.indicators} onShow={show} />,
              },
              {
                key: 'findings',
                label: `请核对 ${findings.length}`,
                children: <FindingList findings={findings} onShow={show} />,
              },
            ]}
          />
        }
      />
    </div>
  );
}

function blocksOf(text: string, parsed: ReadDocument['parsed']) {
  return documentBlocks(
    text,
    parsed,
    parsed.sentences.map((sentence, index) => ({ ...sentence, index })),
  );
}

function SummaryLine(props: {
  readonly summary: ImportSummary;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { summary, open, onToggle } = props;
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
        <button type="button" className="link-button" onClick={onToggle} aria-expanded={open}>
          已截去网页边栏等 {summary.excludedLines} 行，{open ? '点此收起' : '点此查看'}
        </button>
      )}
    </p>
  );
}

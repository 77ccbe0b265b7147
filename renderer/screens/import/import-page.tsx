import { Alert, Dropdown, Tabs } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import type { Granularity } from '../../../shared/model/plan.js';
import type { AppError } from '../../../shared/result.js';
import { findDoubts } from '../../../shared/review/find-doubts.js';
import { DocumentView, type DocumentViewHandle } from '../../components/document/document-view.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { SplitPane } from '../../components/split-pane.js';
import { CorrectionBar } from './correction-bar.js';
import { commandsAt, menuOf } from './correction-commands.js';
import { DoubtPanel } from './doubt-panel.js';
import { ImportHeader } from './import-header.js';
import './import-page.css';
import { importSummary, taskCounts } from './import-summary.js';
import { IndicatorList } from './indicator-list.js';
import { StructureList } from './structure-list.js';
import { useCorrectionKeys } from './use-correction-keys.js';
import { useCorrections } from './use-corrections.js';
import { useLinePoint } from './use-line-point.js';

interface ImportPageProps {
  readonly read: ReadDocument;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onChange: (read: ReadDocument) => void;
  readonly onAccept: (granularity: Granularity) => void;
  readonly onCancel: () => void;
}

/** The document as read, before anything is stored: left the original, right the structure as it will be. */
export function ImportPage({ read, busy, error, onChange, onAccept, onCancel }: ImportPageProps) {
  const { document, parsed } = read;
  const view = useRef<DocumentViewHandle>(null);
  const [granularity, setGranularity] = useState<Granularity>('sentence');
  const control = useCorrections(read, onChange);
  const { blocks, point, choose, chooseAt, step } = useLinePoint(read);
  const summary = useMemo(() => importSummary(read), [read]);
  const counts = useMemo(() => taskCounts(read), [read]);
  const doubts = useMemo(() => findDoubts(read), [read]);
  const places = useMemo(() => new Map(parsed.sentences.map((sentence, index) => [index, sentence.kind])), [parsed]);
  const lit = useMemo(() => new Set(point?.sentence == null ? [] : [point.sentence]), [point]);
  const commands = useMemo(() => (point ? commandsAt(document.text, parsed, point) : []), [document, parsed, point]);
  const secret = doubts.find(({ code }) => code === 'secrecy-mark');

  const run = (id: string): void => {
    const command = commands.find((one) => one.id === id);
    if (command) control.correct(command.correction);
  };
  const show = (offset: number): void => {
    choose(offset);
    view.current?.showOffset(offset);
  };
  useCorrectionKeys({
    control,
    run,
    stepLine: (by) => {
      const offset = step(by);
      if (offset !== null) view.current?.showOffset(offset);
    },
  });

  return (
    <div className="page" data-testid="import-page">
      <ImportHeader
        title={parsed.title ?? document.fileName}
        summary={summary}
        counts={counts}
        granularity={granularity}
        onGranularity={setGranularity}
        onShowExcluded={() => view.current?.showOffset(parsed.excluded[0]?.span[0] ?? 0)}
        control={control}
        busy={busy}
        stopped={secret !== undefined}
        onAccept={() => onAccept(granularity)}
        onCancel={onCancel}
      />
      {error && <ErrorNotice error={error} />}
      {secret && <Alert type="error" banner title={secret.message} data-testid="secrecy-stop" />}
      {!secret && summary.kinds.undecided > 0 && (
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
            <Dropdown
              trigger={['contextMenu']}
              menu={{
                items: menuOf(commands).map(({ id, label, key }) => ({
                  key: id,
                  label: (
                    <span className="import-menu-line">
                      {label}
                      <span className="muted">{key}</span>
                    </span>
                  ),
                })),
                onClick: ({ key }) => run(key),
              }}
            >
              <div className="import-document" onClick={chooseAt} onContextMenu={chooseAt}>
                <DocumentView
                  ref={view}
                  blocks={blocks}
                  places={places}
                  lit={lit}
                  onChoose={(sentence) => choose(parsed.sentences[sentence]?.span[0] ?? 0)}
                  showExcluded
                  chosenBlock={point?.block.start ?? null}
                  onTakeBack={(starts) => control.correct(...starts.map((at) => ({ op: 'keep' as const, at })))}
                />
              </div>
            </Dropdown>
            {point ? (
              <CorrectionBar text={document.text} parsed={parsed} point={point} commands={commands} onRun={run} />
            ) : (
              <p className="import-hint muted">认得不对的，点那一行就能改；右键或快捷键也可以。取消则什么也不存。</p>
            )}
          </div>
        }
        right={
          <div className="import-right">
            <Tabs
              className="import-tabs"
              items={[
                {
                  key: 'structure',
                  label: '结构',
                  children: <StructureList parsed={parsed} chosen={point?.offset ?? null} onShow={show} />,
                },
                {
                  key: 'indicators',
                  label: `指标 ${parsed.indicators.length}`,
                  children: <IndicatorList indicators={parsed.indicators} onShow={show} />,
                },
              ]}
            />
            <DoubtPanel doubts={doubts} onShow={show} />
          </div>
        }
      />
    </div>
  );
}

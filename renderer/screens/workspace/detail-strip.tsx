import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Indicator } from '../../../shared/model/parsed-plan.js';
import type { PlanSource } from '../../../shared/model/plan.js';
import type { Sentence } from '../../../shared/model/sentence.js';
import type { Task } from '../../../shared/model/task.js';
import type { Suggestion } from '../../../shared/model/suggestion.js';
import { guessedUnits } from '../../../shared/review/unit-names.js';
import { sliceSpan } from '../../../shared/model/span.js';
import type { Unit } from '../../../shared/model/unit.js';
import { indicatorWords } from '../../../shared/review/indicator-words.js';
import { KindChoice, type ChosenKind } from '../../components/kind-choice.js';
import { RecheckLine } from './recheck-line.js';
import { RowOpinions } from './row-opinions.js';
import { sourceWords } from './source-words.js';
import { suggestionText } from './task-columns.js';
import { TaskHistory } from './task-history.js';
import { TaskMilestones, type MilestoneChange } from './task-milestones.js';
import type { TaskRow } from './task-row.js';
import { GuessedUnitLine, UnknownUnit } from './unknown-unit.js';

interface DetailStripProps {
  readonly source: PlanSource;
  /** The chosen sentences, in order. */
  readonly sentences: readonly Sentence[];
  /** The chosen row; null when a sentence without a row is chosen. */
  readonly row: TaskRow | null;
  readonly units: readonly Unit[];
  readonly planId: string;
  /** The plan can only be read. */
  readonly locked: boolean;
  readonly onMilestones: (taskId: string, change: MilestoneChange) => void;
  readonly onKind: (sentences: readonly number[], kind: ChosenKind) => void;
  readonly onAccept: (suggestion: Suggestion) => void;
  readonly onAddUnit: (name: string) => void;
  readonly onMapUnit: (name: string, unit: Unit) => void;
}

const fieldLabels: Readonly<Record<Suggestion['field'], string>> = {
  leadUnits: '牵头',
  supportUnits: '配合',
  leader: '责任领导',
  deadline: '时限',
};

/** What is known about the chosen row: source, indicators, suggestions with their reasons, unknown units. */
export function DetailStrip(props: DetailStripProps) {
  const { source, sentences, row } = props;
  const [panel, setPanel] = useState<Panel>('source');
  const guesses = useMemo(
    () => (row ? guessedUnits([...row.task.leadUnits, ...row.task.supportUnits], props.units) : []),
    [row, props.units],
  );
  const first = sentences[0];
  if (!first && !row) {
    return <p className="detail-strip muted">点表中一行，或原文中一句，这里显示它的来源、指标和建议理由。</p>;
  }
  const indexes = new Set(sentences.map((sentence) => sentence.index));
  const indicators = source.parsed.indicators.filter(({ sentence }) => sentence !== null && indexes.has(sentence));
  return (
    <section
      className={`detail-strip ${row && panel !== 'source' ? 'is-tall' : ''}`}
      aria-label="选中行的详情"
      data-testid="detail-strip"
    >
      <div className="detail-line">
        <b>{row ? `第 ${row.number} 项` : '未列入任务'}</b>
        <span>来源：{first ? sourceWords(source, sentences) : '自行添加'}</span>
        {first && !props.locked && (
          <span className="detail-kind">
            这一句是
            <KindChoice
              kind={row === null && first.kind === 'task' ? 'undecided' : first.kind}
              onChange={(kind) => props.onKind([...indexes], kind)}
            />
          </span>
        )}
        <RowOpinions
          planId={props.planId}
          task={row?.task ?? null}
          sentence={first?.index ?? null}
          locked={props.locked}
        />
        {row && <PanelChoice task={row.task} panel={panel} onPanel={setPanel} />}
      </div>
      {row && <RecheckLine key={row.task.id} task={row.task} locked={props.locked} />}
      {row && panel === 'milestones' && (
        <TaskMilestones
          key={row.task.id}
          task={row.task}
          locked={props.locked}
          onChange={(change) => props.onMilestones(row.task.id, change)}
        />
      )}
      {row && panel === 'history' && <TaskHistory planId={props.planId} lineage={row.task.lineage} />}
      {!row && first && <p className="detail-sentence">{sliceSpan(source.document.text, first.span)}</p>}
      {indicators.length > 0 && <IndicatorLine indicators={indicators} />}
      {row && <SuggestionLines row={row} onAccept={props.onAccept} />}
      {row?.unknownUnits.map((name) => (
        <UnknownUnit key={name} name={name} units={props.units} onAdd={props.onAddUnit} onMap={props.onMapUnit} />
      ))}
      {guesses.map((guess) => (
        <GuessedUnitLine key={guess.written} guess={guess} onAdd={props.onAddUnit} onMap={props.onMapUnit} />
      ))}
    </section>
  );
}

type Panel = 'source' | 'milestones' | 'history';

interface PanelChoiceProps {
  readonly task: Task;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/** 节点 and 历史 of the row, opened below the line and closed by the same button. */
function PanelChoice({ task, panel, onPanel }: PanelChoiceProps) {
  const choices = [
    ['milestones', `节点 ${task.milestones.length}`],
    ['history', '历史'],
  ] as const;
  return (
    <span className="detail-panels">
      {choices.map(([id, words]) => (
        <Button
          key={id}
          size="small"
          type={panel === id ? 'primary' : 'default'}
          aria-expanded={panel === id}
          data-testid={`detail-${id}`}
          onClick={() => onPanel(panel === id ? 'source' : id)}
        >
          {words}
        </Button>
      ))}
    </span>
  );
}

function IndicatorLine({ indicators }: { readonly indicators: readonly Indicator[] }) {
  return (
    <div className="detail-line" data-testid="detail-indicators">
      指标：
      {indicators.map((indicator) => (
        <span key={`${indicator.span[0]}-${indicator.name}`} className="detail-indicator">
          {indicator.partOf !== null && '其中 '}
          {indicator.name} <b>{indicatorWords(indicator)}</b>
          {indicator.scope !== null && <span className="muted">（{indicator.scope}）</span>}
        </span>
      ))}
    </div>
  );
}

function SuggestionLines({ row, onAccept }: { readonly row: TaskRow; readonly onAccept: (one: Suggestion) => void }) {
  return openSuggestions(row).map((suggestion) => (
    <div className="detail-line is-one" key={suggestion.field} data-testid={`suggestion-${suggestion.field}`}>
      <span className="grid-suggestion">
        建议{fieldLabels[suggestion.field]}：{suggestionText(suggestion)}
      </span>
      <Button size="small" onClick={() => onAccept(suggestion)}>
        采用
      </Button>
      <span className="muted detail-reason" title={suggestion.reason}>
        理由：{suggestion.reason}
      </span>
    </div>
  ));
}

/** Suggestions for fields that are still empty. */
function openSuggestions({ task, suggestions }: TaskRow): readonly Suggestion[] {
  const { leadUnits, supportUnits, leader, deadline } = suggestions;
  return [
    task.leadUnits.length === 0 ? leadUnits : undefined,
    task.supportUnits.length === 0 ? supportUnits : undefined,
    task.leader === '' ? leader : undefined,
    task.deadline === null ? deadline : undefined,
  ].filter((suggestion) => suggestion !== undefined);
}

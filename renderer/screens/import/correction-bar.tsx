import { Button, Segmented, Tooltip } from 'antd';
import type { LineRole } from '../../../shared/model/corrections.js';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import { KindChoice } from '../../components/kind-choice.js';
import { roleLabels, type CorrectionCommand } from './correction-commands.js';
import type { LinePoint } from './line-point.js';

interface CorrectionBarProps {
  readonly text: string;
  readonly parsed: ParsedPlan;
  readonly point: LinePoint;
  readonly commands: readonly CorrectionCommand[];
  readonly onRun: (id: string) => void;
}

const roles = Object.keys(roleLabels) as LineRole[];
const buttons = ['raise', 'lower', 'newItem', 'cutOff', 'split', 'join', 'kind-title'];

/** What can be done with the chosen line and sentence, always at the same place below the document. */
export function CorrectionBar({ text, parsed, point, commands, onRun }: CorrectionBarProps) {
  const sentence = point.sentence === null ? undefined : parsed.sentences[point.sentence];
  const [start, end] = sentence?.span ?? [point.block.start, point.block.end];
  return (
    <div className="import-sentence" data-testid="import-sentence">
      <p className="import-sentence-text" title={text.slice(start, end)}>
        {text.slice(start, end)}
      </p>
      <div className="import-choices">
        <span>
          这一行是{' '}
          <Segmented
            size="small"
            aria-label="这一行是"
            data-testid="line-role"
            options={roles.map((value) => ({ value, label: roleLabels[value] }))}
            value={point.role}
            onChange={(role) => onRun(`as-${role}`)}
          />
        </span>
        {sentence && (
          <span>
            这一句是 <KindChoice kind={sentence.kind} onChange={(kind) => onRun(`kind-${kind}`)} />
          </span>
        )}
      </div>
      <div className="import-buttons">
        {commands
          .filter(({ id }) => buttons.includes(id))
          .map(({ id, label, key }) => (
            <Tooltip key={id} title={key === '' ? label : `${label}（${key}）`}>
              <Button size="small" onClick={() => onRun(id)} data-testid={`correct-${id}`}>
                {label}
              </Button>
            </Tooltip>
          ))}
      </div>
    </div>
  );
}

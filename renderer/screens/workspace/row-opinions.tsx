import { Button } from 'antd';
import type { Opinion } from '../../../shared/model/opinion.js';
import type { Task } from '../../../shared/model/task.js';
import { useOpinionEntry } from '../../hooks/opinion-entry.js';
import { useUiStore } from '../../hooks/ui-store.js';
import { useLiveRecords } from '../../hooks/use-live-records.js';
import type { OpinionTarget } from '../../usecases/edit-opinions.js';

interface RowOpinionsProps {
  readonly planId: string;
  /** The chosen task; null when only a sentence is chosen. */
  readonly task: Task | null;
  /** Index of the first chosen sentence. */
  readonly sentence: number | null;
  /** The plan can only be read. */
  readonly locked: boolean;
}

/** The opinions about the chosen row: how many, a way to them, and to type one in. */
export function RowOpinions({ planId, task, sentence, locked }: RowOpinionsProps) {
  const show = useUiStore((state) => state.show);
  const choose = useOpinionEntry((state) => state.choose);
  const begin = useOpinionEntry((state) => state.begin);
  const opinions = useLiveRecords('opinions', planId);
  const [first, ...others] = (opinions ?? []).filter((opinion) => isAbout(opinion, task, sentence));
  const look = (opinion: Opinion): void => {
    choose(opinion.id);
    show('opinions');
  };
  const type = (): void => {
    begin(targetOf(task, sentence));
    show('opinions');
  };
  return (
    <span className="detail-panels">
      {first && (
        <Button size="small" onClick={() => look(first)} data-testid="row-opinions">
          意见 {others.length + 1}
        </Button>
      )}
      {!locked && (
        <Button size="small" onClick={type} data-testid="row-add-opinion">
          录入意见
        </Button>
      )}
    </span>
  );
}

function isAbout(opinion: Opinion, task: Task | null, sentence: number | null): boolean {
  return (task !== null && opinion.lineage === task.lineage) || (sentence !== null && opinion.sentence === sentence);
}

function targetOf(task: Task | null, sentence: number | null): OpinionTarget {
  if (task !== null) return { lineage: task.lineage };
  return sentence === null ? null : { sentence };
}

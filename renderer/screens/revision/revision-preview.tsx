import { Alert, Button, Popconfirm, Space } from 'antd';
import { useMemo, useState } from 'react';
import type { Plan, PlanSource } from '../../../shared/model/plan.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { ComparedList } from './compared-list.js';
import { draftTexts } from './draft-texts.js';
import { EffectLine } from './effect-line.js';
import { openPairings } from './pairing-filter.js';
import type { PairingActions } from './pairing-row.js';
import type { PendingRevision } from './pending-revision.js';
import type { RevisionControl } from './use-revision.js';

interface RevisionPreviewProps {
  readonly plan: Plan;
  readonly source: PlanSource;
  readonly pending: PendingRevision;
  readonly control: RevisionControl;
}

const none: ReadonlySet<number> = new Set();

/** The new draft beside the present one, sentence by sentence, before anything is stored. */
export function RevisionPreview({ plan, source, pending, control }: RevisionPreviewProps) {
  const { read, preview, confirmed, asking } = pending;
  const [chosen, setChosen] = useState({ old: none, new: none });
  const old = useMemo(() => draftTexts(source.document.text, source.parsed), [source]);
  const draft = useMemo(() => draftTexts(read.document.text, read.parsed), [read]);
  const open = openPairings(preview.pairings, confirmed).length;
  const clear = (): void => setChosen({ old: none, new: none });
  const actions: PairingActions = {
    chosenOld: chosen.old,
    chosenNew: chosen.new,
    choose: (side, sentence, yes) => setChosen({ ...chosen, [side]: withSentence(chosen[side], sentence, yes) }),
    confirm: control.confirm,
    unpair: (pairing) => void control.unpair(pairing),
  };
  const pair = async (): Promise<void> => {
    if (await control.pair({ old: [...chosen.old], new: [...chosen.new] })) clear();
  };
  return (
    <div className="page" data-testid="revision-preview">
      <div className="revision-header">
        <div>
          <h1 className="page-title">新一稿与现稿逐句对照</h1>
          <p className="muted">
            现稿《{plan.title}》，新稿“{read.document.fileName}”。还没有存，接受以后才换成新稿。
          </p>
        </div>
        <Space wrap className="revision-actions">
          <Button onClick={control.cancel} disabled={control.busy !== null} data-testid="cancel-revision">
            取消
          </Button>
          {!asking && (
            <Popconfirm
              title="接受这一稿？"
              description={acceptWords(pending, open)}
              okText="接受"
              cancelText="再看看"
              onConfirm={() => void control.accept()}
            >
              <Button type="primary" loading={control.busy !== null} data-testid="accept-revision">
                接受新稿
              </Button>
            </Popconfirm>
          )}
        </Space>
      </div>
      {control.error && <ErrorNotice error={control.error} onClose={control.clearError} />}
      {asking ? (
        <DifferentDocument title={read.parsed.title ?? read.document.fileName} plan={plan} control={control} />
      ) : (
        <>
          <div className="revision-summary">
            <EffectLine effect={preview.effect} />
            <Space wrap>
              <Button size="small" disabled={open === 0} onClick={control.confirmAll} data-testid="confirm-all">
                全部确认（{open}）
              </Button>
              <Button
                size="small"
                disabled={pending.past.length === 0}
                onClick={() => void control.takeBack()}
                data-testid="take-back-correction"
              >
                撤销更正
              </Button>
            </Space>
          </div>
          <ComparedList pairings={preview.pairings} old={old} draft={draft} confirmed={confirmed} actions={actions} />
          {chosen.old.size + chosen.new.size > 0 && (
            <div className="revision-choice" role="status" data-testid="pair-bar">
              <span>
                已选原稿 {chosen.old.size} 句、新稿 {chosen.new.size} 句
              </span>
              <Button type="primary" size="small" onClick={() => void pair()} data-testid="pair-by-hand">
                配成一对
              </Button>
              <Button size="small" onClick={clear}>
                不选了
              </Button>
              <span className="muted">一句对一句，或一句对几句（拆分）、几句对一句（合并）。</span>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function DifferentDocument(props: { readonly title: string; readonly plan: Plan; readonly control: RevisionControl }) {
  return (
    <div className="revision-different">
      <Alert
        showIcon
        type="warning"
        role="alert"
        data-testid="different-document"
        title={`打开的“${props.title}”和现稿《${props.plan.title}》几乎没有相同的句子，可能不是同一份计划。`}
        description="如果确是新的一份计划，请取消，到“开始”里打开它；如果确是这份计划改得很多的新稿，可以仍然对照，分工会大多需要重新填。"
        action={
          <Space orientation="vertical">
            <Button onClick={props.control.cancel}>取消</Button>
            <Button onClick={props.control.pairAnyway} data-testid="pair-anyway">
              仍然对照
            </Button>
          </Space>
        }
      />
    </div>
  );
}

function acceptWords({ preview }: PendingRevision, open: number): string {
  const { kept, recheck, added, dropped } = preview.effect;
  const unseen = open > 0 ? `还有 ${open} 处变化没有确认。` : '';
  const effect = `分工沿用 ${kept} 项，需复核 ${recheck} 项，新增 ${added} 项，删去 ${dropped.length} 项。`;
  return `${unseen}${effect}现稿改为只读，可以撤销。`;
}

function withSentence(all: ReadonlySet<number>, sentence: number, yes: boolean): ReadonlySet<number> {
  const next = new Set(all);
  if (yes) next.add(sentence);
  else next.delete(sentence);
  return next;
}

import { AutoComplete, Input, InputNumber, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { mostMark } from '../../shared/model/layout.js';
import type { Plan } from '../../shared/model/plan.js';
import type { AppError } from '../../shared/result.js';
import { DateField } from '../components/date-field.js';
import { ErrorNotice } from '../components/error-notice.js';
import { useApp } from '../hooks/app-context.js';
import { editPlan, planFieldLabels, type PlanPatch } from '../usecases/edit-plan.js';
import { GranularityChoice } from './granularity-choice.js';

interface PlanDetailsProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

const originWords = ['国家', '省', '市', '区县', '本级', '会议议定', '领导批示'];
const secrecyWords = ['内部资料', '内部资料 注意保存'];

/** 计划信息: the head of the plan as the parser read it or the clerk corrects it. One change, one undo. */
export function PlanDetails({ plan, onClose }: PlanDetailsProps) {
  const context = useApp();
  const [patch, setPatch] = useState<PlanPatch>({});
  const [error, setError] = useState<AppError | null>(null);
  const now = { ...plan, ...patch };
  const set = (part: PlanPatch): void => setPatch((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const issuers = patch.issuers?.map((name) => name.trim()).filter((name) => name !== '');
    const saved = await editPlan(context, plan.id, { ...patch, ...(issuers === undefined ? {} : { issuers }) });
    if (saved.ok) onClose();
    else setError(saved.error);
  };
  return (
    <Modal
      open
      title="计划信息"
      okText="保存"
      cancelText="取消"
      okButtonProps={{ disabled: now.title.trim() === '', 'data-testid': 'plan-details-save' }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className="plan-details" data-testid="plan-details-form">
        <Field name="title">
          <Input value={now.title} onChange={(event) => set({ title: event.target.value })} />
        </Field>
        <Field name="noticeTitle">
          <Input value={now.noticeTitle ?? ''} onChange={(event) => set({ noticeTitle: event.target.value || null })} />
        </Field>
        <Field name="issuers" note="（每行一个，主办机关在前）">
          <Input.TextArea
            autoSize
            value={now.issuers.join('\n')}
            onChange={(event) => set({ issuers: event.target.value === '' ? [] : event.target.value.split('\n') })}
          />
        </Field>
        <Field name="documentNumber">
          <Input
            value={now.documentNumber ?? ''}
            onChange={(event) => set({ documentNumber: event.target.value || null })}
          />
        </Field>
        <Field name="date">
          <DateField value={now.date ?? ''} onChange={(date) => set({ date: date || null })} />
        </Field>
        <Field name="planYear" note="（推算“年底前”等时限用）">
          <InputNumber
            min={1990}
            max={2100}
            precision={0}
            value={now.planYear}
            onChange={(planYear) => set({ planYear })}
          />
        </Field>
        <Field name="addressee">
          <Input value={now.addressee ?? ''} onChange={(event) => set({ addressee: event.target.value || null })} />
        </Field>
        <Field name="origin" note="（不填则印发文字号）">
          <AutoComplete
            value={now.origin}
            options={originWords.map((value) => ({ value }))}
            onChange={(origin: string) => set({ origin })}
          />
        </Field>
        <Field name="secrecy" note="（印在这个计划的每份表和公文上；程序不处理国家秘密）">
          <AutoComplete
            value={now.secrecy ?? ''}
            options={secrecyWords.map((value) => ({ value }))}
            onChange={(secrecy: string) => set({ secrecy: secrecy.slice(0, mostMark) })}
          />
        </Field>
        <GranularityChoice plan={plan} onDone={onClose} />
        {error && <ErrorNotice error={error} onClose={() => setError(null)} />}
      </div>
    </Modal>
  );
}

function Field(props: { readonly name: keyof PlanPatch; readonly note?: string; readonly children: ReactNode }) {
  return (
    <label>
      <span>
        {planFieldLabels[props.name]}
        {props.note !== undefined && <span className="muted">{props.note}</span>}
      </span>
      {props.children}
    </label>
  );
}

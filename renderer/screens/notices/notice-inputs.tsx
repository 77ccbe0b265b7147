import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { NoticeDraft } from '../../usecases/notice-draft.js';

/** A draft and how to change some of it. */
export interface DraftProps {
  readonly draft: NoticeDraft;
  readonly onChange: (part: Partial<NoticeDraft>) => void;
}

type TextName = { [K in keyof NoticeDraft]: NoticeDraft[K] extends string ? K : never }[keyof NoticeDraft];

interface TextProps extends DraftProps {
  readonly name: Exclude<TextName, 'head' | 'noticeId'>;
  readonly hint?: string;
}

/** A field of one line. */
export function Line({ name, draft, onChange, hint = '' }: TextProps) {
  return (
    <Input
      value={draft[name]}
      placeholder={hint}
      data-testid={`notice-${name}`}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

/** A field that grows with its lines. */
export function Area({ name, draft, onChange, hint = '' }: TextProps) {
  return (
    <Input.TextArea
      autoSize={{ minRows: 1, maxRows: 14 }}
      value={draft[name]}
      placeholder={hint}
      data-testid={`notice-${name}`}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

/** A day, YYYY-MM-DD; '' for none. */
export function Day(props: {
  readonly value: string;
  readonly testId: string;
  readonly onChange: (day: string) => void;
}) {
  return (
    <DatePicker
      value={props.value === '' ? null : dayjs(props.value)}
      format="YYYY-MM-DD"
      data-testid={props.testId}
      onChange={(day) => props.onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
    />
  );
}

/** A field with its name above it. */
export function Field(props: {
  readonly label: string;
  readonly missing?: boolean;
  readonly children: ReactNode;
  /** Below the field, outside its label: it may hold buttons. */
  readonly below?: ReactNode;
}) {
  return (
    <div>
      <label className="notice-field">
        <span>
          {props.label}
          {props.missing === true && <b className="notice-missing">（要填）</b>}
        </span>
        {props.children}
      </label>
      {props.below}
    </div>
  );
}

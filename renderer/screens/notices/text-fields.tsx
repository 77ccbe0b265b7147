import { Button } from 'antd';
import { noticeFieldLabels, type Notice } from '../../../shared/model/notice.js';
import { Area, Field, Line, type DraftProps } from './notice-inputs.js';

/** 标题、主送、正文、附件、附注: what the clerk writes in place of the template's words. */
export function TextFields({ draft, shown, onChange }: DraftProps & { readonly shown: Notice | null }) {
  return (
    <>
      <Field label="标题">
        <Area name="title" draft={draft} onChange={onChange} hint={shown?.title ?? ''} />
      </Field>
      <Field label="主送机关（每行一个）">
        <Area name="to" draft={draft} onChange={onChange} hint={shown?.to.join('、') ?? ''} />
      </Field>
      <Field label="正文（每段一行）">
        <Area name="body" draft={draft} onChange={onChange} hint="留空则用模板的正文" />
        {draft.body === '' && shown !== null && (
          <Button
            size="small"
            data-testid="notice-own-body"
            onClick={() =>
              onChange({
                body: shown.body.join('\n'),
                // A body of her own stands alone, so what the template gave beside it is taken over too.
                to: shown.to.join('\n'),
                attachments: shown.attachments.map(({ title }) => title).join('\n'),
                note: shown.note,
              })
            }
          >
            在模板正文上改
          </Button>
        )}
      </Field>
      <Field label="附件（每行一个标题）">
        <Area name="attachments" draft={draft} onChange={onChange} hint="留空则用模板的附件" />
      </Field>
      <Field label={noticeFieldLabels.note}>
        <Line name="note" draft={draft} onChange={onChange} hint={shown?.note ?? ''} />
      </Field>
    </>
  );
}

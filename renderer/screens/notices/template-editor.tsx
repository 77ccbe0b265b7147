import { Button, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { noticeTemplateSchema, type NoticeTemplate } from '../../../shared/notices/notice-template.js';

interface TemplateEditorProps {
  readonly template: NoticeTemplate;
  /** false while the office uses the program's own wording. */
  readonly isOwn: boolean;
  readonly onSave: (template: NoticeTemplate) => void;
  readonly onRestore: () => void;
}

interface Words {
  readonly title: string;
  readonly to: string;
  readonly body: string;
  readonly attachments: string;
  readonly note: string;
}

const labels: Readonly<Record<keyof Words, string>> = {
  title: '标题',
  to: '主送机关（每行一个）',
  body: '正文（每段一行）',
  attachments: '附件标题（每行一个）',
  note: '附注',
};

/** The office's own wording of a kind: plain words with places {{名称}} or {{名称|默认文字}}. */
export function TemplateEditor({ template, isOwn, onSave, onRestore }: TemplateEditorProps) {
  const [words, setWords] = useState<Words>(() => wordsOf(template));
  const next = templateOf(template, words);
  return (
    <div className="notice-form">
      <p className="muted">
        双花括号里是要填的内容，如 {'{{联系人}}'}；可以不填的写成 {'{{主送机关|各有关单位}}'}，竖线后是不填时印的字。
      </p>
      {(Object.keys(labels) as (keyof Words)[]).map((name) => (
        <label key={name} className="notice-field">
          <span>{labels[name]}</span>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 16 }}
            value={words[name]}
            data-testid={`template-${name}`}
            onChange={(event) => setWords({ ...words, [name]: event.target.value })}
          />
        </label>
      ))}
      <Space wrap>
        <Button
          type="primary"
          disabled={next === null}
          data-testid="template-save"
          onClick={() => next !== null && onSave(next)}
        >
          存为本单位模板
        </Button>
        <Popconfirm
          title="恢复成程序自带的模板？"
          description="本单位改过的文字会被替换。"
          onConfirm={onRestore}
          disabled={!isOwn}
        >
          <Button disabled={!isOwn} data-testid="template-restore">
            恢复默认
          </Button>
        </Popconfirm>
        {next === null && <span className="notice-missing">标题和正文不能空着。</span>}
      </Space>
    </div>
  );
}

function wordsOf({ title, to, body, attachments, note }: NoticeTemplate): Words {
  return { title, to: to.join('\n'), body: body.join('\n'), attachments: attachments.join('\n'), note };
}

/** null while something that a notice cannot do without is empty. */
function templateOf({ kind, form }: NoticeTemplate, words: Words): NoticeTemplate | null {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const read = noticeTemplateSchema.safeParse({
    kind,
    form,
    title: words.title.trim(),
    to: lines(words.to),
    body: lines(words.body),
    attachments: lines(words.attachments),
    note: words.note.trim(),
  });
  return read.success ? read.data : null;
}

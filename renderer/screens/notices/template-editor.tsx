import { Button, Input, Popconfirm, Select, Space } from 'antd';
import { useRef } from 'react';
import type { NoticeTemplate } from '../../../shared/notices/notice-template.js';
import { templateFaults, type TemplatePart } from '../../../shared/notices/template-faults.js';
import { faultWords, knownPlaces, templateOfWords, templatePartLabels } from '../../usecases/template-words.js';
import { useTemplateWords } from './use-template-words.js';

interface TemplateEditorProps {
  readonly template: NoticeTemplate;
  /** false while the office uses the program's own wording. */
  readonly isOwn: boolean;
  readonly onSave: (template: NoticeTemplate) => void;
  readonly onRestore: () => void;
}

const parts = Object.keys(templatePartLabels) as TemplatePart[];

/** Where the next field goes: behind what was typed last, in the body before anything was. */
interface Caret {
  readonly part: TemplatePart;
  readonly from: number;
  readonly to: number;
}

/** The office's own wording of a kind: plain words with places {{名称}} or {{名称|默认文字}}. */
export function TemplateEditor({ template, isOwn, onSave, onRestore }: TemplateEditorProps) {
  const { words, unsaved, change, forget } = useTemplateWords(template);
  const caret = useRef<Caret | null>(null);
  if (words === undefined) return null;
  const next = templateOfWords(template, words);
  const faults = next === null ? [] : templateFaults(next);
  const insert = (name: string): void => {
    const { part, from, to } = caret.current ?? { part: 'body', from: words.body.length, to: words.body.length };
    const field = `{{${name}}}`;
    change({ [part]: words[part].slice(0, from) + field + words[part].slice(to) });
    caret.current = { part, from: from + field.length, to: from + field.length };
  };
  return (
    <div className="notice-form">
      <p className="muted">
        双花括号里是要填的内容，如 {'{{联系人}}'}；可以不填的写成 {'{{主送机关|各有关单位}}'}，竖线后是不填时印的字。
      </p>
      <Select
        value={null}
        showSearch
        placeholder="插入字段（放在光标处）"
        aria-label="插入字段"
        data-testid="template-insert"
        options={knownPlaces().map((name) => ({ value: name, label: name }))}
        onChange={(name: string | null) => name !== null && insert(name)}
      />
      {parts.map((part) => (
        <label key={part} className="notice-field">
          <span>{templatePartLabels[part]}</span>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 16 }}
            value={words[part]}
            data-testid={`template-${part}`}
            status={faults.some((fault) => fault.part === part) ? 'error' : ''}
            onChange={(event) => change({ [part]: event.target.value })}
            onSelect={({ currentTarget }) => {
              const { selectionStart: from, selectionEnd: to } = currentTarget;
              caret.current = { part, from, to };
            }}
          />
        </label>
      ))}
      {faults.map((fault) => (
        <p key={faultWords(fault)} className="notice-missing" role="alert" data-testid="template-fault">
          {faultWords(fault)}
        </p>
      ))}
      <Space wrap>
        <Button
          type="primary"
          disabled={next === null || faults.length > 0}
          data-testid="template-save"
          onClick={() => {
            if (next === null) return;
            onSave(next);
            forget();
          }}
        >
          存为本单位模板
        </Button>
        <Button disabled={!unsaved} onClick={forget} data-testid="template-forget">
          放弃改动
        </Button>
        <Popconfirm
          title="恢复成程序自带的模板？"
          description="本单位改过的文字会被替换。"
          onConfirm={() => {
            onRestore();
            forget();
          }}
          disabled={!isOwn}
        >
          <Button disabled={!isOwn} data-testid="template-restore">
            恢复默认
          </Button>
        </Popconfirm>
        {next === null && <span className="notice-missing">标题和正文不能空着。</span>}
        {unsaved && next !== null && faults.length === 0 && <span className="muted">改动还没有存为模板。</span>}
      </Space>
    </div>
  );
}

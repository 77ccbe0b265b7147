import { Alert, Button, Popconfirm, Segmented, Spin } from 'antd';
import { useState } from 'react';
import type { NoticeKind } from '../../../shared/model/notice.js';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { PaperActions } from '../../components/paper/paper-actions.js';
import { PdfPages } from '../../components/paper/pdf-pages.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { NoticeForm } from './notice-form.js';
import { TemplateEditor } from './template-editor.js';
import { useNotice } from './use-notice.js';

interface NoticeDeskProps {
  readonly kind: NoticeKind;
  readonly workspace: PlanWorkspace;
  readonly office: OfficeSettings;
  readonly changeOffice: (change: Partial<OfficeSettings>) => Promise<void>;
}

/** One notice: fields or template at the left, its pages at the right. */
export function NoticeDesk({ kind, workspace, office, changeOffice }: NoticeDeskProps) {
  const control = useNotice(kind, workspace, office, changeOffice);
  const [side, setSide] = useState<'fields' | 'template'>('fields');
  const { draft, template, shown, paper, missing } = control;
  if (draft === null) return <Spin className="page" description="正在打开…" />;
  const setTemplates = (templates: OfficeSettings['templates']): void => void changeOffice({ templates });
  return (
    <div className="notice-desk">
      <div className="notice-left">
        <Segmented
          value={side}
          onChange={setSide}
          options={[
            { value: 'fields', label: '填写' },
            { value: 'template', label: '模板文字' },
          ]}
        />
        {side === 'fields' ? (
          <NoticeForm
            template={template}
            draft={draft}
            shown={shown}
            signatory={office.signatory}
            onChange={control.change}
          />
        ) : (
          <TemplateEditor
            key={JSON.stringify(template)}
            template={template}
            isOwn={office.templates[kind] !== undefined}
            onSave={(own) => setTemplates({ ...office.templates, [kind]: own })}
            onRestore={() => {
              const others = { ...office.templates };
              delete others[kind];
              setTemplates(others);
            }}
          />
        )}
      </div>
      <div className="notice-right">
        <div className="notice-actions">
          <Button type="primary" onClick={() => void control.saveWord()} data-testid="notice-save-word">
            存为 Word…
          </Button>
          <PaperActions paper={paper} order={control.order} name={control.name} />
          <Popconfirm title="清空已填的内容，重新开始？" onConfirm={control.reset}>
            <Button>重新填写</Button>
          </Popconfirm>
          {missing.length > 0 && <span className="notice-missing">还要填：{missing.join('、')}</span>}
          {control.error && <ErrorNotice error={control.error} onClose={control.clear} />}
          {control.saved !== null && (
            <Alert
              type="success"
              showIcon
              title={`已存为 Word：${control.saved}`}
              role="status"
              data-testid="notice-saved"
            />
          )}
        </div>
        <PdfPages pdf={paper.pdf} busy={paper.busy} />
      </div>
    </div>
  );
}

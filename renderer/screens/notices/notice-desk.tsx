import { Button, Segmented, Space, Spin } from 'antd';
import { useState } from 'react';
import type { NoticeKind } from '../../../shared/model/notice.js';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { MissingFaces } from '../../components/paper/missing-faces.js';
import { PaperActions, PaperReceipt } from '../../components/paper/paper-actions.js';
import { PdfPages } from '../../components/paper/pdf-pages.js';
import { SavedFile } from '../../components/paper/saved-file.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { NoticeForm } from './notice-form.js';
import { TemplateEditor } from './template-editor.js';
import { useNotice, type NoticeControl } from './use-notice.js';

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
  const { draft, template, paper } = control;
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
          <NoticeForm control={control} draft={draft} workspace={workspace} />
        ) : (
          <TemplateEditor
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
        <DeskActions control={control} />
        <DeskReceipts control={control} />
        <MissingFaces />
        <PdfPages pdf={paper.pdf} busy={paper.busy} />
      </div>
    </div>
  );
}

/** Saving, printing, beginning anew; what came of it stands below, so that the buttons keep their places. */
function DeskActions({ control }: { readonly control: NoticeControl }) {
  const { missing, undoReset } = control;
  return (
    <div className="notice-actions">
      <Space>
        <Button type="primary" onClick={() => void control.saveWord()} data-testid="notice-save-word">
          存为 Word…
        </Button>
        <PaperActions paper={control.paper} order={control.order} name={control.name} onLeft={control.paperLeft} />
        <Button onClick={control.reset} data-testid="notice-reset">
          重新填写
        </Button>
      </Space>
      {missing.length > 0 && <span className="notice-missing">还要填：{missing.join('、')}</span>}
      {undoReset !== null && (
        <span role="status" data-testid="notice-was-reset">
          已清空，重新开始。
          <Button type="link" size="small" onClick={undoReset} data-testid="notice-undo-reset">
            撤销
          </Button>
        </span>
      )}
    </div>
  );
}

function DeskReceipts({ control }: { readonly control: NoticeControl }) {
  const { error, saved, clear } = control;
  return (
    <>
      {error && <ErrorNotice error={error} onClose={clear} />}
      {saved !== null && <SavedFile words="已存为 Word：" path={saved} testId="notice-saved" onClose={clear} />}
      <PaperReceipt paper={control.paper} />
    </>
  );
}

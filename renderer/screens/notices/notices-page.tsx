import { Spin, Tabs } from 'antd';
import { useState } from 'react';
import { noticeKindSchema, type NoticeKind } from '../../../shared/model/notice.js';
import { useOfficeSettings } from '../../hooks/use-office-settings.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { NoticeDesk } from './notice-desk.js';
import './notices-page.css';

/** 公文: choose the kind, fill in the fields at the left, see the pages at the right, save as Word or PDF, print. */
export function NoticesPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const [office, changeOffice] = useOfficeSettings();
  const [kind, setKind] = useState<NoticeKind>('分解通知');
  if (office === undefined) return <Spin className="page" description="正在打开…" />;
  return (
    <div className="page notices-page" data-testid="notices-page">
      <Tabs
        activeKey={kind}
        onChange={(key) => setKind(noticeKindSchema.parse(key))}
        items={noticeKindSchema.options.map((one) => ({ key: one, label: one }))}
      />
      <NoticeDesk key={kind} kind={kind} workspace={workspace} office={office} changeOffice={changeOffice} />
    </div>
  );
}

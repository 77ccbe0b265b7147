import { Spin, Tabs } from 'antd';
import { noticeKindSchema } from '../../../shared/model/notice.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { useOfficeSettings } from '../../hooks/use-office-settings.js';
import type { PlanWorkspace } from '../../hooks/use-plan-workspace.js';
import { NoticeDesk } from './notice-desk.js';
import './notices-page.css';
import { RegisterTab } from './register-tab.js';

const registerTab = '发文登记';

/** 公文: choose the kind, fill in the fields at the left, see the pages at the right, save as Word or PDF, print. */
export function NoticesPage({ workspace }: { readonly workspace: PlanWorkspace }) {
  const [office, changeOffice] = useOfficeSettings();
  const [tab, setTab] = useDraftSetting<string>('notice.tab', '分解通知');
  if (office === undefined || tab === undefined) return <Spin className="page" description="正在打开…" />;
  const kind = noticeKindSchema.catch('分解通知').parse(tab);
  return (
    <div className="page notices-page" data-testid="notices-page">
      <Tabs
        activeKey={tab === registerTab ? registerTab : kind}
        onChange={setTab}
        items={[...noticeKindSchema.options, registerTab].map((one) => ({ key: one, label: one }))}
      />
      {tab === registerTab ? (
        <RegisterTab />
      ) : (
        <NoticeDesk key={kind} kind={kind} workspace={workspace} office={office} changeOffice={changeOffice} />
      )}
    </div>
  );
}

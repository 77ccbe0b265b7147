import { Tabs } from 'antd';
import { useState } from 'react';
import { DuplicateList } from './duplicate-list.js';
import { PlanSearch } from './plan-search.js';
import './search-page.css';

/** 查找全部计划: every plan on this PC at once, and the tasks that several of them ask for alike. */
export function SearchPage() {
  const [tab, setTab] = useState('search');
  return (
    <div className="page">
      <div className="page-scroll search-page" data-testid="search-page">
        <h1 className="page-title">查找全部计划</h1>
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            { key: 'search', label: '查找', children: <PlanSearch /> },
            {
              key: 'duplicates',
              label: '几个计划中相近的任务',
              children: <DuplicateList wanted={tab === 'duplicates'} />,
            },
          ]}
        />
      </div>
    </div>
  );
}

import { Input, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { friendlyTime } from '../../components/format-time.js';
import { useChanges } from '../../hooks/use-changes.js';
import type { Change } from '../../store/repository.js';
import { changedFields } from './changed-fields.js';
import './history-page.css';

/** 历史: who did what and when, newest first; a line opens to old and new values. */
export function HistoryPage({ planId }: { readonly planId: string }) {
  const changes = useChanges(planId);
  const [words, setWords] = useState('');
  const listed = useMemo(() => {
    const wanted = words.trim();
    return [...(changes ?? [])].reverse().filter((change) => `${change.label}${change.who}`.includes(wanted));
  }, [changes, words]);
  return (
    <div className="page">
      <div className="page-scroll history-page" data-testid="history-page">
        <h1 className="page-title">修改历史</h1>
        <Input
          allowClear
          placeholder="按操作或姓名查找"
          aria-label="按操作或姓名查找"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Table
          size="small"
          rowKey="id"
          loading={changes === undefined}
          dataSource={listed}
          pagination={listed.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          locale={{ emptyText: <span className="muted">还没有修改。在“审核分解”中做的每一步都会记在这里。</span> }}
          expandable={{
            columnTitle: <span className="visually-hidden">展开</span>,
            expandedRowRender: (change) => <Differences change={change} />,
            rowExpandable: hasFields,
          }}
          columns={[
            { title: '时间', key: 'at', width: 150, render: (_, change) => friendlyTime(change.at, new Date()) },
            { title: '姓名', key: 'who', width: 110, render: (_, change) => change.who || '（未设）' },
            {
              title: '做了什么',
              key: 'label',
              render: (_, change) => (
                <>
                  {change.label} {change.undone && <Tag>已撤销</Tag>}
                </>
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}

function hasFields(change: Change): boolean {
  return change.before.some((before) => before.table === 'tasks' && before.value !== null);
}

function Differences({ change }: { readonly change: Change }) {
  const fields = changedFields(change);
  const shown = fields.slice(0, 50);
  return (
    <table className="history-differences">
      <thead>
        <tr>
          <th scope="col">任务</th>
          <th scope="col">栏目</th>
          <th scope="col">原来</th>
          <th scope="col">改为</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={`${field.taskId}-${field.label}`}>
            <td>{field.task}</td>
            <td>{field.label}</td>
            <td>{field.before || '（空）'}</td>
            <td>{field.after || '（空）'}</td>
          </tr>
        ))}
        {fields.length > shown.length && (
          <tr>
            <td colSpan={4}>还有 {fields.length - shown.length} 处，同一步改的，不再列出。</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

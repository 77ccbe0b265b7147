import { Collapse, Table } from 'antd';
import { dispatchContentLabels, type Dispatch } from '../../../shared/model/dispatch.js';

/** What went out before, newest first: number, day, units, files with their SHA-256. */
export function DispatchHistory({ dispatches }: { readonly dispatches: readonly Dispatch[] }) {
  if (dispatches.length === 0) return null;
  return (
    <section className="dispatch-history" aria-label="分发记录" data-testid="dispatch-history">
      <h2>分发记录</h2>
      <Collapse
        items={[...dispatches].reverse().map((dispatch) => ({
          key: dispatch.id,
          label: `第 ${dispatch.number} 次，${dispatch.date}：${dispatch.units.length} 个单位，${dispatch.files.length} 个文件`,
          children: <DispatchRecord dispatch={dispatch} />,
        }))}
      />
    </section>
  );
}

function DispatchRecord({ dispatch }: { readonly dispatch: Dispatch }) {
  const { contents, units, folder, files } = dispatch;
  const rows = files.flatMap(({ name, sha256, contents: inside }) => [
    { name, sha256 },
    ...inside.map((file) => ({ name: `${name} › ${file.name}`, sha256: file.sha256 })),
  ]);
  return (
    <>
      <p>
        每个单位：{contents.map((content) => dispatchContentLabels[content]).join('、')}。存在 {folder}。
      </p>
      <p>{units.map(({ name, led, supported }) => `${name}（牵头${led}、配合${supported}）`).join('、')}</p>
      <Table
        size="small"
        rowKey="name"
        dataSource={rows}
        pagination={rows.length > 20 ? { pageSize: 20, size: 'small' } : false}
        columns={[
          { title: '文件', dataIndex: 'name' },
          {
            title: '校验码（SHA-256）',
            dataIndex: 'sha256',
            width: 220,
            render: (sha256: string) => <code title={sha256}>{sha256.slice(0, 16)}…</code>,
          },
        ]}
      />
    </>
  );
}

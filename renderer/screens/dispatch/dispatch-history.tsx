import { Button, Collapse, Table, Tooltip } from 'antd';
import { dispatchContentLabels, type Dispatch } from '../../../shared/model/dispatch.js';
import type { DispatchControl } from './use-dispatch.js';

/** What went out before, newest first: number, day, units, files with their SHA-256; what was stopped can go on. */
export function DispatchHistory({ control }: { readonly control: DispatchControl }) {
  const { dispatches } = control;
  if (dispatches.length === 0) return null;
  return (
    <section className="dispatch-history" aria-label="分发记录" data-testid="dispatch-history">
      <h2>分发记录</h2>
      <Collapse
        items={[...dispatches].reverse().map((dispatch) => ({
          key: dispatch.id,
          label: titleOf(dispatch),
          extra: <Resume dispatch={dispatch} control={control} />,
          children: <DispatchRecord dispatch={dispatch} />,
        }))}
      />
    </section>
  );
}

function titleOf({ number, date, units, pending = [], files }: Dispatch): string {
  const all = units.length + pending.length;
  const done =
    pending.length === 0 ? `${all} 个单位` : `${all} 个单位中 ${units.length} 个已生成、${pending.length} 个未生成`;
  return `第 ${number} 次，${date}：${done}，${files.length} 个文件`;
}

/** 继续第 n 次: writes what is still missing, into the same folder. */
function Resume({ dispatch, control }: { readonly dispatch: Dispatch; readonly control: DispatchControl }) {
  const { pending = [], order, number } = dispatch;
  if (pending.length === 0 || order === undefined) return null;
  return (
    <Button
      size="small"
      type="primary"
      disabled={control.running || control.busyElsewhere}
      data-testid={`dispatch-resume-${number}`}
      onClick={(event) => {
        // The heading behind the button would open and close the record.
        event.stopPropagation();
        void control.resume(dispatch);
      }}
    >
      继续第 {number} 次
    </Button>
  );
}

function DispatchRecord({ dispatch }: { readonly dispatch: Dispatch }) {
  const { contents, units, pending = [], folder, files } = dispatch;
  const rows = files.flatMap(({ name, sha256, contents: inside }) => [
    { name, sha256 },
    ...inside.map((file) => ({ name: `${name} › ${file.name}`, sha256: file.sha256 })),
  ]);
  return (
    <>
      <p>
        每个单位：{contents.map((content) => dispatchContentLabels[content]).join('、')}。存在 {folder}。
      </p>
      <p>
        已生成：{units.map(({ name, led, supported }) => `${name}（牵头${led}、配合${supported}）`).join('、') || '无'}
      </p>
      {pending.length > 0 && <p className="export-loud">未生成：{pending.join('、')}</p>}
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
            render: (sha256: string) => (
              <Tooltip title={`${sha256}（点一下复制）`}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void navigator.clipboard.writeText(sha256)}
                >
                  <code>{sha256.slice(0, 16)}…</code>
                </button>
              </Tooltip>
            ),
          },
        ]}
      />
    </>
  );
}

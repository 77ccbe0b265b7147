import { Alert, Button, Collapse, Space, Table } from 'antd';
import type { ExportReceipt, OnExisting } from '../../../shared/ipc/contract.js';
import { failuresByReason } from '../../../shared/review/failures-by-reason.js';
import type { BatchControl } from '../../hooks/use-batch.js';
import { ErrorNotice } from '../error-notice.js';
import { bringIntoView } from '../bring-into-view.js';

interface ExportReceiptProps {
  readonly receipt: ExportReceipt;
  /** What can be done about the batch. */
  readonly control: Pick<BatchControl, 'clear' | 'reveal'> & {
    readonly start: (onExisting: OnExisting, only?: readonly string[]) => Promise<void>;
  };
}

/** Names that fit a line or two. */
const mostNamed = 3;

/** What the batch did: 生成 68 个文件，用时 3.1 秒; the list; what failed and a way to try it again. */
export function ExportReceiptView({ receipt, control }: ExportReceiptProps) {
  if (receipt.outcome === 'filesExist') return <ExistingFiles receipt={receipt} control={control} />;
  const seconds = (receipt.milliseconds / 1000).toFixed(1);
  const failed = receipt.failures.length;
  return (
    <section data-testid="export-receipt" data-outcome={receipt.outcome} ref={bringIntoView}>
      <Alert
        showIcon
        type={receipt.outcome === 'done' && failed === 0 ? 'success' : 'warning'}
        title={`${outcomeWords(receipt)}生成 ${receipt.files.length} 个文件，用时 ${seconds} 秒`}
        description={receipt.folder}
        action={
          <Button type="primary" onClick={control.reveal} data-testid="export-reveal">
            打开文件夹
          </Button>
        }
      />
      {failed > 0 && <Failures receipt={receipt} control={control} />}
      <Collapse
        ghost
        items={[
          { key: 'files', label: `查看清单（${receipt.files.length}）`, children: <FileTable receipt={receipt} /> },
        ]}
      />
    </section>
  );
}

function outcomeWords({ outcome, failures }: ExportReceipt): string {
  if (outcome === 'cancelled') return '已按要求停止，';
  return failures.length > 0 ? `有 ${failures.length} 个文件没能写成，` : '';
}

function ExistingFiles({ receipt, control }: ExportReceiptProps) {
  const [first] = receipt.existing;
  const count = receipt.existing.length;
  return (
    <div ref={bringIntoView}>
      <Alert
        showIcon
        type="warning"
        data-testid="export-existing"
        title={`文件夹中已有 ${count} 个同名文件${first === undefined ? '' : `（如 ${first}）`}，还没有写任何文件。`}
        description={
          <Space wrap>
            <Button onClick={() => void control.start('replace')} data-testid="export-replace">
              覆盖这 {count} 个
            </Button>
            <Button type="primary" onClick={() => void control.start('keepBoth')} data-testid="export-keep-both">
              保留两份
            </Button>
            <Button onClick={control.clear}>取消</Button>
          </Space>
        }
      />
    </div>
  );
}

function Failures({ receipt, control }: ExportReceiptProps) {
  const names = receipt.failures.map((failure) => failure.name);
  return (
    <div className="export-failures" data-testid="export-failures">
      {failuresByReason(receipt).map(({ error, names: stopped }) => (
        <div key={error.code + error.title}>
          <ErrorNotice error={error} />
          <Stopped names={stopped} />
        </div>
      ))}
      <Button onClick={() => void control.start('replace', names)} data-testid="export-retry">
        重试这 {names.length} 个
      </Button>
    </div>
  );
}

/** The files that a reason stopped: a few by name, many behind their number. */
function Stopped({ names }: { readonly names: readonly string[] }) {
  if (names.length <= mostNamed) return <b>{names.join('、')}</b>;
  const list = (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  return <Collapse ghost items={[{ key: 'names', label: `没有写成的 ${names.length} 个文件`, children: list }]} />;
}

function FileTable({ receipt }: { readonly receipt: ExportReceipt }) {
  return (
    <Table
      size="small"
      rowKey="path"
      dataSource={receipt.files}
      pagination={receipt.files.length > 20 ? { pageSize: 20, size: 'small' } : false}
      columns={[
        { title: '文件', key: 'name', render: (_, file) => file.path.split(/[\\/]/).at(-1) },
        { title: '行数', dataIndex: 'rows', align: 'right', width: 90 },
      ]}
    />
  );
}

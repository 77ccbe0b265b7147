import { Button, Input, Space, Table } from 'antd';
import { useMemo, useState } from 'react';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import {
  findRegistered,
  registeredNotices,
  registerTable,
  type RegisteredNotice,
} from '../../../shared/notices/number-register.js';
import { ok } from '../../../shared/result.js';
import { friendlyTime } from '../../components/format-time.js';
import { SavedTable } from '../../components/saved-table.js';
import { useApp } from '../../hooks/app-context.js';
import { useNumberRegister } from '../../hooks/use-number-register.js';
import { useTableExport } from '../../hooks/use-table-export.js';

/** From this many lines on the list has pages. */
const perPage = 50;

/** 发文登记: every number that left the desk, the newest first; searched and exported as it is found. */
export function RegisterTab() {
  const { now } = useApp();
  const register = useNumberRegister();
  const [words, setWords] = useState('');
  const exporting = useTableExport();
  const all = useMemo(() => registeredNotices(register ?? []), [register]);
  const found = useMemo(() => findRegistered(all, words), [all, words]);
  const save = (format: TableFormat): void =>
    void exporting.save(() => Promise.resolve(ok(registerTable(found))), format);
  return (
    <div className="notice-register" data-testid="notice-register">
      <p className="muted">带发文字号的公文存为文件、打印或分发后，自动登记在这里。各个计划合在一起，最新的在前。</p>
      <div className="notice-actions">
        <Input.Search
          allowClear
          className="notice-register-search"
          placeholder="查字号、标题、种类、去处"
          data-testid="register-search"
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="muted" role="status">
          {words.trim() === '' ? `共 ${all.length} 件` : `找到 ${found.length} 件，共 ${all.length} 件`}
        </span>
        <Space>
          <Button disabled={exporting.busy || found.length === 0} onClick={() => save('docx')}>
            导出 Word
          </Button>
          <Button disabled={exporting.busy || found.length === 0} onClick={() => save('xlsx')}>
            导出 Excel
          </Button>
        </Space>
      </div>
      <SavedTable exporting={exporting} />
      <Table<RegisteredNotice>
        size="small"
        rowKey={({ entry }) => `${entry.noticeId} ${entry.docNumber}`}
        dataSource={found}
        pagination={found.length > perPage ? { pageSize: perPage, showSizeChanger: false } : false}
        locale={{ emptyText: words.trim() === '' ? '还没有登记过公文。' : '没有找到。' }}
        columns={[
          {
            title: '发文字号',
            key: 'number',
            width: 190,
            render: (_, { entry, twice }) => (
              <>
                {entry.docNumber}
                {twice && <b className="notice-missing"> 重号</b>}
              </>
            ),
          },
          { title: '种类', key: 'kind', width: 110, render: (_, { entry }) => entry.kind },
          { title: '标题', key: 'title', render: (_, { entry }) => entry.title },
          { title: '成文日期', key: 'date', width: 110, render: (_, { entry }) => entry.date },
          {
            title: '去处',
            key: 'where',
            width: 190,
            render: (_, { where, paths }) => <span title={paths.join('\n')}>{where}</span>,
          },
          {
            title: '最近一次',
            key: 'at',
            width: 130,
            render: (_, { entry }) => friendlyTime(entry.at, new Date(now())),
          },
        ]}
      />
    </div>
  );
}

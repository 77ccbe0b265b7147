import { Button, Input, Select, Space, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import type { HistoryRow } from '../../../shared/review/history-rows.js';
import { DateField } from '../../components/date-field.js';
import { friendlyTime } from '../../components/format-time.js';
import { SavedTable } from '../../components/saved-table.js';
import { useApp } from '../../hooks/app-context.js';
import { usePlanHistory } from '../../hooks/use-plan-history.js';
import { useTableExport } from '../../hooks/use-table-export.js';
import { historyTableOf } from '../../usecases/plan-history.js';
import { anyChange, historyFilter, rowsWithWords, type HistoryQuestion } from './history-filter.js';
import './history-page.css';

/** 历史: who changed what and when, old and new side by side, newest first; what is listed can be exported. */
export function HistoryPage({ planId }: { readonly planId: string }) {
  const context = useApp();
  const exporting = useTableExport();
  const [question, setQuestion] = useState<HistoryQuestion>(anyChange);
  const all = usePlanHistory(planId);
  const asked = usePlanHistory(planId, historyFilter(question));
  const listed = useMemo(() => [...rowsWithWords(asked ?? [], question.words)].reverse(), [asked, question.words]);
  const ask = (part: Partial<HistoryQuestion>): void => setQuestion((old) => ({ ...old, ...part }));

  const save = (format: 'docx' | 'xlsx'): void => {
    const wanted = (rows: readonly HistoryRow[]): readonly HistoryRow[] => rowsWithWords(rows, question.words);
    void exporting.save(() => historyTableOf(context, planId, historyFilter(question), wanted), format);
  };
  return (
    <div className="page">
      <div className="page-scroll history-page" data-testid="history-page">
        <h1 className="page-title">修改历史</h1>
        <div className="history-questions">
          <Input
            allowClear
            placeholder="任务、单位等字词"
            aria-label="按任务、单位等字词查找"
            data-testid="history-words"
            value={question.words}
            onChange={(event) => ask({ words: event.target.value })}
          />
          <Choice
            label="修改人"
            values={all?.map(({ who }) => who)}
            value={question.who}
            onChange={(who) => ask({ who })}
          />
          <Choice
            label="栏目"
            values={all?.map(({ field }) => field)}
            value={question.field}
            onChange={(field) => ask({ field })}
          />
          <DateField label="从哪一天" placeholder="从哪一天" value={question.from} onChange={(from) => ask({ from })} />
          <DateField label="到哪一天" placeholder="到哪一天" value={question.to} onChange={(to) => ask({ to })} />
          <Space>
            <Button
              loading={exporting.busy}
              disabled={listed.length === 0}
              onClick={() => save('xlsx')}
              data-testid="history-excel"
            >
              导出 Excel
            </Button>
            <Button disabled={listed.length === 0} onClick={() => save('docx')}>
              Word
            </Button>
          </Space>
        </div>
        <SavedTable exporting={exporting} />
        <Table
          size="small"
          rowKey={({ changeId, lineage, field, task }) => `${changeId}-${lineage ?? task}-${field}`}
          loading={asked === undefined}
          dataSource={listed}
          pagination={listed.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
          locale={{ emptyText: <span className="muted">没有这样的修改。在“审核分解”中做的每一步都会记在这里。</span> }}
          columns={[
            { title: '时间', key: 'at', width: 120, render: (_, { at }) => friendlyTime(at, new Date()) },
            { title: '修改人', key: 'who', width: 90, render: (_, { who }) => who || '（未设）' },
            {
              title: '操作',
              key: 'label',
              width: 150,
              render: (_, { label, undone }) => (
                <>
                  {label} {undone && <Tag>已撤销</Tag>}
                </>
              ),
            },
            { title: '任务', key: 'task', render: (_, { task }) => brief(task) },
            { title: '栏目', key: 'field', width: 90, dataIndex: 'field' },
            { title: '原来', key: 'before', width: 180, render: (_, row) => value(row.field, row.before) },
            { title: '改为', key: 'after', width: 180, render: (_, row) => value(row.field, row.after) },
          ]}
        />
      </div>
    </div>
  );
}

/** Long texts in full would make a page of each row; the paper has them whole. */
function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function value(field: string, text: string): string {
  return field === '' ? '' : brief(text) || '（空）';
}

interface ChoiceProps {
  readonly label: string;
  readonly values: readonly string[] | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, values, value: chosen, onChange }: ChoiceProps) {
  const options = [...new Set(values)].filter((one) => one !== '').map((one) => ({ value: one, label: one }));
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      options={options}
      value={chosen === '' ? null : chosen}
      onChange={(next: string | undefined) => onChange(next ?? '')}
    />
  );
}

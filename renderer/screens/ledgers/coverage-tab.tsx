import { Button, Segmented, Space, Table } from 'antd';
import { useState } from 'react';
import type { ParsedPlan } from '../../../shared/model/parsed-plan.js';
import type { TableFormat } from '../../../shared/model/simple-table.js';
import { ok } from '../../../shared/result.js';
import {
  coverageSummaryTable,
  coverageTable,
  coverageWords,
  type CoverageLine,
} from '../../../shared/review/coverage-ledger.js';
import type { Place } from '../../../shared/review/coverage.js';
import { placeWords } from '../../../shared/review/sentence-place.js';
import { placeLabels } from '../../components/document/document-view.js';
import type { TableExport } from '../../hooks/use-table-export.js';
import { pages } from './table-pages.js';

interface CoverageTabProps {
  readonly title: string;
  readonly lines: readonly CoverageLine[];
  readonly sections: ParsedPlan['sections'];
  readonly exporting: TableExport;
  readonly onGo: (sentence: number) => void;
}

const places: readonly Place[] = ['undecided', 'task', 'merged', 'indicator', 'background', 'responsibility'];

/** Every sentence of the body with its one place; the undecided first among the filters. */
export function CoverageTab({ title, lines, sections, exporting, onGo }: CoverageTabProps) {
  const [place, setPlace] = useState<Place | 'all'>('all');
  const body = lines.filter((line) => line.place !== 'title');
  const shown = place === 'all' ? body : body.filter((line) => line.place === place);
  const count = (wanted: Place): number => body.filter((line) => line.place === wanted).length;
  const save = (whole: boolean, format: TableFormat): void => {
    const table = whole ? coverageTable(title, lines) : coverageSummaryTable(title, lines, sections);
    void exporting.save(() => Promise.resolve(ok(table)), format);
  };
  return (
    <>
      <div className="ledger-tools">
        <Segmented
          data-testid="coverage-filter"
          aria-label="只看"
          value={place}
          onChange={setPlace}
          options={[
            { value: 'all' as const, label: `全部 ${body.length}` },
            ...places
              .filter((one) => one === 'undecided' || count(one) > 0)
              .map((one) => ({ value: one, label: `${placeLabels[one]} ${count(one)}` })),
          ]}
        />
        <Space wrap>
          <Button disabled={exporting.busy} onClick={() => save(false, 'docx')} data-testid="coverage-word">
            一页覆盖情况表（Word）
          </Button>
          <Button disabled={exporting.busy} onClick={() => save(false, 'xlsx')}>
            一页（Excel）
          </Button>
          <Button disabled={exporting.busy} onClick={() => save(true, 'xlsx')} data-testid="coverage-excel">
            逐句（Excel）
          </Button>
        </Space>
      </div>
      <Table
        size="small"
        rowKey="index"
        dataSource={[...shown]}
        pagination={pages(shown.length)}
        locale={{ emptyText: '没有这一类的句子。' }}
        rowClassName={(line) => (line.place === 'undecided' ? 'ledger-loud' : '')}
        columns={[
          { title: '位置', key: 'at', width: 190, render: (_, line) => placeWords(line) },
          {
            title: '原文',
            key: 'text',
            render: (_, line) => (
              <button type="button" className="link-button is-plain" onClick={() => onGo(line.index)}>
                {line.text.trim()}
              </button>
            ),
          },
          { title: '去处', key: 'place', width: 120, render: (_, line) => coverageWords(line) },
        ]}
      />
    </>
  );
}

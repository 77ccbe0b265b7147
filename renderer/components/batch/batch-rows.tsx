import { Button, Checkbox, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { Paper } from '../../../shared/model/breakdown.js';
import type { BatchControl } from '../../hooks/use-batch.js';

/** Rows of a batch's form, two cells of its grid each: the same in 导出 and 分发. */

interface FormatRowProps {
  readonly word: boolean;
  readonly excel: boolean;
  readonly pdf: boolean;
  readonly onChange: (change: { word: boolean } | { excel: boolean } | { pdf: boolean }) => void;
  /** Why there is no Excel table; it cannot be chosen then, and the choice comes back when the reason is gone. */
  readonly excelWhy?: string | undefined;
  /** Further choices of the same kind. */
  readonly children?: ReactNode;
}

/** 格式: Word, Excel, PDF. */
export function FormatRow({ word, excel, pdf, onChange, excelWhy, children }: FormatRowProps) {
  return (
    <>
      <span className="export-label">格式</span>
      <span>
        <Checkbox checked={word} onChange={(event) => onChange({ word: event.target.checked })}>
          Word 文档
        </Checkbox>
        <Checkbox
          checked={excel && excelWhy === undefined}
          disabled={excelWhy !== undefined}
          data-testid="format-excel"
          onChange={(event) => onChange({ excel: event.target.checked })}
        >
          Excel 表格{excelWhy !== undefined && `（${excelWhy}）`}
        </Checkbox>
        <Checkbox checked={pdf} data-testid="format-pdf" onChange={(event) => onChange({ pdf: event.target.checked })}>
          PDF
        </Checkbox>
        {children}
      </span>
    </>
  );
}

/** 纸张: A4, A3. */
export function PaperRow({ paper, onChange }: { readonly paper: Paper; readonly onChange: (paper: Paper) => void }) {
  return (
    <>
      <span className="export-label">纸张</span>
      <Radio.Group
        value={paper}
        onChange={(event) => onChange(event.target.value === 'A3' ? 'A3' : 'A4')}
        options={['A4', 'A3']}
      />
    </>
  );
}

/** 存到: the folder and the button that changes it. */
export function FolderRow({
  batch,
  name,
}: {
  readonly batch: Pick<BatchControl, 'folder' | 'chooseFolder'>;
  readonly name: 'export' | 'dispatch';
}) {
  return (
    <>
      <span className="export-label">存到</span>
      <span className="export-folder">
        <span className={batch.folder === null ? 'muted' : ''} data-testid={`${name}-folder`}>
          {batch.folder ?? '还没有选择文件夹'}
        </span>
        <Button onClick={() => void batch.chooseFolder()} data-testid={`${name}-choose-folder`}>
          选择文件夹…
        </Button>
      </span>
    </>
  );
}

import { Checkbox, Input, Select } from 'antd';
import {
  dispatchContentLabels,
  dispatchContentSchema,
  packagingLabels,
  packagingSchema,
  type DispatchContent,
} from '../../../shared/model/dispatch.js';
import { noExcelBecause } from '../../../shared/model/layout.js';
import type { Plan } from '../../../shared/model/plan.js';
import { checkPattern, fillPattern, namePlaces } from '../../../shared/review/dispatch-names.js';
import { FolderRow, FormatRow, PaperRow } from '../../components/batch/batch-rows.js';
import { LayoutForm } from '../../components/layout/layout-form.js';
import type { DispatchControl } from './use-dispatch.js';

interface DispatchFormProps {
  readonly control: DispatchControl;
  readonly plan: Plan;
  /** A unit's name for the preview of file names. */
  readonly example: string;
}

/** What each unit gets, in which look, and how the files are named and packed. */
export function DispatchForm({ control, plan, example }: DispatchFormProps) {
  const { settings, change, running } = control;
  const toggle = (content: DispatchContent, on: boolean): void =>
    change({
      contents: dispatchContentSchema.options.filter((one) => (one === content ? on : settings.contents.includes(one))),
    });
  return (
    <fieldset className="export-form" disabled={running}>
      <legend className="visually-hidden">分发内容</legend>
      <span className="export-label">每个单位</span>
      <span>
        {dispatchContentSchema.options.map((content) => (
          <Checkbox
            key={content}
            data-testid={`dispatch-${content}`}
            checked={settings.contents.includes(content)}
            onChange={(event) => toggle(content, event.target.checked)}
          >
            {dispatchContentLabels[content]}
          </Checkbox>
        ))}
      </span>
      <FormatRow
        word={settings.word}
        excel={settings.excel}
        pdf={settings.pdf}
        excelWhy={noExcelBecause(settings.layout)}
        onChange={change}
      >
        <Checkbox checked={settings.list} onChange={(event) => change({ list: event.target.checked })}>
          另附分发清单
        </Checkbox>
      </FormatRow>
      <PaperRow paper={settings.paper} onChange={(paper) => change({ paper })} />
      <LayoutForm layout={settings.layout} secrecy={plan.secrecy} onChange={(layout) => change({ layout })} />
      <span className="export-label">装法</span>
      <Select
        className="dispatch-packaging"
        aria-label="装法"
        data-testid="dispatch-packaging"
        value={settings.packaging}
        onChange={(packaging) => change({ packaging })}
        popupMatchSelectWidth={false}
        options={packagingSchema.options.map((value) => ({ value, label: packagingLabels[value] }))}
      />
      <span className="export-label">文件名</span>
      <span className="dispatch-names">
        <Input
          aria-label="文件名样式"
          data-testid="dispatch-pattern"
          maxLength={100}
          value={settings.namePattern}
          onChange={(event) => change({ namePattern: event.target.value })}
        />
        <span className="muted" data-testid="dispatch-name-preview">
          {namePreview(control, plan.title, example)}
        </span>
      </span>
      <FolderRow batch={control} name="dispatch" />
    </fieldset>
  );
}

/** The first file's name as it will be, or what is wrong with the pattern. */
function namePreview({ settings, number, date }: DispatchControl, planTitle: string, example: string): string {
  const checked = checkPattern(settings.namePattern);
  if (!checked.ok) return `${checked.error.title}${checked.error.hint}`;
  const [first = 'own'] = settings.contents;
  const name = fillPattern(settings.namePattern, {
    序号: '01',
    单位: example || '某单位',
    内容: dispatchContentLabels[first],
    计划: planTitle,
    次数: `第${number}次`,
    日期: date,
  });
  return `例：${name}（可用 ${namePlaces.map((place) => `{${place}}`).join('')}）`;
}

import { Button, Checkbox, Input, Radio, Select } from 'antd';
import {
  dispatchContentLabels,
  dispatchContentSchema,
  packagingLabels,
  packagingSchema,
  type DispatchContent,
} from '../../../shared/model/dispatch.js';
import { checkPattern, fillPattern, namePlaces } from '../../../shared/review/dispatch-names.js';
import { LayoutForm } from '../../components/layout/layout-form.js';
import type { DispatchControl } from './use-dispatch.js';

interface DispatchFormProps {
  readonly control: DispatchControl;
  readonly planTitle: string;
  /** A unit's name for the preview of file names. */
  readonly example: string;
}

/** What each unit gets, in which look, and how the files are named and packed. */
export function DispatchForm({ control, planTitle, example }: DispatchFormProps) {
  const { settings, change, folder, running } = control;
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
      <span className="export-label">格式</span>
      <span>
        <Checkbox checked={settings.word} onChange={(event) => change({ word: event.target.checked })}>
          Word 文档
        </Checkbox>
        <Checkbox checked={settings.excel} onChange={(event) => change({ excel: event.target.checked })}>
          Excel 表格
        </Checkbox>
        <Checkbox checked={settings.list} onChange={(event) => change({ list: event.target.checked })}>
          另附分发清单
        </Checkbox>
      </span>
      <span className="export-label">纸张</span>
      <Radio.Group
        value={settings.paper}
        onChange={(event) => change({ paper: event.target.value === 'A3' ? 'A3' : 'A4' })}
        options={['A4', 'A3']}
      />
      <LayoutForm layout={settings.layout} onChange={(layout) => change({ layout })} />
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
          {namePreview(control, planTitle, example)}
        </span>
      </span>
      <span className="export-label">存到</span>
      <span className="export-folder">
        <span className={folder === null ? 'muted' : ''}>{folder ?? '还没有选择文件夹'}</span>
        <Button onClick={() => void control.chooseFolder()} data-testid="dispatch-choose-folder">
          选择文件夹…
        </Button>
      </span>
    </fieldset>
  );
}

/** The first file's name as it will be, or what is wrong with the pattern. */
function namePreview({ settings, number, head }: DispatchControl, planTitle: string, example: string): string {
  const checked = checkPattern(settings.namePattern);
  if (!checked.ok) return `${checked.error.title}${checked.error.hint}`;
  const [first = 'own'] = settings.contents;
  const name = fillPattern(settings.namePattern, {
    序号: '01',
    单位: example || '某单位',
    内容: dispatchContentLabels[first],
    计划: planTitle,
    次数: `第${number}次`,
    日期: head.date,
  });
  return `例：${name}（可用 ${namePlaces.map((place) => `{${place}}`).join('')}）`;
}

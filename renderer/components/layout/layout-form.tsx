import { Button, Checkbox, Input, Radio, Select } from 'antd';
import { layoutPresets, mostMark, type Layout } from '../../../shared/model/layout.js';
import { LayoutColumns } from './layout-columns.js';
import './layout-form.css';
import { differsFromPreset, presetFor } from './own-layout.js';
import { useOwnLayouts } from './use-own-layouts.js';

interface LayoutFormProps {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
  /** 密级或内部标志 of the plan, which is printed where the layout has none of its own. */
  readonly secrecy?: string | undefined;
}

/** 样式: a preset by its name, then its columns and words, then how it is printed. Two cells of the form's grid per line. */
export function LayoutForm({ layout, onChange, secrecy = '' }: LayoutFormProps) {
  const preset = layoutPresets.find(({ id }) => id === layout.id);
  const { change } = useOwnLayouts();
  const take = (next: Layout | null): void => {
    if (next !== null) onChange(next);
  };
  return (
    <>
      <span className="export-label">样式</span>
      <span className="layout-choice">
        <Select
          aria-label="样式"
          data-testid="layout-preset"
          value={layout.id}
          onChange={(id) => take(change(layout, id))}
          options={layoutPresets.map(({ id, name }) => ({ value: id, label: name }))}
          popupMatchSelectWidth={false}
        />
        <span className="muted">{preset?.about}</span>
        {differsFromPreset(layout) && (
          <Button
            size="small"
            data-testid="layout-restore"
            title="栏目、次序、表头用词和纸张方向都恢复成本样式原来的"
            onClick={() => take(presetFor(layout.id, layout))}
          >
            恢复本样式默认
          </Button>
        )}
      </span>
      <span className="export-label">栏目</span>
      <LayoutColumns layout={layout} onChange={onChange} />
      <span className="export-label">印法</span>
      <span className="layout-options">
        {layout.form === 'table' && (
          <Radio.Group
            aria-label="纸张方向"
            value={layout.orientation}
            onChange={(event) =>
              onChange({ ...layout, orientation: event.target.value === 'portrait' ? 'portrait' : 'landscape' })
            }
            options={[
              { value: 'landscape', label: '横向' },
              { value: 'portrait', label: '竖向' },
            ]}
          />
        )}
        <Checkbox
          checked={layout.indicatorsFirst}
          onChange={(event) => onChange({ ...layout, indicatorsFirst: event.target.checked })}
        >
          列入主要预期目标（排在最前）
        </Checkbox>
        <Checkbox
          checked={layout.fullWidth}
          onChange={(event) => onChange({ ...layout, fullWidth: event.target.checked })}
        >
          半角标点印成全角
        </Checkbox>
        <Input
          aria-label="密级或内部标志"
          className="layout-mark"
          maxLength={mostMark}
          placeholder={secrecy === '' ? '密级或“内部资料”，没有不填' : `印计划的标志：${secrecy}`}
          value={layout.mark}
          onChange={(event) => onChange({ ...layout, mark: event.target.value })}
        />
      </span>
    </>
  );
}

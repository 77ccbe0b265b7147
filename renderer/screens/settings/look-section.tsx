import { Checkbox, ColorPicker, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { OfficeSettings } from '../../../shared/model/office-settings.js';
import { standardLook, type NoticeLook } from '../../../shared/notices/notice-look.js';

interface LookProps {
  readonly office: OfficeSettings;
  readonly change: (part: Partial<OfficeSettings>) => Promise<void>;
}

/** Reds that offices print their heads in; the first is the program's. */
const reds = ['#FF0000', '#E60012', '#C00000'];

/** How the office's notices look. What leaves the standard says so beside it. */
export function LookSection({ office, change }: LookProps) {
  const set = (part: Partial<NoticeLook>): void => void change(part);
  return (
    <>
      <span className="office-field">
        版头
        <Radio.Group
          value={office.head}
          onChange={(event) => void change({ head: event.target.value as OfficeSettings['head'] })}
          options={[
            { value: 'red', label: '红头' },
            { value: 'plain', label: '无红头' },
            { value: 'preprinted', label: '套打（用印好红头的纸）' },
          ]}
        />
      </span>
      <Measure
        label="套打纸上发文机关标志的下沿离纸上边多少毫米（空着按标准位置）"
        range={[20, 200]}
        value={office.preprintedMarkEndMm}
        onChange={(preprintedMarkEndMm) => set({ preprintedMarkEndMm })}
      />
      <label className="office-field">
        红头的颜色
        <ColorPicker
          className="office-colour"
          value={`#${office.red}`}
          disabledAlpha
          showText
          format="hex"
          presets={[{ label: '常用', colors: reds }]}
          onChangeComplete={(color) => set({ red: color.toHexString().slice(1, 7).toUpperCase() })}
        />
      </label>
      <Measure
        label="红色分隔线粗细（毫米，常用 0.5 至 1）"
        range={[0.3, 2]}
        step={0.1}
        value={office.ruleMm}
        onChange={(value) => set({ ruleMm: value ?? standardLook.ruleMm })}
      />
      <div className="office-checks">
        <Checkbox checked={office.seal} onChange={(event) => void change({ seal: event.target.checked })}>
          署名处留出盖章位置
        </Checkbox>
      </div>
      {office.seal && <SealFields office={office} set={set} />}
      <span className="office-field">
        页码
        <Radio.Group
          value={office.pageNumber}
          onChange={(event) => set({ pageNumber: event.target.value === 'centred' ? 'centred' : 'outside' })}
          options={[
            { value: 'outside', label: '单页居右、双页居左（国标）' },
            { value: 'centred', label: '居中' },
          ]}
        />
        <Deviation shown={office.pageNumber !== standardLook.pageNumber}>国标为单页居右、双页居左</Deviation>
      </span>
      <div className="office-checks">
        <Checkbox
          checked={!office.firstPageNumber}
          onChange={(event) => set({ firstPageNumber: !event.target.checked })}
        >
          首页不显示页码
          <Deviation shown={!office.firstPageNumber}>国标首页有页码（信函除外）</Deviation>
        </Checkbox>
        <Checkbox checked={office.mirrorMargins} onChange={(event) => set({ mirrorMargins: event.target.checked })}>
          双面印刷，订口在内侧（双页左右页边距对换）
        </Checkbox>
        <Checkbox checked={office.boldHeadings} onChange={(event) => set({ boldHeadings: event.target.checked })}>
          （一）和 1. 的标题加粗
          <Deviation shown={office.boldHeadings}>国标不加粗</Deviation>
        </Checkbox>
      </div>
    </>
  );
}

/** 印章: its size, and where it stands (clause 7.3.5.1). */
function SealFields({ office, set }: { office: OfficeSettings; set: (part: Partial<NoticeLook>) => void }) {
  return (
    <>
      <Measure
        label="印章直径（毫米，县级以下机关一般 42）"
        range={[30, 60]}
        value={office.sealMm}
        onChange={(value) => set({ sealMm: value ?? standardLook.sealMm })}
      />
      <Measure
        label="署名上方空几行（放不下时自动减少）"
        range={[1, 6]}
        whole
        value={office.sealBlankLines}
        onChange={(value) => set({ sealBlankLines: value ?? standardLook.sealBlankLines })}
      />
      <Measure
        label="成文日期右空几字"
        range={[0, 10]}
        whole
        value={office.sealDateRight}
        onChange={(value) => set({ sealDateRight: value ?? standardLook.sealDateRight })}
      >
        <Deviation shown={office.sealDateRight !== standardLook.sealDateRight}>国标右空四字</Deviation>
      </Measure>
    </>
  );
}

function Measure(props: {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly step?: number;
  readonly whole?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly children?: ReactNode;
}) {
  const [min, max] = props.range;
  return (
    <label className="office-field">
      {props.label}
      <InputNumber
        min={min}
        max={max}
        step={props.step ?? 1}
        {...(props.whole === true ? { precision: 0 } : {})}
        value={props.value}
        onChange={props.onChange}
      />
      {props.children}
    </label>
  );
}

/** Says that a choice leaves the standard, and what the standard is. */
function Deviation({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return shown ? <span className="office-deviation">（与国标不同：{children}）</span> : null;
}

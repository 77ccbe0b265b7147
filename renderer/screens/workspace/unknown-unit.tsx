import { Button, Select } from 'antd';
import type { Unit } from '../../../shared/model/unit.js';

interface UnknownUnitProps {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly onAdd: (name: string) => void;
  /** The name is kept as a short name of the chosen unit. */
  readonly onMap: (name: string, unit: Unit) => void;
}

/** A unit name that the directory does not know: add it, or say which unit it is. The name in the row stays as written. */
export function UnknownUnit({ name, units, onAdd, onMap }: UnknownUnitProps) {
  return (
    <div className="detail-line" data-testid="unknown-unit">
      <span className="unit-unknown">单位名录中没有“{name}”</span>
      <Button size="small" onClick={() => onAdd(name)}>
        加入单位名录
      </Button>
      <Select
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="它就是…（记作简称）"
        aria-label={`“${name}”对应到`}
        style={{ width: 200 }}
        value={null}
        options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(unitId) => {
          const unit = units.find((one) => one.id === unitId);
          if (unit) onMap(name, unit);
        }}
      />
    </div>
  );
}

import { Button, Select } from 'antd';
import type { Unit } from '../../../shared/model/unit.js';
import type { GuessedUnit } from '../../../shared/review/unit-names.js';

interface UnknownUnitProps {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly onAdd: (name: string) => void;
  /** The name is kept as a short name of the chosen unit. */
  readonly onMap: (name: string, unit: Unit) => void;
}

/** A name that the directory does not have and that was taken for a unit: confirm it, or say that it is another. */
export function GuessedUnitLine({
  guess,
  onAdd,
  onMap,
}: Pick<UnknownUnitProps, 'onAdd' | 'onMap'> & { guess: GuessedUnit }) {
  const { written, unit } = guess;
  return (
    <div className="detail-line" data-testid="guessed-unit">
      <span>
        单位名录中没有“{written}”，按“{unit.name}”计。
      </span>
      <Button size="small" onClick={() => onMap(written, unit)}>
        就是它，记作简称
      </Button>
      <Button size="small" onClick={() => onAdd(written)}>
        不是，加入单位名录
      </Button>
    </div>
  );
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

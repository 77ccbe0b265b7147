import { Button, Space } from 'antd';
import type { Unit } from '../../../shared/model/unit.js';
import type { UnitsImportMode } from '../../usecases/import-units.js';

interface UnitsImportChoiceProps {
  readonly read: readonly Unit[];
  readonly present: readonly Unit[];
  readonly onChoose: (mode: UnitsImportMode) => void;
  readonly onCancel: () => void;
}

/** A directory file was read and nothing is stored yet: says the numbers and asks what to do with names already there. */
export function UnitsImportChoice({ read, present, onChoose, onCancel }: UnitsImportChoiceProps) {
  const names = new Set(present.map((unit) => unit.name));
  const same = read.filter((unit) => names.has(unit.name)).length;
  const fresh = read.length - same;
  const others = present.length - same;
  return (
    <section className="units-import" data-testid="units-import">
      <p>
        文件中有 {read.length} 个单位：{fresh} 个是新的，{same} 个名录中已经有；名录中另有 {others} 个不在文件里。
      </p>
      <Space wrap>
        <Button type="primary" onClick={() => onChoose('update')} data-testid="units-import-update">
          新增 {fresh} 个，更新 {same} 个
        </Button>
        <Button onClick={() => onChoose('add')}>只新增 {fresh} 个</Button>
        <Button danger onClick={() => onChoose('replace')}>
          以文件为准（另删去 {others} 个）
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </Space>
    </section>
  );
}

import type { Unit } from '../../../shared/model/unit.js';
import type { Result } from '../../../shared/result.js';
import { useApp } from '../../hooks/app-context.js';
import { addUnit, editUnit } from '../../usecases/edit-units.js';

/** What the clerk can do about a unit name that the directory does not know. */
export function useUnitFixes(report: (result: Result<unknown>, done: string) => void) {
  const context = useApp();
  return {
    add: (name: string): void => {
      void addUnit(context, { name }).then((result) => report(result, `已把“${name}”加入单位名录。`));
    },
    map: (name: string, unit: Unit): void => {
      const shortNames = [...unit.shortNames, name];
      void editUnit(context, unit.id, { shortNames }).then((result) =>
        report(result, `已把“${name}”记作${unit.name}的简称。`),
      );
    },
  };
}

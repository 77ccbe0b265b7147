import type { Unit } from '../../shared/model/unit.js';
import { ok, type Result } from '../../shared/result.js';
import { mergeIntoDirectory, type UnitsImported } from './import-units.js';
import type { UseCaseContext } from './use-case-context.js';

/** Loads the sample directory that comes with the program; units of the same name that are already there stay. */
export async function loadSampleUnits(context: UseCaseContext): Promise<Result<UnitsImported>> {
  const sample: Result<Unit[]> = await context.host.invoke('units.sample', {});
  return sample.ok ? mergeIntoDirectory(context, sample.value, 'add', '载入示例单位库') : sample;
}

/**
 * For the first plan on this PC: suggestions need a directory. A directory that the clerk emptied stays empty. Failing
 * is no failure of the import, the directory can be loaded on its page.
 */
export async function loadSampleUnitsIfNone(context: UseCaseContext): Promise<boolean> {
  const touched = (await context.repository.changes(null)).length > 0;
  if (touched || (await context.repository.units()).length > 0) return false;
  return (await loadSampleUnits(context)).ok;
}

/** Lets the clerk choose a directory file; null when she cancelled. Nothing is stored yet: `importUnits` does that. */
export async function openUnitsFile({ host }: UseCaseContext): Promise<Result<Unit[] | null>> {
  const read = await host.invoke('units.open', {});
  return read.ok ? ok(read.value) : read;
}

import type { MemoryFile } from '../../shared/model/memory-file.js';
import { ok, type Result } from '../../shared/result.js';
import type { Repository } from '../store/repository.js';
import type { UseCaseContext } from './use-case-context.js';

/** Setting of this PC that holds the earlier breakdowns. */
const settingKey = 'memory.files';
const noFiles: readonly MemoryFile[] = [];

/** Earlier breakdowns that were opened as memory, in the order of opening. */
export function memoryFiles(repository: Repository): Promise<readonly MemoryFile[]> {
  return repository.setting(settingKey, noFiles);
}

/** Lets the clerk choose an earlier breakdown and keeps its rows as memory; null when she cancelled. */
export async function openMemoryFile({ host, repository }: UseCaseContext): Promise<Result<MemoryFile | null>> {
  const read = await host.invoke('memory.open', {});
  if (!read.ok || read.value === null) return read;
  const file = read.value;
  const others = (await memoryFiles(repository)).filter(({ name }) => name !== file.name);
  await repository.saveSetting(settingKey, [...others, file]);
  return ok(file);
}

/** Forgets an earlier breakdown; the file itself is not touched. */
export async function removeMemoryFile({ repository }: UseCaseContext, name: string): Promise<void> {
  const others = (await memoryFiles(repository)).filter((file) => file.name !== name);
  await repository.saveSetting(settingKey, others);
}

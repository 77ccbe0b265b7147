// The memory of a program and everything it started.
import { readdir, readFile } from 'node:fs/promises';

async function parentOf(pid) {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name in brackets may hold blanks; the parent is the second field after it.
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Megabytes that a process holds, shared pages counted in proportion. */
async function memoryOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
}

/** Megabytes of the process and its children, or undefined where the system does not tell (not Linux). */
export async function treeMemory(pid) {
  if (process.platform !== 'linux') return undefined;
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(await Promise.all(all.map(async (member) => [member, await parentOf(member)])));
  const tree = [pid];
  for (const member of tree) tree.push(...all.filter((other) => parents.get(other) === member));
  const each = await Promise.all(tree.map(memoryOf));
  return each.reduce((sum, part) => sum + part, 0);
}

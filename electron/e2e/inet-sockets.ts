import { readdir, readFile, readlink } from 'node:fs/promises';

/** Process ids of `pid` and all that it started, from /proc (Linux). */
async function processTree(pid: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The program's name in brackets may hold blanks; the parent is the second field after it.
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [pid];
  for (const member of tree) tree.push(...(children.get(member) ?? []));
  return tree;
}

/** Inode → protocol and addresses of every internet socket of the process's network. */
async function inetTable(pid: number): Promise<Map<string, string>> {
  const table = new Map<string, string>();
  for (const protocol of ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6']) {
    const text = await readFile(`/proc/${pid}/net/${protocol}`, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      if (fields[9]) table.set(fields[9], `${protocol} ${fields[1]} -> ${fields[2]}`);
    }
  }
  return table;
}

/** The internet sockets that a program and its children hold at this moment. */
export async function inetSockets(pid: number): Promise<string[]> {
  const table = await inetTable(pid);
  const found: string[] = [];
  for (const member of await processTree(pid)) {
    for (const descriptor of await readdir(`/proc/${member}/fd`).catch(() => [])) {
      const target = await readlink(`/proc/${member}/fd/${descriptor}`).catch(() => '');
      const entry = table.get(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? '');
      if (entry !== undefined) found.push(`${member}: ${entry}`);
    }
  }
  return found;
}

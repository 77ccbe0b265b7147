// Ways to propose lead units for a task: two plain baselines and the program's own.

/** Always the units that lead most often in the memory. */
export function mostFrequent(memory) {
  const counts = new Map();
  for (const { lead } of memory) for (const name of lead) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The plain keyword baseline: how many words of the unit stand in the text; between equals the more frequent unit. */
export function byKeywords(task, names, memory, wordsOf) {
  const frequent = mostFrequent(memory);
  const place = new Map(frequent.map((name, index) => [name, index]));
  const hits = new Map(names.map((name) => [name, wordsOf(name).filter((word) => task.text.includes(word)).length]));
  const rank = (name) => place.get(name) ?? frequent.length;
  return [...names].sort((a, b) => hits.get(b) - hits.get(a) || rank(a) - rank(b));
}

/** The program: the directory knows the units' names and no duty words, the memory is what it is given. */
export function byProgram(task, units, memory, all, unitAdvisor) {
  const rows = memory.map(({ text, lead, support, document }) => ({
    text,
    leadUnits: lead,
    supportUnits: support,
    source: document,
  }));
  const tasks = all.map(toAssign);
  const advisor = unitAdvisor({ tasks, units, memory: rows });
  return advisor.rank(tasks[all.indexOf(task)]).map(({ name }) => name);
}

/** A task nobody is assigned to, outside of any item: no neighbour gives its unit away. */
function toAssign({ text }, index) {
  const nobody = { leadUnits: [], supportUnits: [], leader: '', deadline: null };
  return { id: String(index), text, section: null, item: null, sentences: [], spans: [], ...nobody };
}

/** Directory entries that hold nothing but the name. */
export function namedUnits(names) {
  const empty = { shortNames: [], formerNames: [], kind: 'office', duties: [], liaison: '', phone: '', members: [] };
  return names.map((name, index) => ({
    ...empty,
    id: name,
    name,
    leader: { post: '', name: '' },
    order: index + 1,
  }));
}

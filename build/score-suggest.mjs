// npm run score:suggest: how often the program proposes the right lead unit, measured by leaving out on the labelled corpus.
// Usage: npm run score:suggest [-- CORPUS]   (default: ../shared/corpus beside the project)
import path from 'node:path';
import { bundle } from './setup/bundle.mjs';
import { inRoot } from './setup/paths.mjs';
import { main, say } from './setup/run.mjs';
import { knownTasks, readCorpus } from './score-suggest/known-tasks.mjs';
import { byKeywords, byProgram, mostFrequent, namedUnits } from './score-suggest/rankers.mjs';

/** Share of tasks of which an accepted unit is among the first `places` proposals, and the rest of a printed row. */
function score(method, ranker, tasks, memoryFor) {
  const ranks = tasks.map((task) => ranker(task, memoryFor(task)).findIndex((name) => task.accepted.has(name)));
  const within = (places) => ranks.filter((rank) => rank !== -1 && rank < places).length / ranks.length;
  return { method, at1: within(1), at3: within(3) };
}

function percent(share) {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

await main(async () => {
  const folder = path.resolve(process.argv[2] ?? inRoot('../shared/corpus'));
  const documents = await readCorpus(folder).catch(() => []);
  if (documents.length === 0) {
    say(`找不到标注语料：${folder}。请把语料目录写在命令后面。`);
    return 1;
  }
  const { unitAdvisor } = await bundle('shared/review/unit-advisor.ts');
  const { nameStems } = await bundle('shared/review/duty-words.ts');
  const { commonDuties } = await bundle('shared/review/common-duties.ts');
  const { normaliseUnitName } = await bundle('shared/review/unit-names.ts');
  const started = performance.now();
  // The corpus writes 区经济发展局 and 经济发展局, 国家药监局 and 药监局 for one unit.
  const tasks = knownTasks(documents, (name) => normaliseUnitName(name).replace(/^(?:国家|区)(?=..)/u, ''));
  const names = [...new Set(tasks.flatMap((task) => [...task.lead, ...task.support]))];
  const units = namedUnits(names);
  const methods = [
    ['对照：总提最常见的单位', (_task, memory) => mostFrequent(memory)],
    ['对照：只数单位名称里的关键词', (task, memory) => byKeywords(task, names, memory, nameStems)],
    [
      '对照：数名称和通用职责表里的关键词',
      (task, memory) => byKeywords(task, names, memory, (name) => [...nameStems(name), ...commonDuties(name)]),
    ],
    ['本程序', (task, memory) => byProgram(task, units, memory, tasks, unitAdvisor)],
  ];
  const memories = [
    ['留一条：记忆里有其余所有任务', (task) => tasks.filter((other) => other !== task)],
    ['留一篇：记忆里只有其他文件的任务', (task) => tasks.filter((other) => other.document !== task.document)],
  ];
  console.log(`标注语料 ${documents.length} 篇，写明单位的任务 ${tasks.length} 条，单位 ${names.length} 个。`);
  console.log('名录只有单位名称，没有自定的职责词；命中指提出的单位是标注的牵头（负责）单位。');
  for (const [title, memoryFor] of memories) {
    console.log(`\n${title}`);
    for (const [method, ranker] of methods) {
      const { at1, at3 } = score(method, ranker, tasks, memoryFor);
      console.log(`  前 1 命中 ${percent(at1)}   前 3 命中 ${percent(at3)}   ${method}`);
    }
  }
  console.log(`\n用时 ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
});

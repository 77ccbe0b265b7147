// npm run bench: measures and prints one table. Names as arguments choose sections: npm run bench -- export
// A section is a file build/bench/NAME.section.mjs that exports `section`: { title, run() → rows }, a row being
// { what, time?, memory?, figure?, target?, met? } (milliseconds, megabytes, words, words, whether the target is met).
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { printTable } from './bench/print-table.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/paths.mjs';

const folder = path.join(root, 'build', 'bench');
const ending = '.section.mjs';

const names = (await readdir(folder))
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`没有这一项：${unknown.join('、')}。可选：${names.sort().join('、')}`);
  process.exit(2);
}

await install();
const sections = [];
for (const name of names.sort()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { section } = await import(pathToFileURL(path.join(folder, name + ending)).href);
  console.error(`测量：${section.title} …`);
  sections.push({ title: section.title, rows: await section.run() });
}
printTable(sections);

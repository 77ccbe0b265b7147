// Measures a case in a process of its own, so that its peak of memory is its own.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../setup/paths.mjs';

const folder = path.join(root, '.cache', 'bench');

/**
 * Bundles a file of cases with the product's code that it imports; its default export maps names to functions
 * (argument: a string) that return milliseconds.
 * @returns {Promise<string>} the bundle, for runCase
 */
export async function bundleCases(name, entry) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: path.join(folder, name),
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { format: 'cjs', entryFileNames: 'cases.cjs', exports: 'named' } },
    },
  });
  return path.join(folder, name, 'cases.cjs');
}

// Linux counts the parent's memory into a child's maxRSS; VmHWM begins with the program.
const child = `
const [file, name, argument] = process.argv.slice(1);
const { cases } = require(file);
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
}
Promise.resolve(cases[name](argument)).then((time) => {
  process.stdout.write(JSON.stringify({ time, memory: peak() }));
});`;

/** Runs one case. `time` in milliseconds, `memory` the process's peak in megabytes. */
export function runCase(bundle, name, argument) {
  return new Promise((resolve, reject) => {
    // Plain docx needs 3 GB for 20,000 rows; without the flag it would be measured while it starves.
    const run = spawn(process.execPath, ['--max-old-space-size=8192', '-e', child, bundle, name, argument], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    run.stdout.on('data', (piece) => (output += piece));
    run.on('error', reject);
    run.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${name} ${argument}: exit ${code}`));
    });
  });
}

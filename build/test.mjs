// npm test: sets up everything it needs, runs every check, ends with one line `N passed, N failed`.
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';
import { main, say } from './setup/run.mjs';
import { electronProgram } from './setup/runtime.mjs';
import { checkLibraries } from './setup/system-check.mjs';
import { provideSystemPackages } from './setup/system-packages.mjs';
import { endToEnd, format, lint, office, types, unit } from './setup/test-stages.mjs';

/** Gets everything ready that the checks need; returns the Electron program. */
async function setUp() {
  await provideSystemPackages();
  await install();
  const electron = await electronProgram();
  await checkLibraries(electron);
  return electron;
}

/** Compiling is a check as well: the application's tests run what it makes. */
async function compiles() {
  try {
    await compile(['electron', 'renderer', 'cli']);
    return { passed: 1, failed: 0 };
  } catch (error) {
    say(String(error.message ?? error));
    return { passed: 0, failed: 1 };
  }
}

async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of stages) {
    const started = Date.now();
    say(`\n── ${name}`);
    const { passed, failed } = await stage();
    total.passed += passed;
    total.failed += failed;
    say(`── ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return total;
}

await main(async () => {
  const electron = await setUp();
  const total = await runStages([
    ['编译 compile', compiles],
    ['类型 types', types],
    ['规则 lint', lint],
    ['排版 format', format],
    ['单元与集成测试 unit', unit],
    ['导出文件 exported files', office],
    ['应用测试 end to end', () => endToEnd(electron)],
  ]);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});

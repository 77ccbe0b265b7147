// npm run verify:office: opens one file of every exported kind with LibreOffice, python-docx and openpyxl, compares pages
// and text with what must be there, and checks the packages against the order rules that Word and Excel enforce.
// Usage: npm run verify:office [-- FOLDER]   FOLDER keeps the files and PDFs to be looked at.
import { bundle } from './setup/bundle.mjs';
import { main, say } from './setup/run.mjs';

const checks = ['package', 'render', 'pages', 'text', 'layout', 'python'];

/** Columns by display width: Chinese characters take two places. */
function padded(text, width) {
  const places = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - places));
}

function printTable(verdicts) {
  console.log(padded('file', 40) + padded('pages', 7) + checks.map((check) => padded(check, 9)).join(''));
  for (const { file, pages, findings } of verdicts) {
    const cells = checks.map((check) => {
      const count = findings.filter((finding) => finding.check === check).length;
      return padded(count === 0 ? 'ok' : `${count} !`, 9);
    });
    console.log(padded(file, 40) + padded(String(pages), 7) + cells.join(''));
  }
}

await main(async () => {
  const started = performance.now();
  const { verifyOffice } = await bundle('electron/export/verify/verify-office.ts');
  const verdicts = await verifyOffice(process.argv[2] ?? null);
  printTable(verdicts);
  const findings = verdicts.flatMap(({ file, findings: found }) => found.map((finding) => ({ file, ...finding })));
  for (const { file, check, message } of findings) console.log(`${file}: ${check}: ${message}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${verdicts.length} files, ${findings.length} findings, ${seconds} s`);
  return findings.length === 0 ? 0 : 1;
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Debian's own Python has the readers that its packages python3-openpyxl and python3-docx install. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/**
 * Reads a package with a program that is not ours: runs `script` with the file's path in `path`, which prints JSON.
 */
export function readWithPython(bytes: Uint8Array, ending: 'xlsx' | 'docx', script: string): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'fenjietai-'));
  try {
    const file = path.join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const program = `import json, sys\npath = sys.argv[1]\n${script}`;
    const output = execFileSync(python, ['-c', program, file], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

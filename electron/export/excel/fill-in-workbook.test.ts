import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  fillInColumns,
  fillInMetaSchema,
  keyHeading,
  metaSheetName,
  type FillInMeta,
} from '../../../shared/model/fill-in.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { unitBreakdowns } from '../../../shared/review/breakdown.js';
import { fingerprint } from '../../../shared/text/fingerprint.js';
import { fillInFile } from '../fill-in-file.js';
import { partText } from '../testing/package-text.js';
import { samplePlan } from '../testing/sample-plan.js';
import { verifyPackage } from '../verify/verify-package.js';

const now = new Date(2020, 2, 2);

async function sample(tasks = 60): Promise<{ bytes: Uint8Array; rows: number }> {
  const snapshot = samplePlan({ tasks });
  const [unit] = unitBreakdowns(snapshot, defaultExportColumns);
  if (!unit) throw new Error('no unit');
  const file = fillInFile('填报表', { snapshot, unit, dispatch: 2 });
  return { bytes: (await file.make(now, async () => undefined)).bytes, rows: file.rows };
}

/** The same file as another program saves it. */
function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'fenjietai-'));
  try {
    writeFileSync(path.join(folder, '填报表.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = path.join(folder, 'saved');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, path.join(folder, '填报表.xlsx')],
      {
        stdio: 'ignore',
        timeout: 60_000,
      },
    );
    return readFileSync(path.join(target, '填报表.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

function metaOf(workbook: ExcelJS.Workbook): FillInMeta {
  const sheet = workbook.getWorksheet(metaSheetName);
  let text = '';
  sheet?.eachRow((row) => (text += row.getCell(1).text));
  return fillInMetaSchema.parse(JSON.parse(text));
}

describe('fillInWorkbook', () => {
  it('is a sound package without author names', async () => {
    expect(verifyPackage((await sample()).bytes)).toEqual([]);
  });

  it('locks what is asked and opens what is to be filled in, with lists, messages and checks', async () => {
    const { bytes, rows } = await sample();
    const sheet = (await load(bytes)).getWorksheet('填报表');
    if (!sheet) throw new Error('no sheet');
    const headings = (sheet.getRow(3).values as string[]).slice(1);
    expect(headings.slice(-8)).toEqual([...fillInColumns, keyHeading]);
    for (const [index, heading] of headings.entries()) {
      const cell = sheet.getCell(4, index + 1);
      const open = (fillInColumns as readonly string[]).includes(heading);
      expect(cell.protection?.locked ?? true, heading).toBe(!open);
      if (open)
        expect(sheet.getCell(3 + rows, index + 1).dataValidation, heading).toMatchObject({ showInputMessage: true });
    }
    expect(sheet.getColumn(headings.length).hidden).toBe(true);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*formatRows="0"[^>]*autoFilter="0"/);
    expect(xml).not.toMatch(/hashValue|password/);
    expect(xml).toContain('state="frozen"');
    expect(xml.match(/<dataValidation /g)).toHaveLength(fillInColumns.length);
  });

  it('knows itself again after LibreOffice has saved it: plan, dispatch, every row', { timeout: 90_000 }, async () => {
    const { bytes, rows } = await sample();
    const saved = savedByLibreOffice(bytes);
    const workbook = await load(saved);
    const meta = metaOf(workbook);
    expect(meta).toEqual(metaOf(await load(bytes)));
    expect(meta).toMatchObject({ planId: 'plan-1', dispatch: 2, unit: '招商局' });
    expect(meta.tasks).toHaveLength(rows);
    const sheet = workbook.getWorksheet('填报表');
    meta.tasks.forEach((task, index) => {
      expect(sheet?.getCell(4 + index, 15).text).toBe(task.id);
      expect(fingerprint(sheet?.getCell(4 + index, 3).text ?? '')).toBe(task.fingerprint);
    });
    const names = partText(saved, 'xl/workbook.xml');
    expect(names).toMatch(/FJ_PLAN[^>]*>"plan-1"|FJ_PLAN[^>]*>&quot;plan-1&quot;/);
    expect(partText(saved, 'docProps/core.xml')).toContain('plan-1');
    expect(sheet?.getCell(4, 11).dataValidation).toMatchObject({ type: 'list' });
  });

  it('lets the rows grow while a unit types, and keeps the heights of title and headings', async () => {
    const { bytes, rows } = await sample();
    const tags = [...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)"[^>]*>/g)];
    expect(tags).toHaveLength(3 + rows);
    for (const [tag, number] of tags) {
      expect(tag).toMatch(/ ht="[\d.]+"/);
      expect(tag.includes('customHeight="1"'), tag).toBe(Number(number) <= 3);
    }
  });

  it('keeps rare characters whole and holds the identity of 500 rows', async () => {
    const { bytes } = await sample(1600);
    expect(partText(bytes, 'xl/sharedStrings.xml')).not.toMatch(/\ufffd|\uE000/);
    expect(metaOf(await load(bytes)).tasks.length).toBeGreaterThan(300);
  });
});

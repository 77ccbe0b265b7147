import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { BreakdownRow } from '../../../shared/model/breakdown.js';
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
import { readWithPython } from '../testing/read-with-python.js';
import { verifyPackage } from '../verify/verify-package.js';

const now = new Date(2020, 2, 2);

async function sample(
  tasks = 60,
  change: (row: BreakdownRow, index: number) => Partial<BreakdownRow> = () => ({}),
): Promise<{ bytes: Uint8Array; rows: number }> {
  const snapshot = samplePlan({ tasks });
  const [unit] = unitBreakdowns(snapshot, defaultExportColumns);
  if (!unit) throw new Error('no unit');
  let index = 0;
  const groups = unit.breakdown.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, ...change(row, index++) })),
  }));
  const file = fillInFile('填报表', {
    snapshot,
    unit: { ...unit, breakdown: { ...unit.breakdown, groups } },
    dispatch: 2,
  });
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

  it('prints at full size: on A4 in 小五 what is short enough for it, else on A3', async () => {
    const few = await sample(60, (row) => ({ text: row.text.slice(0, 60), supportUnits: '', deadline: '年底前' }));
    for (const [{ bytes, rows }, paper, widthMm, size] of [
      [few, 9, 277, 9],
      [await sample(), 8, 400, 10.5],
    ] as const) {
      const workbook = await load(bytes);
      const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
      expect(xml).toMatch(new RegExp(`<pageSetup paperSize="${paper}" orientation="landscape"`));
      const widths = [...xml.matchAll(/<col min="(\d+)" max="\1" width="([\d.]+)"( hidden="1")? customWidth="1"\/>/g)];
      expect(widths).toHaveLength(15);
      const pixels = widths.slice(0, 14).reduce((sum, found) => sum + Math.trunc(Number(found[2]) * 8 + 0.5), 0);
      expect(pixels).toBeLessThanOrEqual((widthMm / 25.4) * 96);
      expect(pixels).toBeGreaterThan((widthMm / 25.4) * 96 * 0.97);
      expect(partText(bytes, 'xl/styles.xml')).toContain(`<sz val="${size}"/>`);
      expect(workbook.getWorksheet('填报表')?.pageSetup).toMatchObject({
        printArea: `A1:N${3 + rows}`,
        printTitlesRow: '3:3',
      });
    }
  });

  it('shows locked texts whole that are too long for one row, in further rows that nobody has to fill in', async () => {
    const text = '推进电子信息产业园二期建设，年内新建标准化厂房20万平方米；\n'.repeat(160);
    const supportUnits = Array.from({ length: 30 }, (_, unit) => `金安经济开发区第${unit}建设投资集团公司`).join('、');
    const { bytes, rows } = await sample(60, (_, index) => (index === 1 ? { text, supportUnits } : {}));
    const workbook = await load(bytes);
    const sheet = workbook.getWorksheet('填报表');
    if (!sheet) throw new Error('no sheet');
    const meta = metaOf(workbook).tasks;
    const all = Array.from({ length: sheet.rowCount - 3 }, (_, index) => sheet.getRow(4 + index));
    const further = all.filter((row) => row.getCell(15).value === null);
    expect(all.length - further.length).toBe(rows);
    expect(further.length).toBeGreaterThan(5);
    const long = all.filter((row) => row.getCell(15).text === meta[1]?.id || further.includes(row));
    expect(long.map((row) => row.getCell(3).text).join('')).toBe(text);
    expect(fingerprint(long.map((row) => row.getCell(3).text).join(''))).toBe(meta[1]?.fingerprint);
    expect(sheet.getRow(5).getCell(6).text + (further[0]?.getCell(6).text ?? '')).toContain(supportUnits.slice(0, 300));
    for (const row of further) {
      expect(row.getCell(1).text).toMatch(/^\d+\n续$/);
      for (let column = 1; column <= 14; column++) {
        expect(row.getCell(column).protection?.locked ?? true).toBe(true);
        expect(row.getCell(column).dataValidation).toBeUndefined();
      }
    }
    for (const row of all) expect(row.height).toBeLessThanOrEqual(405);
    expect(sheet.getRow(sheet.rowCount).getCell(11).dataValidation).toMatchObject({ type: 'list' });
    expect(verifyPackage(bytes)).toEqual([]);
  });

  it('gives a task of 520 characters the room of the open columns, so that it stays in one row', async () => {
    const text = '推进电子信息产业园二期建设，新建标准化厂房；'.repeat(24);
    const { bytes, rows } = await sample(60, (_, index) => (index === 1 ? { text } : {}));
    const sheet = (await load(bytes)).getWorksheet('填报表');
    expect(sheet?.rowCount).toBe(3 + rows);
    expect(sheet?.getCell('C5').value).toBe(text);
    expect(sheet?.getRow(5).height).toBeLessThanOrEqual(405);
  });

  it('keeps letters that Excel would read as a character, in LibreOffice too', { timeout: 90_000 }, async () => {
    const odd = '_x000D_不是回车_x4E2D_';
    const { bytes } = await sample(60, (_, index) => (index === 0 ? { text: odd, taskId: `t${odd}` } : {}));
    const script = `import openpyxl
sheet = openpyxl.load_workbook(path)['填报表']
print(json.dumps([sheet['C4'].value, sheet['O4'].value]))`;
    for (const file of [bytes, savedByLibreOffice(bytes)]) {
      expect(readWithPython(file, 'xlsx', script)).toEqual([odd, `t${odd}`]);
      expect(metaOf(await load(file)).tasks[0]?.id).toBe(`t${odd}`);
    }
  });

  it('has no empty texts, and sheets that stay where they are', async () => {
    const { bytes } = await sample();
    expect(partText(bytes, 'xl/sharedStrings.xml')).not.toMatch(/<t(?: [^>]*)?(?:\/>|><\/t>)/);
    expect(partText(bytes, 'xl/workbook.xml')).toMatch(/<workbookPr [^>]*\/><workbookProtection lockStructure="1"\/>/);
  });

  it('keeps rare characters whole and holds the identity of 500 rows', async () => {
    const { bytes } = await sample(1600);
    expect(partText(bytes, 'xl/sharedStrings.xml')).not.toMatch(/\ufffd|\uE000/);
    expect(metaOf(await load(bytes)).tasks.length).toBeGreaterThan(300);
  });
});

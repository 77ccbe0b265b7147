import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPart } from './pack-part.js';
import { readZip } from './read-zip.js';
import { writeZip } from './write-zip.js';

const clock = new Date(2020, 2, 2, 10, 0, 0);
const decode = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('writeZip', () => {
  it('is read by another library, names and contents whole', async () => {
    const zip = await writeZip(
      [
        { name: '任务/一.xml', content: '聚焦产业' },
        await packPart('b.bin', new Uint8Array([0, 255, 1])),
        { name: 'empty.txt', content: '' },
      ],
      clock,
    );
    const parts = unzipSync(zip);
    expect(Object.keys(parts)).toEqual(['任务/一.xml', 'b.bin', 'empty.txt']);
    expect(decode(parts['任务/一.xml'])).toBe('聚焦产业');
    expect([...(parts['b.bin'] ?? [])]).toEqual([0, 255, 1]);
  });

  it('gives the same bytes for the same data', async () => {
    const make = (): Promise<Uint8Array> => writeZip([{ name: 'a', content: '甲'.repeat(1000) }], clock);
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });

  // jszip breaks one of these in twelve: it cuts its text every 16 KB, between the halves of a character if need be.
  it('keeps characters beyond U+FFFF whole at every offset from a 16 KB border', async () => {
    for (let shift = -3; shift <= 3; shift++) {
      const text = 'a'.repeat(16_384 + shift) + '𠮷𬱖'.repeat(20_000);
      const parts = readZip(await writeZip([{ name: 'a', content: text }], clock));
      expect(decode(parts.get('a'))).toBe(text);
    }
  });

  it('streams long texts made on the way, and checks out', async () => {
    function* chunks(): Generator<string> {
      for (let index = 0; index < 40_000; index++) yield `<行 n="${index}">𠮷王𬱖</行>`;
    }
    const zip = await writeZip([{ name: 'sheet.xml', content: chunks() }], clock);
    // fflate verifies sizes, the checksum is compared with the one of the same text packed in one go.
    expect(decode(unzipSync(zip)['sheet.xml'])).toBe([...chunks()].join(''));
    const whole = await packPart('sheet.xml', [...chunks()].join(''));
    expect((await packPart('sheet.xml', chunks())).crc).toBe(whole.crc);
  });
});

describe('readZip', () => {
  it('reads what exceljs wrote', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('表').getCell('A1').value = '内容';
    const parts = readZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(decode(parts.get('xl/sharedStrings.xml'))).toContain('内容');
  });

  it('refuses what is no package', () => {
    expect(() => readZip(new Uint8Array(100))).toThrow('Not a zip');
  });
});

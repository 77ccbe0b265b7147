import { describe, expect, it } from 'vitest';
import { numberedFileName, safeFileName, unitFileNames, wholeFileName } from './file-names.js';

describe('safeFileName', () => {
  it.each([
    ['招商局', '招商局'],
    ['招商/投资:局?*', '招商／投资：局？＊'],
    ['  招商\n局 . ', '招商 局'],
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['王𠮷', '王𠮷'],
    ['半\ud842个', '半个'],
    ['...', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(safeFileName(text)).toBe(expected);
  });
});

describe('names of a batch', () => {
  it('say what is in the file and sort as the directory does', () => {
    const names = [
      wholeFileName('金安经济开发区2020年工作要点'),
      ...unitFileNames([
        { name: '招商局', led: 12, supported: 5 },
        { name: '财政局', led: 3, supported: 0 },
        { name: '党政办', led: 0, supported: 2 },
      ]),
    ];
    expect(names).toEqual([
      '00-金安经济开发区2020年工作要点-任务分解表（全表）',
      '01-招商局-任务分解表（牵头12项、配合5项）',
      '02-财政局-任务分解表（牵头3项）',
      '03-党政办-任务分解表（配合2项）',
    ]);
    expect([...names].sort()).toEqual(names);
  });

  it('number more than 99 units so that they still sort', () => {
    const names = unitFileNames(
      Array.from({ length: 120 }, (_, index) => ({ name: `单位${index}`, led: 1, supported: 0 })),
    );
    expect(names[0]).toMatch(/^001-/);
    expect([wholeFileName('计划'), ...names].sort()).toEqual([wholeFileName('计划'), ...names]);
  });

  it('are different for two units of the same name', () => {
    const [first, second] = unitFileNames([
      { name: '办公室', led: 1, supported: 0 },
      { name: '办公室', led: 1, supported: 0 },
    ]);
    expect(first).not.toBe(second);
  });

  it('stay short enough for Windows and Linux, with what they say at their ends kept', () => {
    const names = [
      wholeFileName('计划'.repeat(60)),
      ...unitFileNames([
        { name: '长名'.repeat(40), led: 12, supported: 5 },
        { name: '𠮷'.repeat(80), led: 1, supported: 0 },
      ]),
    ];
    for (const name of names) {
      expect(`${name}.docx`.length).toBeLessThanOrEqual(64);
      expect(Buffer.byteLength(`${name}（99）.docx`)).toBeLessThanOrEqual(255);
      expect(name).toContain('…-任务分解表（');
      expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });
});

it('puts the number of a copy before the ending', () => {
  expect(numberedFileName('01-招商局.docx', 2)).toBe('01-招商局（2）.docx');
});

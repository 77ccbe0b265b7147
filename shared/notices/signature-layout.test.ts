import { describe, expect, it } from 'vitest';
import { charsPerLine } from './page-geometry.js';
import { signatoryRows } from './signatory-layout.js';
import { signatureLayout, type SignatureLine } from './signature-layout.js';
import { textWidth } from './text-width.js';

const date = '2020年3月2日';
type Line = Extract<SignatureLine, { kind: 'name' | 'date' }>;
/** Where a line's text begins and has its middle, in characters from the left edge. */
const start = ({ align, left, right, text }: Line): number => {
  if (align === 'left') return left;
  const free = charsPerLine - left - right - textWidth(text);
  return left + (align === 'right' ? free : free / 2);
};
const middle = (line: Line): number => start(line) + textWidth(line.text) / 2;
const endBlank = (line: Line): number => charsPerLine - start(line) - textWidth(line.text);

describe('signature with a seal, one organ', () => {
  it('puts the date four characters from the edge and centres the name on it', () => {
    const [name, day] = signatureLayout(['某某管理委员会'], date, true);
    if (name?.kind !== 'name' || day?.kind !== 'date') throw new Error('name and date expected');
    expect(endBlank(day)).toBe(4);
    // One over the other whatever the width of the digits.
    expect([name.align, name.left, name.right]).toEqual([day.align, day.left, day.right]);
    expect(middle(name)).toBeCloseTo(middle(day));
    expect(name.blankLines).toBe(3);
  });

  it('keeps a name wider than date + 8 inside the edge and centres the date on the name', () => {
    const [name, day] = signatureLayout(['中共安徽六安金安经济开发区工作委员会'], date, true);
    if (name?.kind !== 'name' || day?.kind !== 'date') throw new Error('name and date expected');
    expect(endBlank(name)).toBe(0);
    expect(middle(day)).toBeCloseTo(middle(name));
  });
});

describe('the office’s own seal', () => {
  const own = { sealMm: 58, sealBlankLines: 5, sealDateRight: 6 };

  it('stands where the office has it', () => {
    const [name, day] = signatureLayout(['某某管理委员会'], date, true, own);
    if (name?.kind !== 'name' || day?.kind !== 'date') throw new Error('name and date expected');
    expect([name.blankLines, endBlank(day)]).toEqual([5, 6]);
    expect(middle(name)).toBeCloseTo(middle(day));
  });

  it('larger seals stand further apart and never touch', () => {
    const lines = signatureLayout(['甲委员会', '乙委员会', '丙委员会'], date, true, own);
    const rows = lines.flatMap((line) => (line.kind === 'seals' ? [line] : []));
    const [first, second] = rows[0]?.names ?? [];
    const perMm = charsPerLine / 156;
    if (first !== undefined && second !== undefined) {
      expect(second.centre - first.centre).toBeGreaterThan(58 * perMm);
      expect(first.centre).toBeGreaterThanOrEqual(29 * perMm);
    }
    expect(rows.length).toBeGreaterThan(1);
    expect(((rows[1]?.blankLines ?? 0) + 1) * 10.2).toBeGreaterThan(58);
  });
});

describe('signature with seals, several organs', () => {
  const rowsOf = (names: readonly string[]) =>
    signatureLayout(names, date, true).flatMap((line) => (line.kind === 'seals' ? [line] : []));

  it('sets up to three seals a row that neither touch nor leave the type area', () => {
    const rows = rowsOf(['市发展改革委', '市财政局', '市审计局']);
    expect(rows).toHaveLength(1);
    const centres = rows[0]?.names.map(({ centre }) => centre) ?? [];
    const sealWidth = 42 / (156 / 28);
    expect(Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)))).toBeGreaterThan(
      sealWidth,
    );
    expect(Math.min(...centres) - sealWidth / 2).toBeGreaterThanOrEqual(0);
    expect(Math.max(...centres) + sealWidth / 2).toBeLessThanOrEqual(charsPerLine);
  });

  it('stands the last name over the date, also in a second row, and leaves room for its seal', () => {
    const lines = signatureLayout(['甲委员会', '乙委员会', '丙委员会', '丁委员会'], date, true);
    const rows = lines.flatMap((line) => (line.kind === 'seals' ? [line] : []));
    const day = lines[lines.length - 1];
    if (day?.kind !== 'date') throw new Error('date expected');
    expect(rows).toHaveLength(2);
    expect(rows[1]?.blankLines).toBe(4);
    const last = rows[1]?.names[rows[1].names.length - 1];
    expect(last?.text).toBe('丁委员会');
    expect(last?.centre).toBeCloseTo(middle(day));
    expect(endBlank(day)).toBeCloseTo(4);
  });

  it('gives long names a row each, in order, inside the edge', () => {
    const names = ['中共安徽六安金安经济开发区工作委员会', '安徽六安金安经济开发区管理委员会'];
    const rows = rowsOf(names);
    expect(rows.map((row) => row.names.map(({ text }) => text))).toEqual(names.map((name) => [name]));
    for (const { names: row } of rows) {
      for (const { text, centre } of row) expect(centre + textWidth(text) / 2).toBeLessThanOrEqual(charsPerLine);
    }
  });
});

describe('signature without a seal', () => {
  it('stands one line below the text, name right 2, the date two characters behind the name’s first', () => {
    const [name, day] = signatureLayout(['安徽六安金安经济开发区管理委员会'], date, false);
    if (name?.kind !== 'name' || day?.kind !== 'date') throw new Error('name and date expected');
    expect(name.blankLines).toBe(1);
    expect(endBlank(name)).toBe(2);
    expect(day.align).toBe('left');
    expect(day.left).toBe(start(name) + 2);
  });

  it('moves a short name left when the date is longer: date right 2', () => {
    const [name, day] = signatureLayout(['办公室'], '2020年12月12日', false);
    if (name?.kind !== 'name' || day?.kind !== 'date') throw new Error('name and date expected');
    expect(endBlank(day)).toBe(2);
    expect([name.align, day.align]).toEqual(['left', 'left']);
    expect(day.left).toBe(name.left + 2);
  });

  it('lists several organs one under the other', () => {
    const lines = signatureLayout(['市发展和改革委员会', '市财政局'], date, false);
    expect(lines.map((line) => line.kind)).toEqual(['name', 'name', 'date']);
  });
});

describe('a name longer than a line', () => {
  const name = '青石县推进粤港澳大湾区产业协作和乡村振兴工作领导小组及其联席会议办公室';

  it('takes two lines, with a seal, without one and beside others', () => {
    for (const lines of [
      signatureLayout([name], date, true),
      signatureLayout([name], date, false),
      signatureLayout([name, '市财政局'], date, true),
    ]) {
      const texts = lines.flatMap((line) => (line.kind === 'seals' ? line.names.map(({ text }) => text) : [line.text]));
      expect(texts.join('')).toContain(name);
      expect(Math.max(...texts.map(textWidth))).toBeLessThanOrEqual(charsPerLine);
    }
  });
});

describe('signatories', () => {
  const number = '青石县政发〔2020〕123号';
  const numberEnd = 1 + textWidth(number);

  it('end one character from the edge, two names a row, under each other, two characters spread to three', () => {
    const rows = signatoryRows(['张三', '李四四', '王五'], number);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.label).toBe('签发人：');
    expect(rows[1]?.label).toBe('');
    expect(rows[0]?.names.map(({ at }) => at)).toEqual([20, 24]);
    expect(rows[1]?.names).toEqual([{ text: '王　五', at: 20 }]);
    expect(signatoryRows(['张三'], number)[0]?.names).toEqual([{ text: '张三', at: charsPerLine - 1 - 2 }]);
    expect(signatoryRows([], number)).toEqual([]);
  });

  it('stand one a row where two long names do not fit, and never on the number', () => {
    const long = ['买买提·艾力江', '古丽娜尔·阿布都热西提', '李明'];
    for (const names of [long, long.slice(0, 2), long.slice(0, 1), [long[0] ?? '', '李明']]) {
      const rows = signatoryRows(names, number);
      expect(rows.flatMap((row) => row.names)).toHaveLength(names.length);
      expect(rows[0]?.labelAt).toBeGreaterThanOrEqual(0);
      for (const { text, at } of rows.flatMap((row) => row.names)) {
        expect(at + textWidth(text)).toBeLessThanOrEqual(charsPerLine - 1);
      }
      const last = rows[rows.length - 1];
      expect(last?.label ? last.labelAt : (last?.names[0]?.at ?? charsPerLine)).toBeGreaterThanOrEqual(numberEnd + 1);
    }
    expect(signatoryRows(long, number).map((row) => row.names.length)).toEqual([1, 1, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { drawnLines, firstRedMm, isBlank, readPpm } from './page-image.js';

/** A white page of 100 × 50 pixels at 25.4 dpi (1 mm a pixel) with coloured rows drawn over x 10…89. */
function pageWith(rows: Readonly<Record<number, readonly [number, number, number]>>) {
  const header = Buffer.from('P6\n100 50\n255\n', 'latin1');
  const pixels = Buffer.alloc(100 * 50 * 3, 255);
  for (const [y, color] of Object.entries(rows)) {
    for (let x = 10; x < 90; x++) pixels.set(color, (Number(y) * 100 + x) * 3);
  }
  return readPpm(Buffer.concat([header, pixels]), 25.4);
}

describe('a rendered page', () => {
  it('is blank when nothing is printed', () => {
    expect(isBlank(pageWith({}))).toBe(true);
    expect(isBlank(pageWith({ 3: [0, 0, 0] }))).toBe(false);
  });

  it('gives its rules with their places in millimetres and their colour', () => {
    const lines = drawnLines(pageWith({ 5: [255, 0, 0], 6: [255, 0, 0], 20: [0, 0, 0] }), 60);
    expect(lines).toEqual([
      { topMm: 5, bottomMm: 7, leftMm: 10, rightMm: 90, red: true },
      { topMm: 20, bottomMm: 21, leftMm: 10, rightMm: 90, red: false },
    ]);
    expect(drawnLines(pageWith({ 5: [0, 0, 0] }), 90)).toEqual([]);
  });

  it('tells where red begins', () => {
    expect(firstRedMm(pageWith({ 2: [0, 0, 0], 9: [255, 0, 0] }))).toBe(9);
    expect(firstRedMm(pageWith({ 2: [0, 0, 0] }))).toBeNull();
  });

  it('must be the kind of image that pdftoppm writes', () => {
    expect(() => readPpm(Buffer.from('P5\n1 1\n255\nx'), 72)).toThrow();
  });
});

import { expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.js';
import { findIndicators } from './find-indicators.js';
import { onOneLine } from './on-one-line.js';

const text = '县水务局年\n  底前新建泵站12\n座,治理河道8.5公\n里。';
const span: [number, number] = [0, text.length];

it('reads quantities and dates across line ends, with spans of the source', () => {
  const indicators = onOneLine(text, text, span, (...source) => findIndicators(...source, 0, 2020));
  expect(indicators.map(({ value, unit }) => `${value}${unit}`)).toEqual(['12座', '8.5公里']);
  const context = { planYear: 2020, documentDate: null };
  const deadlines = onOneLine(text, text, span, (...source) => findDeadlines(...source, 0, context));
  expect(deadlines.map(({ quote, normalized }) => [quote, normalized])).toEqual([['年\n  底前', '2020-12']]);
  for (const found of [...indicators, ...deadlines]) expect(text.slice(...found.span)).toBe(found.quote);
});

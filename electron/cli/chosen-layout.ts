import {
  breakdownColumnSchema,
  orientationSchema,
  type BreakdownColumn,
  type Orientation,
} from '../../shared/model/breakdown.js';
import { mostHeading, mostMark, type Layout } from '../../shared/model/layout.js';
import { UsageError } from './command.js';

/** What a command line says about the look of a table, as typed. */
export interface LayoutWords {
  readonly orientation?: string | undefined;
  readonly columns?: string | undefined;
  readonly heading: readonly string[];
  readonly 'full-width': boolean;
  readonly mark: string;
}

/** A preset with the columns, words and direction of the command line. Throws UsageError for words that mean nothing. */
export function chosenLayout(preset: Layout, words: LayoutWords): Layout {
  return {
    ...preset,
    columns: words.columns === undefined ? preset.columns : words.columns.split(/[,，]/).map(column),
    headings: { ...preset.headings, ...Object.fromEntries(words.heading.map(heading)) },
    orientation: words.orientation === undefined ? preset.orientation : orientation(words.orientation),
    fullWidth: words['full-width'] || preset.fullWidth,
    mark: words.mark.trim().slice(0, mostMark),
  };
}

function column(typed: string): BreakdownColumn {
  const found = breakdownColumnSchema.safeParse(typed.trim());
  if (found.success) return found.data;
  throw new UsageError(`没有“${typed}”这一栏，请用：${breakdownColumnSchema.options.join('、')}。`);
}

function heading(typed: string): [BreakdownColumn, string] {
  const [name = '', ...rest] = typed.split('=');
  const words = rest.join('=').trim();
  if (words === '' || words.length > mostHeading)
    throw new UsageError(`“${typed}”的写法不对，应如 leadUnits=牵头责任单位，不超过 ${mostHeading} 字。`);
  return [column(name), words];
}

function orientation(typed: string): Orientation {
  const found = orientationSchema.safeParse(typed);
  if (found.success) return found.data;
  throw new UsageError('--orientation 只能是 landscape（横向）或 portrait（竖向）。');
}

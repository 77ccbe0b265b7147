import type { Breakdown } from '../model/breakdown.js';
import { dutyLines, dutyWords } from './duty-lines.js';

/** A paragraph of a breakdown in words; `duty` lines belong to the item above them. */
export interface TextLine {
  readonly style: 'mark' | 'title' | 'subtitle' | 'heading' | 'item' | 'duty' | 'note';
  readonly text: string;
}

/** 清单式 and 文内括注式 as paragraphs, ready for any paper. */
export function breakdownText(breakdown: Breakdown): TextLine[] {
  const { mark = '', title, subtitle, note } = breakdown;
  const lines: TextLine[] = [
    { style: 'mark', text: mark },
    { style: 'title', text: title },
    { style: 'subtitle', text: subtitle },
    ...breakdown.groups.flatMap((group): TextLine[] => [
      { style: 'heading', text: group.heading },
      ...(group.paragraphs?.map((text): TextLine => ({ style: 'item', text })) ?? listLines(breakdown, group.rows)),
    ]),
    { style: 'note', text: note },
  ];
  return lines.filter(({ text }) => text !== '');
}

function listLines({ columns, headings = {}, form }: Breakdown, rows: Breakdown['groups'][number]['rows']): TextLine[] {
  return rows.flatMap((row): TextLine[] => {
    const item = `${row.number}.${row.text}`;
    // A unit's extract of the plan's text has only its own sentences, each with its bracket.
    if (form === 'inline') {
      const duty = dutyWords(row, columns, headings);
      return [{ style: 'item', text: duty === '' ? item : `${item}（${duty}）` }];
    }
    const duties = dutyLines(row, columns, headings);
    return [{ style: 'item', text: item }, ...duties.map((text): TextLine => ({ style: 'duty', text }))];
  });
}

import type ExcelJS from 'exceljs';

/** The kinds of cell that a breakdown has; each is one shared style. */
export type CellStyleName =
  'mark' | 'band' | 'title' | 'subtitle' | 'note' | 'header' | 'group' | 'number' | 'center' | 'left';

/**
 * A cell holds one face and no second choice, so only faces that every Chinese Windows and WPS has: 小标宋 would fall to
 * the program's default where it is missing.
 */
const faces = { title: '宋体', header: '黑体', body: '仿宋' } as const;
/** GB 2312, so that a program that has to put in another face takes a Chinese one. */
const chineseCharset = 134;

const rule: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } };
/** All four sides, inside merges too: otherwise Excel and WPS leave gaps at the edges of a merged block. */
const fourRules: Partial<ExcelJS.Borders> = { top: rule, left: rule, bottom: rule, right: rule };

/** The styles for a body of `size` points. */
export function cellStyles(size: number): Record<CellStyleName, Partial<ExcelJS.Style>> {
  const font = (name: string, points: number, bold = false): Partial<ExcelJS.Font> => ({
    name,
    size: points,
    bold,
    charset: chineseCharset,
  });
  const align = (horizontal: 'left' | 'center'): Partial<ExcelJS.Alignment> => ({
    horizontal,
    vertical: 'middle',
    wrapText: true,
  });
  const body = font(faces.body, size);
  return {
    mark: { font: font(faces.header, markSize), alignment: align('left') },
    band: { font: font(faces.header, size), alignment: align('left'), border: fourRules },
    title: { font: font(faces.title, titleSize, true), alignment: align('center') },
    subtitle: { font: font(faces.body, subtitleSize), alignment: align('center') },
    note: { font: font(faces.body, size), alignment: align('left') },
    header: { font: font(faces.header, size), alignment: align('center'), border: fourRules },
    group: { font: font(faces.header, size), alignment: align('center'), border: fourRules },
    number: { font: body, alignment: align('center'), border: fourRules, numFmt: '0' },
    center: { font: body, alignment: align('center'), border: fourRules },
    left: { font: body, alignment: align('left'), border: fourRules },
  };
}

/** 二号 less a little: a title of twenty characters stays on one line. */
export const titleSize = 20;
export const subtitleSize = 12;
/** 三号, as the mark on a document. */
export const markSize = 16;

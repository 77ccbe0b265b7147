import type { DispatchContent, DispatchOrder, Packaging } from '../../../shared/model/dispatch.js';
import { offeredLayout, standardLayout, type Layout } from '../../../shared/model/layout.js';
import { usualPattern } from '../../../shared/review/dispatch-names.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';

/** What the clerk chose last time, kept on this PC. */
export interface DispatchSettings {
  readonly contents: readonly DispatchContent[];
  readonly word: boolean;
  readonly excel: boolean;
  readonly pdf: boolean;
  readonly paper: 'A4' | 'A3';
  readonly layout: Layout;
  readonly packaging: Packaging;
  readonly namePattern: string;
  readonly list: boolean;
}

export const usualDispatch: DispatchSettings = {
  contents: ['own', 'fillIn'],
  word: true,
  excel: false,
  pdf: false,
  paper: 'A4',
  layout: offeredLayout(standardLayout(defaultExportColumns)),
  packaging: 'unitFolders',
  namePattern: usualPattern,
  list: true,
};

/** The order as the settings, the chosen units and the dispatch before make it. */
export function orderOf(
  settings: DispatchSettings,
  rest: Pick<DispatchOrder, 'number' | 'date' | 'units' | 'notice' | 'fonts' | 'previous'>,
): DispatchOrder {
  const { word, excel, pdf, paper, layout, packaging, namePattern, list, contents } = settings;
  return { ...rest, word, excel, pdf, paper, layout, packaging, namePattern, list, contents: [...contents] };
}

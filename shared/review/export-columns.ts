import type { BreakdownColumn } from '../model/breakdown.js';
import { layoutPresets } from '../model/layout.js';

/** Columns of a breakdown when nothing else is chosen. */
export const defaultExportColumns: readonly BreakdownColumn[] = layoutPresets[0]?.layout.columns ?? [];

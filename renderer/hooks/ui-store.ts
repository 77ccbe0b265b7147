import { create } from 'zustand';

/** The places of the rail; settings and units belong to no plan. */
export type Screen =
  | 'home'
  | 'overview'
  | 'import'
  | 'review'
  | 'revision'
  | 'opinions'
  | 'ledgers'
  | 'units'
  | 'export'
  | 'dispatch'
  | 'notices'
  | 'history'
  | 'settings'
  | 'manual'
  | 'issue'
  | 'search';

/** What is chosen in the workspace; survives going to another page and back. */
export interface Selection {
  readonly taskIds: readonly string[];
  /** Indexes of sentences. */
  readonly sentences: readonly number[];
}

/** Which tasks the table shows. */
export type TaskFilter = 'all' | 'noLead' | 'noDeadline' | 'unknownUnit' | 'recheck' | 'suggested' | 'listed';

/** Tasks picked by another page (印发前检查), with the words that say why. */
export interface ListedTasks {
  readonly words: string;
  readonly taskIds: readonly string[];
}

/** State of the window that is no data: gone when the program ends. */
export interface UiState {
  readonly screen: Screen;
  readonly planId: string | null;
  readonly selection: Selection;
  readonly taskFilter: TaskFilter;
  /** What the filter `listed` shows; null while no page has picked any. */
  readonly listed: ListedTasks | null;
  show(screen: Screen): void;
  /** Opens a plan on the given page (审核分解 unless said otherwise) with nothing chosen. */
  openPlan(planId: string, screen?: Screen): void;
  closePlan(): void;
  filterTasks(filter: TaskFilter): void;
  /** Shows just these tasks in the workspace. */
  listTasks(listed: ListedTasks): void;
  select(selection: Partial<Selection>): void;
}

const nothingSelected: Selection = { taskIds: [], sentences: [] };

export const useUiStore = create<UiState>()((set) => ({
  screen: 'home',
  planId: null,
  selection: nothingSelected,
  taskFilter: 'all',
  listed: null,
  show: (screen) => set({ screen }),
  openPlan: (planId, screen = 'review') =>
    set({ planId, screen, selection: nothingSelected, taskFilter: 'all', listed: null }),
  closePlan: () => set({ planId: null, screen: 'home', selection: nothingSelected, taskFilter: 'all', listed: null }),
  filterTasks: (taskFilter) => set({ taskFilter }),
  listTasks: (listed) => set({ listed, taskFilter: 'listed', screen: 'review' }),
  select: (selection) => set((state) => ({ selection: { ...state.selection, ...selection } })),
}));

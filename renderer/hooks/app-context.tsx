import { createContext, use, type ReactNode } from 'react';
import type { UseCaseContext } from '../usecases/use-case-context.js';

const AppContext = createContext<UseCaseContext | null>(null);

/** Gives the pages below it the store, the host, the clock and the ids. `value` must stay the same object. */
export function AppContextProvider({ value, children }: { value: UseCaseContext; children: ReactNode }) {
  return <AppContext value={value}>{children}</AppContext>;
}

/** What use-cases are given: `importPlan(useApp(), …)`. */
export function useApp(): UseCaseContext {
  const context = use(AppContext);
  if (context === null) throw new Error('useApp needs an AppContextProvider above it');
  return context;
}

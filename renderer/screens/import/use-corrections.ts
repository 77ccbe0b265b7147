import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import type { ReadDocument } from '../../../shared/ipc/contract.js';
import { withCorrection, type Correction, type Corrections } from '../../../shared/model/corrections.js';
import type { SourceDocument } from '../../../shared/model/source-document.js';
import { parsePlan } from '../../../shared/parsing/parse-plan.js';

/** The steps of one document that waits in the import screen; lives as long as the document, stored nowhere. */
interface Steps {
  readonly document: SourceDocument | null;
  readonly past: readonly Corrections[];
  readonly present: Corrections;
  readonly future: readonly Corrections[];
  /** The corrections that the shown structure came of. */
  readonly shown: Corrections;
}

const none: Corrections = [];
const useSteps = create<Steps>()(() => ({ document: null, past: [], present: none, future: [], shown: none }));

/** Above this many characters the structure is worked out when the clerk's hands rest. */
const LONG = 60_000;
const REST = 250;

export interface CorrectionControl {
  readonly count: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The structure does not show the last correction yet. */
  readonly working: boolean;
  readonly correct: (...added: readonly Correction[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The clerk's corrections of the document that is being imported, with undo and redo, before anything is stored. */
export function useCorrections(read: ReadDocument, onChange: (read: ReadDocument) => void): CorrectionControl {
  const { document } = read;
  const steps = useSteps();
  const own = steps.document === document;
  useEffect(() => {
    if (useSteps.getState().document === document) return;
    const present = read.corrections ?? none;
    useSteps.setState({ document, past: [], present, future: [], shown: present });
  }, [document, read.corrections]);
  const working = own && steps.present !== steps.shown;
  useEffect(() => {
    if (!working) return undefined;
    const show = (): void => {
      const { present } = useSteps.getState();
      useSteps.setState({ shown: present });
      const parsed = parsePlan(document, present);
      onChange({ document, parsed, ...(present.length > 0 ? { corrections: present } : {}) });
    };
    const timer = setTimeout(show, document.text.length > LONG ? REST : 0);
    return () => clearTimeout(timer);
  }, [working, steps.present, document, onChange]);

  return {
    count: own ? steps.present.length : 0,
    canUndo: own && steps.past.length > 0,
    canRedo: own && steps.future.length > 0,
    working,
    correct: useCallback((...added) => {
      const { past, present } = useSteps.getState();
      const next = added.reduce<Corrections>(withCorrection, present);
      useSteps.setState({ past: [...past, present], present: next, future: [] });
    }, []),
    undo: useCallback(() => {
      const { past, present, future } = useSteps.getState();
      const last = past[past.length - 1];
      if (last) useSteps.setState({ past: past.slice(0, -1), present: last, future: [present, ...future] });
    }, []),
    redo: useCallback(() => {
      const { past, present, future } = useSteps.getState();
      const [next, ...rest] = future;
      if (next) useSteps.setState({ past: [...past, present], present: next, future: rest });
    }, []),
  };
}

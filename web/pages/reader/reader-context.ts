import { createContext, useContext } from 'react';
import type { ReadDocument, ReadMeasure } from './facts.js';
import type { ReaderActions, ReaderState } from './reader-state.js';

/** What is read, with the ways to change what of it is shown. It stays the same while facts are gone through. */
export interface ReaderView extends ReaderActions {
  readonly document: ReadDocument;
}

/** What is shown now. Whoever looks at it is made again whenever something is pinned: rows of the text do not. */
export interface ReaderLook extends ReaderState {
  /** Those that are there so far. */
  readonly measures: readonly ReadMeasure[];
}

const view = createContext<ReaderView | null>(null);
const look = createContext<ReaderLook | null>(null);

export const ReaderContext = view.Provider;
export const LookContext = look.Provider;

/** What is read, and the ways to change what is shown, for whatever stands in the page. */
export function useReader(): ReaderView {
  const reader = useContext(view);
  if (reader === null) throw new Error('not within a reader');
  return reader;
}

export function useLook(): ReaderLook {
  const shown = useContext(look);
  if (shown === null) throw new Error('not within a reader');
  return shown;
}

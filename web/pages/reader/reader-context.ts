import { createContext, useContext } from 'react';
import type { ReadDocument, ReadMeasure } from './facts.js';
import type { ReaderAddress } from './reader-state.js';

/** What is read, with what of it is shown and the ways to change that. */
export interface ReaderView extends ReaderAddress {
  readonly document: ReadDocument;
  /** Those that are there so far. */
  readonly measures: readonly ReadMeasure[];
}

const context = createContext<ReaderView | null>(null);

export const ReaderContext = context.Provider;

/** What the reader shows, and the ways to change it, for whatever stands in the page. */
export function useReader(): ReaderView {
  const reader = useContext(context);
  if (reader === null) throw new Error('not within a reader');
  return reader;
}
